import { Pill } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResultsQuery } from '#web/api/operations.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import styles from './Results.module.css';

/** Whether no result has all the words that results have. */
export function isPartial(edges: ResultsQuery['search']['edges']): boolean {
  const matchedWords = edges.map(({ matched }) => new Set(matched.flatMap(({ words }) => words)));
  const all = new Set(matchedWords.flatMap((words) => [...words]));
  return edges.length > 0 && matchedWords.every((words) => words.size < all.size);
}

/** How a search was read: its period, which can be removed, and the words that match nothing. */
export function SearchNotes({ search }: Pick<ResultsQuery, 'search'>) {
  const { t } = useTranslation('home');
  const { set } = useSearchParameters();
  const { unknownWords, searchPeriod, edges } = search;
  return (
    <div className={styles.notes}>
      {searchPeriod && (
        <Pill
          size="md"
          withRemoveButton
          onRemove={() => set({ q: searchPeriod.rest, first: null })}
          removeButtonProps={{
            'aria-label': t('activeFilters.remove', { ns: 'common', filter: searchPeriod.text }),
            tabIndex: 0,
            'aria-hidden': false,
          }}
        >
          {t('results.period', { period: searchPeriod.text })}
        </Pill>
      )}
      {edges.length > 0 && unknownWords.map((word) => <span key={word}>{t('results.unknownWord', { word })}</span>)}
      {isPartial(edges) && <span>{t('results.partial')}</span>}
    </div>
  );
}
