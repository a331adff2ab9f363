import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import styles from './List.module.css';

interface Props {
  info: { hasNextPage: boolean; endCursor: string | null };
  shown: number;
  total: number;
}

/** Pagination of lists longer than one page. */
export function LoadMore({ info: { hasNextPage, endCursor }, shown, total }: Props) {
  const { t } = useTranslation('decisions');
  const { get, set } = useSearchParameters();
  if (!hasNextPage && !get('after')) return null;
  return (
    <p className={styles.more}>
      {t('shownOfTotal', { shown, of: total })}
      {get('after') && (
        <Button size="xs" variant="default" onClick={() => set({ after: null })}>
          {t('fromStart')}
        </Button>
      )}
      {hasNextPage && (
        <Button size="xs" variant="default" onClick={() => set({ after: endCursor })}>
          {t('more')}
        </Button>
      )}
    </p>
  );
}
