import { useTranslation } from 'react-i18next';
import { groupBy } from '#schema/groupBy.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { LoadMore } from '#web/thing/LoadMore.tsx';
import { ParticipationDetails } from './ParticipationDetails.tsx';
import type { ParticipantsFragment } from '#web/api/operations.ts';
import styles from './Participants.module.css';

/** The participants of an initiative by role. */
export function Participants({ initiative }: { initiative: ParticipantsFragment & { kind: string } }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const { nodes, totalCount } = initiative.participations;
  if (totalCount === 0) return null;
  const order = vocabulary.values('Role').map(({ value }) => value);
  const roles = [...groupBy(nodes, ({ role }) => role)].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return (
    <Section title={vocabulary.field(initiative.kind, 'participations')?.label ?? t('participants')} count={totalCount}>
      <dl className={styles.roles}>
        {roles.map(([role, participations]) => (
          <div key={role} className={styles.role}>
            <dt>{vocabulary.label('Role', role)}</dt>
            <dd>
              <ul className={styles.actors}>
                {participations.map((participation) => (
                  <li key={participation.id}>
                    <span className={styles.actor}>
                      <ThingLink thing={participation.actor} original />
                      <WithSources citations={participation.citations} fact={participation.actor.name} />
                    </span>
                    <ParticipationDetails participation={participation} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <LoadMore shown={nodes.length} total={totalCount} />
    </Section>
  );
}
