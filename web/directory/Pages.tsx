import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './Pages.module.css';
import type { Listing } from './useListing.ts';

interface Props {
  info: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  listing: Listing;
  /** Another list is loading: the present cursors do not belong to it. */
  busy: boolean;
}

/** Pagination by cursors in the URL, so that a link shows the same rows. */
export function Pages({ info, listing, busy }: Props) {
  const { t } = useTranslation('directory');
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = info;
  if (!hasNextPage && !hasPreviousPage) return null;
  const goToPage = (to: Parameters<typeof listing.goToPage>[0]) => {
    if (busy) return;
    listing.goToPage(to);
    scrollTo({ top: 0 });
  };
  return (
    <nav className={styles.pages} aria-label={t('pages')}>
      {hasPreviousPage && (
        <Button size="xs" variant="subtle" aria-disabled={busy} onClick={() => goToPage(null)}>
          {t('firstPage')}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        disabled={!hasPreviousPage}
        aria-disabled={busy}
        leftSection={<IconChevronLeft size={14} aria-hidden />}
        onClick={() => startCursor && goToPage({ before: startCursor })}
      >
        {t('previousPage')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!hasNextPage}
        aria-disabled={busy}
        rightSection={<IconChevronRight size={14} aria-hidden />}
        onClick={() => endCursor && goToPage({ after: endCursor })}
      >
        {t('nextPage')}
      </Button>
    </nav>
  );
}
