import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { PeriodText } from '#web/domain/period/PeriodText.tsx';
import { CitationList } from '#web/domain/CitationList.tsx';
import { useStatementText } from '#web/domain/useStatementText.ts';
import type { ConflictsFragment } from '#web/api/operations.ts';
import styles from './Conflicts.module.css';

/** Whether all statements are of one fact; otherwise two facts contradict each other. */
const isOfOneField = (name: string, statements: readonly { field: string }[]) =>
  statements.every(({ field }) => field === name);

/** What the statements are to each other: sources that differ, one thing said twice, or facts that exclude each other. */
function getNature(field: string, statements: readonly { field: string; value: string }[]) {
  if (!isOfOneField(field, statements)) return 'within';
  return statements.every(({ value }) => value === statements[0]!.value) ? 'twice' : 'on';
}

/** Conflicting statements side by side. The first one is the value in use. */
export function Conflicts({ thing }: { thing: ConflictsFragment & { kind: string } }) {
  const { t } = useTranslation('thing');
  const vocabulary = useVocabulary();
  const text = useStatementText([thing]);
  if (thing.conflicts.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-label={t('conflicts.title')}>
      {thing.conflicts.map(({ field, statements }) => (
        <div key={`${field} ${statements[0]?.value} ${statements[0]?.role}`}>
          <h2 className={styles.title}>
            {t(`conflicts.${getNature(field, statements)}`, {
              field: vocabulary.field(thing.kind, field)?.label ?? field,
            })}
          </h2>
          <ul className={styles.statements}>
            {statements.map((statement, index) => (
              <li key={`${statement.value} ${index}`}>
                <p className={styles.value} dir="auto">
                  {statement.field !== field && `${vocabulary.field(thing.kind, statement.field)?.label ?? ''} `}
                  {text(thing.kind, statement.field, statement.value)}
                  {statement.role && `, ${vocabulary.label('Role', statement.role)}`}{' '}
                  <PeriodText period={statement.period} length="short" />
                </p>
                {index === 0 && getNature(field, statements) === 'on' && (
                  <p className={styles.used}>{t('conflicts.used')}</p>
                )}
                <CitationList citations={statement.citations} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
