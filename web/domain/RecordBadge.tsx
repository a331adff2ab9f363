import { useTranslation } from 'react-i18next';
import styles from './RecordBadge.module.css';
import type { RecordFragment } from '#web/api/operations.ts';
import { getRecordFlags, useRecordText } from './useRecordText.ts';

/** What is no ordinary record says so: a draft, something removed, something that not everybody sees. */
export function RecordBadge({ of: record }: { of: Partial<Pick<RecordFragment, 'record' | 'visibility'>> }) {
  const { t } = useTranslation();
  const text = useRecordText()(record);
  const { seen: visibility } = getRecordFlags(record);
  if (!text) return null;
  return (
    <span className={styles.badge} title={visibility && t(`visibility.${visibility}.meaning`)}>
      {text}
    </span>
  );
}
