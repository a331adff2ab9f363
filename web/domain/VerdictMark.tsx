import { IconAlertTriangle, IconArrowsJoin, IconBulb, IconCircle } from '@tabler/icons-react';
import styles from './VerdictMark.module.css';

const icons = { DUPLICATE: IconAlertTriangle, RELATED: IconArrowsJoin, PRECEDENT: IconBulb };

type Verdict = keyof typeof icons;

/** The icon of a verdict; place it beside its label. */
export function VerdictMark({ verdict, size = 18 }: { verdict: Verdict; size?: number }) {
  const Icon = icons[verdict] ?? IconCircle;
  return <Icon className={styles.mark} data-verdict={verdict} size={size} stroke={1.7} aria-hidden />;
}
