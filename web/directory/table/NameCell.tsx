import { useTranslation } from 'react-i18next';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import { getFactValue } from '#web/domain/vocabulary/facts.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import styles from './Cell.module.css';
import { formatFact, listFactsBelowName } from '#web/directory/facts.ts';
import type { Row } from '#web/directory/rowsQuery.ts';
import { useFactFormat } from './useFactFormat.ts';

/** The name; below it facts or the kind, and the original name if it differs. */
export function NameCell({ row, singleKind }: { row: Row; singleKind: boolean }) {
  const { t } = useTranslation('directory');
  const vocabulary = useVocabulary();
  const format = useFactFormat();
  const kind = vocabulary.kind(row.kind);
  const facts = (kind ? listFactsBelowName(kind) : []).flatMap((fact) => {
    const { field } = fact;
    const text = formatFact(field, getFactValue(row, fact), format);
    if (!text) return [];
    return [field.options ? text : t('labelled', { label: field.label, value: text })];
  });
  const line = (facts.length > 0 || singleKind ? facts : [kind?.label]).join(' · ');
  return (
    <div className={styles.name}>
      <ThingLink thing={row} />
      <div className={styles.below}>
        {line}
        {row.original !== row.name && <span className={styles.original}>{row.original}</span>}
      </div>
    </div>
  );
}
