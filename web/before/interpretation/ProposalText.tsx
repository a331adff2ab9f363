import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterpretationFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import { Legend } from './Legend.tsx';
import { MarkedText } from './MarkedText.tsx';
import styles from './ProposalText.module.css';

interface Props {
  state: ProposalState;
  interpretation?: InterpretationFragment;
}

/** Longer descriptions are cut until asked for, in characters. */
const maxLength = 900;

/** The title and description of the proposal, with what was recognised in them. */
export function ProposalText({ state, interpretation }: Props) {
  const { t } = useTranslation('before');
  const [whole, setWhole] = useState(false);
  const { title, text } = state.proposal;
  const isLong = text.length > maxLength;
  const marked = (textField: 'TITLE' | 'DESCRIPTION', raw: string) =>
    interpretation ? <MarkedText textField={textField} interpretation={interpretation} state={state} /> : raw;
  return (
    <div className={styles.text}>
      {title && (
        <p className={styles.title} dir="auto">
          {marked('TITLE', title)}
        </p>
      )}
      {text && (
        <div
          className={styles.description}
          data-cut={(isLong && !whole) || undefined}
          dir="auto"
          // What is cut off must not be reached by keyboard unseen.
          onFocus={() => setWhole(true)}
        >
          {marked('DESCRIPTION', text)}
        </div>
      )}
      {isLong && (
        <button type="button" className={styles.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'interpretation.less' : 'interpretation.more')}
        </button>
      )}
      {!title && interpretation?.title && (
        <p className={styles.subject}>
          {t('interpretation.subject')} <strong dir="auto">{interpretation.title}</strong>
        </p>
      )}
      {interpretation && <Legend interpretation={interpretation} />}
    </div>
  );
}
