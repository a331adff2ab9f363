import { useTranslation } from 'react-i18next';
import styles from './RecordBadge.module.css';
import type { RecordFragment } from './RecordBadge.graphql.ts';

/** What is no ordinary record says so: a draft, something removed, something that not everybody sees. */
export function RecordBadge({
  of: { record, visibility },
}: {
  of: Partial<Pick<RecordFragment, 'record' | 'visibility'>>;
}) {
  const { t } = useTranslation();
  const state = record && record !== 'VALIDATED' ? record : undefined;
  const seen = visibility && (state === 'DRAFT' || visibility !== 'PUBLIC') ? visibility : undefined;
  if (!state && !seen) return null;
  return (
    <span className={styles.badge} title={seen && t(`visibility.${seen}.meaning`)}>
      {[state && t(`record.${state}`), seen && t(`visibility.${seen}.one`)].filter(Boolean).join(' · ')}
    </span>
  );
}
