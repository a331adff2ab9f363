import { IconHistory, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './StandingChip.module.css';
import type { AllyStanding } from '#web/api/operations.ts';

const icons = { ACTIVE: IconPlayerPlay, ONCE_ACTIVE: IconHistory };

/** Whether an actor is active, or was: the word and the sign say it, not the colour alone. */
export function StandingChip({ standing }: { standing: AllyStanding }) {
  const { t } = useTranslation('before');
  const Icon = icons[standing];
  return (
    <span className={styles.chip} data-standing={standing}>
      <Icon size={13} stroke={1.9} aria-hidden />
      {t(`join.standing.${standing}`)}
    </span>
  );
}
