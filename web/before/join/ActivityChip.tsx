import { IconHistory, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './ActivityChip.module.css';
import type { PartnerActivity } from '#web/api/operations.ts';

const icons = { ACTIVE: IconPlayerPlay, FORMERLY_ACTIVE: IconHistory };

/** Whether an actor is active, as icon and word. */
export function ActivityChip({ activity }: { activity: PartnerActivity }) {
  const { t } = useTranslation('before');
  const Icon = icons[activity];
  return (
    <span className={styles.chip} data-activity={activity}>
      <Icon size={13} stroke={1.9} aria-hidden />
      {t(`join.activity.${activity}`)}
    </span>
  );
}
