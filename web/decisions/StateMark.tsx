import { useTranslation } from 'react-i18next';
import styles from './StateMark.module.css';
import type { State } from './state.ts';

/** State of a decision. `confirmed`: a source says whether it was done; a past due date does not. */
export function StateMark({ state, confirmed }: { state: State; confirmed: boolean }) {
  const { t } = useTranslation('decisions');
  return (
    <div className={styles.mark} data-state={state}>
      {state !== 'noDate' && <span className={styles.chip}>{t(`state.${state}`)}</span>}
      {state !== 'done' && <span className={styles.known}>{t(confirmed ? 'notDone' : 'outcomeUnknown')}</span>}
    </div>
  );
}
