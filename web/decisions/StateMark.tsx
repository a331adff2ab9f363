import { useTranslation } from 'react-i18next';
import styles from './StateMark.module.css';
import type { State } from './state.ts';

interface Props {
  state: State;
  /** Whether a source says that it was done or not; a past due date does not. */
  confirmed: boolean;
  /** Whether a source says what followed. */
  hasOutcome: boolean;
}

/** State of a decision. */
export function StateMark({ state, confirmed, hasOutcome }: Props) {
  const { t } = useTranslation('decisions');
  return (
    <div className={styles.mark} data-state={state}>
      {state !== 'noDate' && <span className={styles.chip}>{t(`state.${state}`)}</span>}
      {state !== 'done' && (confirmed || !hasOutcome) && (
        <span className={styles.known}>{t(confirmed ? 'notDone' : 'outcomeUnknown')}</span>
      )}
    </div>
  );
}
