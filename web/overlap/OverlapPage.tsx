import { useTranslation } from 'react-i18next';
import { useParameters } from '#web/address/useParameters.ts';
import { Page } from '#web/parts/Page.tsx';
import { PageHead } from '#web/parts/PageHead.tsx';
import { Answer } from '#web/overlap/results/Answer.tsx';
import { Beginning } from '#web/overlap/proposal/Beginning.tsx';
import { titleOf } from '#web/overlap/proposal/proposal.ts';
import { ProposalForm } from '#web/overlap/proposal/ProposalForm.tsx';
import { useProposal } from '#web/overlap/proposal/useProposal.ts';
import styles from './OverlapPage.module.css';

/** Before you start: what a planned partnership would duplicate, whom to join, what to learn from. */
export function OverlapPage() {
  const { t } = useTranslation('overlap');
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
