import { useTranslation } from 'react-i18next';
import { ChangeRow } from './ChangeRow.tsx';
import { ResultsSection } from '#web/before/parts/ResultsSection.tsx';
import type { TellingChange } from './significantChanges.ts';
import type { UnderstoodFragment } from '#web/api/operations.ts';
import type { Typing } from '#web/before/proposal/useProposal.ts';
import styles from './WhatToChange.module.css';

interface Props {
  changes: readonly TellingChange[];
  given: UnderstoodFragment['given'];
  typing: Typing;
}

/** What would set the proposal apart from the closest that is there. */
export function WhatToChange({ changes, given, typing }: Props) {
  const { t } = useTranslation('before');
  return (
    <ResultsSection id="change" title={t('change.title')} count={changes.length} meaning={t('change.meaning')}>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.factor} ${change.thing?.id}`}>
            <ChangeRow change={change} given={given} typing={typing} />
          </li>
        ))}
      </ul>
    </ResultsSection>
  );
}
