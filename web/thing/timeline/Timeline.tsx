import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { InitiativeStatus } from '#web/domain/InitiativeStatus.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { LoadMore } from '#web/thing/LoadMore.tsx';
import { ParticipationDetails } from '#web/thing/relations/ParticipationDetails.tsx';
import type { TimelineFragment } from '#web/api/operations.ts';
import styles from './Timeline.module.css';
import { type Entry, groupByYear } from './groupByYear.ts';

function Initiative({ entry: { initiative, participations } }: { entry: Entry }) {
  const vocabulary = useVocabulary();
  return (
    <li className={styles.entry}>
      <div>
        <ThingLink thing={initiative} />
        <p className={styles.facts}>
          {participations.map((participation) => (
            <span key={participation.id}>
              {vocabulary.label('Role', participation.role)} <ParticipationDetails participation={participation} />
              <WithSources citations={participation.citations} fact={initiative.name} />
            </span>
          ))}
          {initiative.period && <PeriodText period={initiative.period} length="short" />}
        </p>
      </div>
      <InitiativeStatus initiative={initiative} />
    </li>
  );
}

/** The initiatives of an actor by year, latest first. */
export function Timeline({ actor }: { actor: TimelineFragment }) {
  const { t } = useTranslation('thing');
  const { nodes, totalCount } = actor.participations;
  if (totalCount === 0) return null;
  return (
    <Section title={t('timeline')} count={totalCount}>
      <ol>
        {groupByYear(nodes).map(({ year, entries }) => (
          <li key={year} className={styles.year}>
            <h3 className={styles.head}>{year ?? t('undated')}</h3>
            <ul className={styles.entries}>
              {entries.map((entry) => (
                <Initiative key={entry.initiative.id} entry={entry} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <LoadMore shown={nodes.length} total={totalCount} />
    </Section>
  );
}
