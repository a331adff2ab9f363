import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParameters } from '#web/address/useParameters.ts';
import { Page } from '#web/parts/Page.tsx';
import { Answer } from './Answer.tsx';
import { Beginning } from './Beginning.tsx';
import { faultsOf } from './faults.ts';
import { type Proposal, isBlank, proposalOf, titleOf } from './proposal.ts';
import { ProposalForm } from './ProposalForm.tsx';
import styles from './OverlapPage.module.css';

/** The proposal in the address. It stays the same as long as its words do: a change of language is none. */
function useProposal(): Proposal {
  const written = JSON.stringify(proposalOf(useParameters()));
  return useMemo(() => JSON.parse(written) as Proposal, [written]);
}

/** Before you start: what a planned partnership would duplicate, whom to join, what to learn from. */
export function OverlapPage() {
  const { t } = useTranslation('overlap');
  const { get, set } = useParameters();
  const proposal = useProposal();
  // A link that is opened leaves the keyboard where it is; a comparison made here takes it to the answer.
  const [opened] = useState(proposal);
  const asked = !isBlank(proposal) && Object.keys(faultsOf(proposal)).length === 0;

  return (
    <Page title={asked ? `${titleOf(proposal)} · ${t('title')}` : t('title')}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <div className={styles.form}>
        <ProposalForm proposal={proposal} compare={(next) => set({ ...next, first: null })} />
      </div>
      {asked ? (
        <Answer proposal={proposal} first={Math.min(Number(get('first')) || 10, 50)} arriving={opened !== proposal} />
      ) : (
        <Beginning />
      )}
    </Page>
  );
}
