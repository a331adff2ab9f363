import { useTranslation } from 'react-i18next';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { Answer } from './results/Answer.tsx';
import { EmptyProposal } from './form/EmptyProposal.tsx';
import { proposalTitle } from './proposal/proposal.ts';
import { ProposalForm } from './form/ProposalForm.tsx';
import { useProposal } from './proposal/useProposal.ts';
import styles from './BeforePage.module.css';

/** Compares a planned partnership with existing initiatives. */
export function BeforePage() {
  const { t } = useTranslation('before');
  const { get } = useSearchParameters();
  const state = useProposal();
  const { submitted, proposal } = state;

  return (
    <Page title={submitted ? `${proposalTitle(proposal)} · ${t('title')}` : t('title')}>
      <header className={styles.head}>
        <PageHead title={t('title')} lead={t('lead')} />
      </header>
      <div className={styles.form}>
        <ProposalForm state={state} />
      </div>
      {submitted ? <Answer state={state} first={Math.min(Number(get('first')) || 10, 50)} /> : <EmptyProposal />}
    </Page>
  );
}
