import { IconCircleDashed, IconEqual, IconEqualNot, IconPercentage50 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Similarity } from './compareColumns.ts';
import styles from './SideTable.module.css';

const icons = { SAME: IconEqual, PARTLY: IconPercentage50, DIFFERENT: IconEqualNot, ONE_SIDE: IconCircleDashed };

/** The similarity of two values, as icon and word. */
export function SimilarityMark({ similarity }: { similarity: Similarity }) {
  const { t } = useTranslation('before');
  const Icon = icons[similarity];
  return (
    <span className={styles.mark} data-similarity={similarity}>
      <Icon size={15} stroke={1.9} aria-hidden />
      {t(`side.similarity.${similarity}`)}
    </span>
  );
}
