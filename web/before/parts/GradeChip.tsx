import { useTranslation } from 'react-i18next';
import { VerdictMark } from '#web/domain/VerdictMark.tsx';
import type { Grade } from './grade.ts';
import styles from './GradeChip.module.css';

/** What an initiative is to the proposal, as icon and words. */
export function GradeChip({ grade }: { grade: Grade }) {
  const { t } = useTranslation('before');
  return (
    <span className={styles.chip} data-grade={grade}>
      <VerdictMark verdict={grade === 'POSSIBLE' ? 'DUPLICATE' : grade} size={14} />
      {t(`verdict.${grade}.label`)}
    </span>
  );
}
