import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { buildUrl } from '#web/app/routing/useRoute.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { RelationsDocument, RelatedThingsDocument } from '#web/api/operations.ts';
import styles from './Relations.module.css';
import { type Relation, filterShownRelations, toRelatedThings } from './toRelatedThings.ts';

interface Props {
  id: string;
  /** Initiatives of a theme or place have a list of their own. */
  hasInitiativeList: boolean;
}

const none: Relation[] = [];

const limit = 300;

/** The related things, grouped by relation, each with its sources. */
export function Relations({ id, hasInitiativeList }: Props) {
  const { t } = useTranslation('thing');
  const relations = useApiQuery(RelationsDocument, { id }).data?.neighbourhood.relations;
  const shownRelations = filterShownRelations(relations ?? none, hasInitiativeList);
  const names = shownRelations.map(({ relation }) => relation);
  const answer = useApiQuery(RelatedThingsDocument, { id, relations: names, limit }, { skip: names.length === 0 });
  if (names.length === 0) return null;
  // A relation without a name for the inward direction: use its outward name.
  const relationLabel = ({ relation, edgeRelation, inward, label }: Relation) =>
    inward && relation === edgeRelation ? t('relations.inward', { label }) : label;
  return (
    <Section title={t('relations.title')}>
      <QueryBoundary result={answer}>
        {({ neighbourhood }) => (
          <dl className={styles.relations}>
            {shownRelations.map((relation) => {
              const relatedThings = toRelatedThings(id, relation, neighbourhood);
              const remaining = relation.count - relatedThings.length;
              return (
                <div key={`${relation.relation} ${relation.inward}`}>
                  <dt>{relationLabel(relation)}</dt>
                  <dd>
                    <ul className={styles.things} data-many={relatedThings.length > 6 || undefined}>
                      {relatedThings.map(({ thing, edge }) => (
                        <li key={edge.id} className={styles.relation}>
                          <ThingLink thing={thing} original />
                          {edge.period && <PeriodText period={edge.period} length="short" />}
                          <WithSources citations={edge.citations} fact={thing.name} />
                        </li>
                      ))}
                      {remaining > 0 && (
                        <li>
                          <PageLink to={buildUrl('/explore', { of: id })}>
                            {t('relations.more', { count: remaining })}
                          </PageLink>
                        </li>
                      )}
                    </ul>
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
      </QueryBoundary>
    </Section>
  );
}
