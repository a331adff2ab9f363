import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { AddButton } from '#web/domain/AddButton.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { KindChoice } from './KindChoice.tsx';
import { Result } from './Result.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import { type Kind, ResultsDocument } from '#web/api/operations.ts';
import styles from './Results.module.css';

const pageSize = 25;

/** The search results by relevance, filtered by kind. */
export function Results({ text }: { text: string }) {
  const { t } = useTranslation('home');
  const { all, get, set } = useSearchParameters();
  const kinds = all('kind') as Kind[];
  const first = Math.min(Number(get('first')) || pageSize, 500);
  const answer = useApiQuery(ResultsDocument, { text, kinds: kinds.length > 0 ? kinds : null, first });

  return (
    <QueryBoundary result={answer}>
      {({ search }) => (
        <div className={styles.results}>
          <p className={styles.count} aria-live="polite">
            {t('results.count', { count: search.totalCount, text })}
          </p>
          <SearchNotes search={search} />
          <KindChoice
            counts={search.facets.find(({ field }) => field === 'kind')?.values ?? []}
            selected={kinds}
            onChange={(kind) => set({ kind, first: null })}
          />
          {search.edges.length === 0 ? (
            <EmptyState title={t('search.none', { ns: 'common', text })}>
              {search.searchPeriod
                ? t('results.noneInPeriod', { period: search.searchPeriod.text })
                : t('search.noneHint', { ns: 'common' })}
              <p>
                <AddButton values={{ name: text }} />
              </p>
            </EmptyState>
          ) : (
            <ol className={styles.list}>
              {search.edges.map((edge) => (
                <Result key={edge.node.id} {...edge} />
              ))}
            </ol>
          )}
          {search.pageInfo.hasNextPage && (
            <Button
              variant="default"
              loading={answer.loading}
              onClick={() => set({ first: String(first + pageSize) }, { replace: true })}
            >
              {t('state.more', { ns: 'common' })}
            </Button>
          )}
        </div>
      )}
    </QueryBoundary>
  );
}
