import { useTranslation } from 'react-i18next';
import { WithSources } from '#web/domain/WithSources.tsx';
import { StatedOn } from '#web/domain/StatedOn.tsx';
import { StatusChip } from '#web/domain/StatusChip.tsx';
import { Card } from '#web/thing/Card.tsx';
import type { StatusHistoryFragment } from '#web/api/operations.ts';
import styles from './StatusHistory.module.css';

/** The stated statuses with their dates, latest first. An old statement need not hold today. */
export function StatusHistory({ initiative }: { initiative: StatusHistoryFragment }) {
  const { t } = useTranslation('thing');
  if (initiative.statusHistory.length === 0) return null;
  return (
    <Card title={t('status.title')}>
      <ol className={styles.history}>
        {initiative.statusHistory.map(({ status, date, reason, by, citations }) => (
          <li key={date + status}>
            <span className={styles.status}>
              <StatusChip status={status} />
              <WithSources citations={citations} />
            </span>
            {date && (
              <p className={styles.statement}>
                <StatedOn date={date} />
              </p>
            )}
            {reason && <p dir="auto">{reason}</p>}
            {by && (
              <p className={styles.statement} dir="auto">
                {by}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
