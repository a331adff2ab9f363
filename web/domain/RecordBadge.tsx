import { useTranslation } from 'react-i18next';
import styles from './RecordBadge.module.css';
import type { RecordFragment } from '#web/api/operations.ts';
import { getRecordFlags, useRecordText } from './useRecordText.ts';

/** Marks drafts, removed records and restricted visibility. */
export function RecordBadge({ record }: { record: Partial<Pick<RecordFragment, 'record' | 'visibility'>> }) {
  const { t } = useTranslation();
  const text = useRecordText()(record);
  const { visibility } = getRecordFlags(record);
  if (!text) return null;
  return (
    <span className={styles.badge} title={visibility && t(`visibility.${visibility}.meaning`)}>
      {text}
    </span>
  );
}
