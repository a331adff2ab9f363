import { useTranslation } from 'react-i18next';
import { ChangeRow } from './ChangeRow.tsx';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import type { SignificantChange } from './significantChanges.ts';
import type { InterpretationFragment } from '#web/api/operations.ts';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import styles from './WhatToChange.module.css';

interface Props {
  changes: readonly SignificantChange[];
  parts: InterpretationFragment['given'];
  state: ProposalState;
  showsFigures: boolean;
}

/** Changes that would make the proposal less similar to existing initiatives. */
export function WhatToChange({ changes, parts, state, showsFigures }: Props) {
  const { t } = useTranslation('before');
  return (
    <ResultsSection id="change" title={t('change.title')} count={changes.length} meaning={t('change.meaning')}>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.factor} ${change.part?.id}`}>
            <ChangeRow change={change} parts={parts} state={state} showsFigures={showsFigures} />
          </li>
        ))}
      </ul>
    </ResultsSection>
  );
}
