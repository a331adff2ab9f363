import { useTranslation } from 'react-i18next';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { Answer } from './results/Answer.tsx';
import { Beginning } from './proposal/EmptyProposal.tsx';
import { titleOf } from './proposal/proposal.ts';
import { ProposalForm } from './proposal/ProposalForm.tsx';
import { useProposal } from './proposal/useProposal.ts';
import styles from './BeforePage.module.css';

/** Before you start: what a planned partnership would duplicate, whom to join, what to learn from. */
export function OverlapPage() {
  const { t } = useTranslation('before');
  const { get } = useParameters();
  const typing = useProposal();
  const { asked, proposal } = typing;

  return (
    <Page title={asked ? `${titleOf(proposal)} · ${t('title')}` : t('title')}>
      <header className={styles.head}>
        <PageHead title={t('title')} lead={t('lead')} />
      </header>
      <div className={styles.form}>
        <ProposalForm typing={typing} />
      </div>
      {asked ? <Answer typing={typing} first={Math.min(Number(get('first')) || 10, 50)} /> : <Beginning />}
    </Page>
  );
}
