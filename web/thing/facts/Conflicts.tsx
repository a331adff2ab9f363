import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { CitationList } from '#web/domain/CitationList.tsx';
import { useStatementText } from '#web/domain/useStatementText.ts';
import type { ConflictsFragment } from '#web/api/operations.ts';
import styles from './Conflicts.module.css';

/** Whether all statements are of one fact; otherwise two facts contradict each other. */
const isOfOneField = (name: string, statements: readonly { field: string }[]) =>
  statements.every(({ field }) => field === name);

/** Conflicting statements side by side. The first one is the value in use. */
export function Conflicts({ thing }: { thing: ConflictsFragment & { kind: string } }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const text = useStatementText([thing]);
  if (thing.conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-label={t('conflicts.title')}>
      {thing.conflicts.map(({ field, statements }) => (
        <div key={field}>
          <h2 className={styles.title}>
            {t(isOfOneField(field, statements) ? 'conflicts.on' : 'conflicts.within', {
              field: vocabulary.field(thing.kind, field)?.label ?? field,
            })}
          </h2>
          <ul className={styles.statements}>
            {statements.map((statement, index) => (
              <li key={statement.value}>
                <p className={styles.value} dir="auto">
                  {statement.field !== field && `${vocabulary.field(thing.kind, statement.field)?.label ?? ''} `}
                  {text(thing.kind, statement.field, statement.value)}
                </p>
                {index === 0 && isOfOneField(field, statements) && <p className={styles.used}>{t('conflicts.used')}</p>}
                <CitationList citations={statement.citations} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
