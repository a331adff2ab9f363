import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { DateText } from '#web/domain/DateText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Sourced } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { EventDecisionsFragment } from '#web/api/operations.ts';
import styles from './Agenda.module.css';

type Decided = EventDecisionsFragment['decisions'][number];

const byDue = (a: Decided, b: Decided) => (a.due ?? '~').localeCompare(b.due ?? '~');

/** What the meeting decided: what, who, by when, done or not. */
export function Decisions({ event }: { event: Omit<EventDecisionsFragment, '__typename'> }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  if (event.decisions.length === 0) return null;
  const label = (field: string) => vocabulary.field('DECISION', field)?.label;
  return (
    <Section title={vocabulary.kind('DECISION')?.pluralLabel ?? ''} count={event.decisions.length}>
      <ul className={styles.decisions}>
        {event.decisions.toSorted(byDue).map((one) => (
          <li key={one.id}>
            <ThingLink thing={one} />
            <p className={styles.facts}>
              {one.responsible.length > 0 && (
                <span>
                  {label('responsible')}{' '}
                  {one.responsible.map((actor, index) => (
                    <span key={actor.id}>
                      {index > 0 && ', '}
                      <ThingLink thing={actor} mark={false} />
                    </span>
                  ))}
                </span>
              )}
              {one.due && (
                <span>
                  {label('due')} <DateText date={one.due} />
                </span>
              )}
              <span>{t(one.done == null ? 'done.unknown' : one.done ? 'done.yes' : 'done.no')}</span>
              <Sourced citations={one.citations} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
