import { useTranslation } from 'react-i18next';
import styles from './RecordBadge.module.css';
import type { RecordFragment } from '#web/api/operations.ts';
import { outOfTheOrdinary, useRecordText } from './useRecordText.ts';

/** What is no ordinary record says so: a draft, something removed, something that not everybody sees. */
export function RecordBadge({ of }: { of: Partial<Pick<RecordFragment, 'record' | 'visibility'>> }) {
  const { t } = useTranslation();
  const text = useRecordText()(of);
  const { seen } = outOfTheOrdinary(of);
  if (!text) return null;
  return (
    <span className={styles.badge} title={seen && t(`visibility.${seen}.meaning`)}>
      {text}
    </span>
  );
}
