import { useTranslation } from 'react-i18next';
import styles from './StateMark.module.css';
import type { State } from './state.ts';

/** How far a decision is. `known`: a source says whether it was done; a date that is over says nothing of that. */
export function StateMark({ state, known: confirmed }: { state: State; known: boolean }) {
  const { t } = useTranslation('decisions');
  return (
    <div className={styles.mark} data-state={state}>
      {state !== 'noDate' && <span className={styles.chip}>{t(`state.${state}`)}</span>}
      {state !== 'done' && <span className={styles.known}>{t(confirmed ? 'notDone' : 'notKnown')}</span>}
    </div>
  );
}
