import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { DateText } from '#web/domain/DateText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { ThingLinks } from '#web/thing/ThingLinks.tsx';
import type { EventDecisionsFragment } from '#web/api/operations.ts';
import styles from './Agenda.module.css';

type EventDecision = EventDecisionsFragment['decisions'][number];

const byDue = (a: EventDecision, b: EventDecision) => (a.due ?? '~').localeCompare(b.due ?? '~');

/** The decisions of an event: who is responsible, by when, and whether done. */
export function Decisions({ event }: { event: Omit<EventDecisionsFragment, '__typename'> }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  if (event.decisions.length === 0) return null;
  const label = (field: string) => vocabulary.field('DECISION', field)?.label;
  return (
    <Section title={vocabulary.kind('DECISION')?.pluralLabel ?? ''} count={event.decisions.length}>
      <ul className={styles.decisions}>
        {event.decisions.toSorted(byDue).map((decision) => (
          <li key={decision.id}>
            <ThingLink thing={decision} />
            <p className={styles.facts}>
              {decision.force && <span>{vocabulary.label('DecisionForce', decision.force)}</span>}
              {decision.responsible.length > 0 && (
                <span>
                  {label('responsible')} <ThingLinks things={decision.responsible} />
                </span>
              )}
              {decision.due && (
                <span>
                  {label('due')} <DateText date={decision.due} />
                </span>
              )}
              <span>{t(decision.done == null ? 'done.unknown' : decision.done ? 'done.yes' : 'done.no')}</span>
              <WithSources citations={decision.citations} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
