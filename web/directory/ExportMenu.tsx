import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#web/ui/useErrorText.ts';
import type { Row } from './rowsQuery.ts';
import { SortChoice } from './filters/SortChoice.tsx';
import styles from './ExportMenu.module.css';
import { useCsv } from './export/useCsv.ts';
import { useFetchAll } from './export/useFetchAll.ts';
import type { Listing } from './useListing.ts';

interface Props {
  listing: Listing;
  total: number;
  /** Shows these rows instead of the page's, and prints. */
  print(rows: Row[]): void;
}

/** Exports the whole list, not only the current page: as CSV or printed. */
export function ExportMenu({ listing, total, print }: Props) {
  const { t } = useTranslation('directory');
  const { fetchAll, progress, error, stop } = useFetchAll(listing);
  const toErrorText = useErrorText();
  const csv = useCsv(listing);
  const busy = progress !== null;
  return (
    <div className={styles.tools}>
      {busy && (
        <output className={styles.progress}>
          <progress value={progress} max={total} aria-label={t('gathering')} />
          {t('gathered', { count: progress, total })}
          <Button size="compact-xs" variant="subtle" onClick={stop}>
            {t('stop')}
          </Button>
        </output>
      )}
      {error !== undefined && (
        <span role="alert" className={styles.failed}>
          {toErrorText(error)}
        </span>
      )}
      <SortChoice listing={listing} />
      <Button
        size="xs"
        variant="default"
        disabled={busy || total === 0}
        leftSection={<IconDownload size={14} stroke={1.7} aria-hidden />}
        onClick={() => void fetchAll(csv.facts, csv.save)}
      >
        {t('csv')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={busy || total === 0}
        leftSection={<IconPrinter size={14} stroke={1.7} aria-hidden />}
        onClick={() => void fetchAll(null, print)}
      >
        {t('print')}
      </Button>
    </div>
  );
}
