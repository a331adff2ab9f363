import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { DateText } from '#web/domain/DateText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
import type { AgendaFragment } from '#web/api/operations.ts';
import styles from './Agenda.module.css';

export function Agenda({ event }: { event: Omit<AgendaFragment, '__typename'> & { kind: string } }) {
  const vocabulary = useVocabulary();
  if (event.agenda.length === 0) return null;
  return (
    <Section title={vocabulary.field(event.kind, 'agenda')?.label ?? ''} count={event.agenda.length}>
      <ol className={styles.items}>
        {event.agenda.map(({ text, date, citations }) => (
          <li key={text}>
            {date && (
              <span className={styles.date}>
                <DateText date={date} />
              </span>
            )}
            <span dir="auto">{text}</span> <WithSources citations={citations} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
