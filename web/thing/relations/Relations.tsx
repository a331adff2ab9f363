import { useTranslation } from 'react-i18next';
import { PageLink } from '#web/app/routing/PageLink.tsx';
import { pageWith } from '#web/app/routing/useRoute.ts';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Sourced } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { RelationsDocument, TiesDocument } from '#web/api/operations.ts';
import styles from './Relations.module.css';
import { type Relation, relationsToTell, tiesOf } from './toRelations.ts';

interface Props {
  id: string;
  /** Its initiatives stand in a list of their own. */
  listed: boolean;
}

const none: Relation[] = [];

const limit = 300;

/** The ties of a thing to others, gathered by what the tie is called from here, each with who says so. */
export function Ties({ id, listed }: Props) {
  const { t } = useTranslation('thing');
  const relations = useAnswer(RelationsDocument, { id }).data?.neighbourhood.relations;
  const told = relationsToTell(relations ?? none, listed);
  const names = told.map(({ relation }) => relation);
  const answer = useAnswer(TiesDocument, { id, relations: names, limit }, { skip: names.length === 0 });
  if (names.length === 0) return null;
  // From here the relation may have no name of its own: then it is told as the others tell it.
  const labelOf = ({ relation, told: theirs, inward, label }: Relation) =>
    inward && relation === theirs ? t('ties.inward', { label }) : label;
  return (
    <Section title={t('ties.title')}>
      <Answered answer={answer}>
        {({ neighbourhood }) => (
          <dl className={styles.relations}>
            {told.map((relation) => {
              const ties = tiesOf(id, relation, neighbourhood);
              const more = relation.count - ties.length;
              return (
                <div key={`${relation.relation} ${relation.inward}`}>
                  <dt>{labelOf(relation)}</dt>
                  <dd>
                    <ul className={styles.things} data-many={ties.length > 6 || undefined}>
                      {ties.map(({ thing, edge }) => (
                        <li key={edge.id} className={styles.tie}>
                          <ThingLink thing={thing} original />
                          {edge.period && <PeriodText period={edge.period} length="short" />}
                          <Sourced citations={edge.citations} of={thing.name} />
                        </li>
                      ))}
                      {more > 0 && (
                        <li>
                          <PageLink to={pageWith('/explore', { of: id })}>{t('ties.more', { count: more })}</PageLink>
                        </li>
                      )}
                    </ul>
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
      </Answered>
    </Section>
  );
}
