import { useTranslation } from 'react-i18next';
import { useParameters } from '#web/address/useParameters.ts';
import { Page } from '#web/parts/Page.tsx';
import { Answer } from './Answer.tsx';
import { Beginning } from './Beginning.tsx';
import { titleOf } from './proposal.ts';
import { ProposalForm } from './ProposalForm.tsx';
import { useProposal } from './useProposal.ts';
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
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <div className={styles.form}>
        <ProposalForm typing={typing} />
      </div>
      {asked ? <Answer typing={typing} first={Math.min(Number(get('first')) || 10, 50)} /> : <Beginning />}
    </Page>
  );
}
