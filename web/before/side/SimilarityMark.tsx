import { IconCircleDashed, IconEqual, IconEqualNot, IconPercentage50 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Likeness } from './sideSimilarity.ts';
import styles from './SideTable.module.css';

const icons = { SAME: IconEqual, PARTLY: IconPercentage50, DIFFERENT: IconEqualNot, ONE_SIDE: IconCircleDashed };

/** How two values compare, in a sign and a word. */
export function LikenessMark({ likeness }: { likeness: Likeness }) {
  const { t } = useTranslation('before');
  const Icon = icons[likeness];
  return (
    <span className={styles.mark} data-likeness={likeness}>
      <Icon size={15} stroke={1.9} aria-hidden />
      {t(`side.likeness.${likeness}`)}
    </span>
  );
}
