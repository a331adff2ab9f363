import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toApiError } from '#web/api/apiError.ts';
import type { Row } from './query.ts';
import { SortChoice } from './filters/SortChoice.tsx';
import styles from './ExportMenu.module.css';
import { useCsv } from './export/useCsv.ts';
import { useGathering } from './export/fetchAllPages.ts';
import type { Listing } from './useListing.ts';

interface Props {
  listing: Listing;
  total: number;
  /** Shows these rows instead of the page's, and prints them. */
  print(rows: Row[]): void;
}

/** Takes the whole list away, not only the page shown: as a table for spreadsheets, or on paper. */
export function ExportMenu({ listing, total, print }: Props) {
  const { t } = useTranslation('directory');
  const { gather, gathered, error, stop } = useGathering(listing);
  const csv = useCsv(listing);
  const busy = gathered !== null;
  return (
    <div className={styles.tools}>
      {busy && (
        <output className={styles.progress}>
          <progress value={gathered} max={total} aria-label={t('gathering')} />
          {t('gathered', { count: gathered, total })}
          <Button size="compact-xs" variant="subtle" onClick={stop}>
            {t('stop')}
          </Button>
        </output>
      )}
      {error !== undefined && (
        <span role="alert" className={styles.failed}>
          {toApiError(error).message}
        </span>
      )}
      <SortChoice listing={listing} />
      <Button
        size="xs"
        variant="default"
        disabled={busy || total === 0}
        leftSection={<IconDownload size={14} stroke={1.7} aria-hidden />}
        onClick={() => void gather(csv.facts, csv.save)}
      >
        {t('csv')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={busy || total === 0}
        leftSection={<IconPrinter size={14} stroke={1.7} aria-hidden />}
        onClick={() => void gather(null, print)}
      >
        {t('print')}
      </Button>
    </div>
  );
}
