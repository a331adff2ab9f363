import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActivityDocument, type Kind } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { LoadingState } from '#web/ui/LoadingState.tsx';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { capitalize } from '#web/ui/capitalize.ts';
import { DayList } from './DayList.tsx';
import { DoneText } from './DoneText.tsx';
import styles from './History.module.css';

/** Rows that are shown at first and added each time, and the limit of the API. */
const [pageSize, maxSize] = [30, 500];

/** What was done to all records, by day; bulk work in one line. */
export function ActivityPage() {
  const { t } = useTranslation('history');
  const vocabulary = useVocabulary();
  const { get, set } = useSearchParameters();
  const [kind, by] = [get('kind'), get('by')];
  const size = Math.min(Number(get('first')) || pageSize, maxSize);
  const result = useApiQuery(ActivityDocument, { first: size, kind: (kind || null) as Kind | null, by: by || null });

  return (
    <Page title={t('activity.title')} width="reading">
      <PageHead title={t('activity.title')} lead={t('activity.lead')} />
      <NativeSelect
        className={styles.filter}
        label={t('activity.kind')}
        value={kind}
        onChange={({ currentTarget }) => set({ kind: currentTarget.value, first: null })}
        data={[
          { value: '', label: t('activity.allKinds') },
          ...vocabulary.kinds.map((item) => ({ value: item.kind, label: capitalize(item.label) })),
        ]}
      />
      {by && (
        <p className={styles.sentence}>
          {t('activity.by', { by })}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => set({ by: null, first: null })}>
            {t('activity.everybody')}
          </Button>
        </p>
      )}
      <QueryBoundary result={result} loading={<LoadingState lines={8} />}>
        {({ activity }) =>
          activity!.nodes.length === 0 ? (
            <EmptyState title={t('activity.none')} />
          ) : (
            <>
              <DayList entries={activity!.nodes} toKey={({ at, things }) => `${at} ${things[0]?.id}`}>
                {(entry) => (
                  <>
                    <p className={styles.sentence}>
                      <DoneText by={entry.by} change={entry.change} count={entry.count} />
                      {entry.by && entry.by !== by && (
                        <>
                          {' '}
                          <PageLink className={styles.action} to={buildUrl('/activity', { by: entry.by, kind })}>
                            {t('activity.only', { by: entry.by })}
                          </PageLink>
                        </>
                      )}
                    </p>
                    <ul className={styles.things}>
                      {entry.things.map((thing) => (
                        <li key={thing.id}>
                          <ThingLink thing={thing} />{' '}
                          <PageLink
                            className={styles.action}
                            to={`/thing/${encodeURIComponent(thing.id)}/history`}
                            aria-label={t('title', { name: thing.name })}
                          >
                            {t('page')}
                          </PageLink>
                        </li>
                      ))}
                      {entry.count > entry.things.length && (
                        <li>{t('activity.others', { count: entry.count - entry.things.length })}</li>
                      )}
                    </ul>
                  </>
                )}
              </DayList>
              {activity!.pageInfo.hasNextPage && size < maxSize && (
                <Button
                  variant="default"
                  size="xs"
                  loading={result.loading}
                  onClick={() => set({ first: String(Math.min(size + pageSize, maxSize)) }, { replace: true })}
                >
                  {t('activity.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryBoundary>
    </Page>
  );
}
