import type { InitiativeStatusFragment } from '#web/api/operations.ts';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { StatusChip } from './StatusChip.tsx';
import styles from './StatusChip.module.css';
import { useLastHeard } from './useLastHeard.ts';

interface Props {
  initiative: Pick<InitiativeStatusFragment, 'status' | 'statusHistory' | 'currentStatus' | 'lastHeard'>;
}

/** The latest stated status with its date; where it can no longer be so, that nobody said what followed. */
export function InitiativeStatus({ initiative }: Props) {
  const { status, statusHistory, currentStatus } = initiative;
  const lastHeard = useLastHeard()(initiative);
  return (
    <span className={styles.status}>
      <StatusChip status={status} statedOn={statusHistory[0]?.date} isPast={currentStatus === 'OUTCOME_UNKNOWN'} />
      <ConfidenceMark confidence={statusHistory[0]?.confidence} worded />
      {lastHeard && <span className={styles.lastHeard}>{lastHeard}</span>}
    </span>
  );
}
