import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import type { KindDescription } from '#web/domain/vocabulary/vocabulary.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { EmptyState } from '#web/ui/EmptyState.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { useStatementText } from '#web/domain/useStatementText.ts';
import styles from './Conflicts.module.css';
import { DisputedDocument } from '#web/api/operations.ts';

/** Fields of values and of edges, where statements can also conflict. */
const nestedFields = (kinds: readonly KindDescription[]): readonly { name: string; label: string }[] =>
  kinds.flatMap(({ fields }) => fields.flatMap(({ fields }) => fields ?? []));

/** Conflicting statements. The first one is the value in use. */
export function Conflicts() {
  const { t } = useTranslation('about');
  const { get, set } = useSearchParameters();
  const vocabulary = useVocabulary();
  const answer = useApiQuery(DisputedDocument, { after: get('after') || undefined });
  const text = useStatementText(answer.data?.things.nodes ?? []);
  const fieldLabel = (kind: string, name: string) =>
    (vocabulary.field(kind, name) ?? nestedFields(vocabulary.kinds).find((field) => field.name === name))?.label ??
    name;
  return (
    <Section title={t('conflicts.title')} count={answer.data?.things.totalCount} id="conflicts">
      <p className={styles.lead}>
        {t('conflicts.lead')} <PageLink to="/review">{t('conflicts.review')}</PageLink>
      </p>
      <QueryBoundary result={answer}>
        {({ things: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 && <EmptyState title={t('conflicts.none')} />}
            <ul>
              {nodes.flatMap((thing) =>
                thing.conflicts.map(({ field, statements }) => (
                  <li key={`${thing.id} ${field}`} className={styles.conflict}>
                    <p className={styles.on}>
                      <ThingLink thing={thing} /> <span className={styles.field}>{fieldLabel(thing.kind, field)}</span>
                    </p>
                    <ol className={styles.statements}>
                      {statements.map(({ field: statedField, value, citations }) => (
                        <li key={value}>
                          {statedField !== field && `${fieldLabel(thing.kind, statedField)} `}
                          <bdi>{text(thing.kind, statedField, value)}</bdi>
                          {'\u00a0'}
                          <WithSources citations={citations} fact={text(thing.kind, statedField, value)} />
                        </li>
                      ))}
                    </ol>
                  </li>
                )),
              )}
            </ul>
            {pageInfo.hasNextPage && (
              <Button size="xs" variant="default" mt="sm" onClick={() => set({ after: pageInfo.endCursor })}>
                {t('conflicts.next')}
              </Button>
            )}
            {get('after') && (
              <Button size="xs" variant="subtle" mt="sm" onClick={() => set({ after: null })}>
                {t('conflicts.first')}
              </Button>
            )}
          </>
        )}
      </QueryBoundary>
    </Section>
  );
}
