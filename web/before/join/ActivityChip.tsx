import { IconHistory, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './ActivityChip.module.css';
import type { AllyStanding } from '#web/api/operations.ts';

const icons = { ACTIVE: IconPlayerPlay, ONCE_ACTIVE: IconHistory };

/** Whether an actor is active, or was: the word and the sign say it, not the colour alone. */
export function ActivityChip({ activity }: { activity: AllyStanding }) {
  const { t } = useTranslation('before');
  const Icon = icons[activity];
  return (
    <span className={styles.chip} data-activity={activity}>
      <Icon size={13} stroke={1.9} aria-hidden />
      {t(`join.activity.${activity}`)}
    </span>
  );
}
