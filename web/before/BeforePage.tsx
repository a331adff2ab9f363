import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortenTitle } from '#schema/shortenTitle.ts';
import { OverlapsDocument } from '#web/api/operations.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { Page } from '#web/ui/Page.tsx';
import { PageHead } from '#web/ui/PageHead.tsx';
import { Answer } from './results/Answer.tsx';
import { EmptyProposal } from './form/EmptyProposal.tsx';
import { PaperContext } from './note/PaperContext.ts';
import { toProposalInput } from './proposal/proposal.ts';
import { ProposalForm } from './form/ProposalForm.tsx';
import { useProposal } from './proposal/useProposal.ts';
import styles from './BeforePage.module.css';

/** Compares a planned partnership with existing initiatives. */
export function BeforePage() {
  const { t } = useTranslation('before');
  const { get } = useSearchParameters();
  const state = useProposal();
  const { submitted, proposal, draft, pending } = state;
  const first = Math.min(Number(get('first')) || 10, 50);
  const answer = useApiQuery(OverlapsDocument, { proposal: toProposalInput(proposal), first }, { skip: !submitted });
  // Text that was typed and not compared yet stays in sight.
  const hasUnsentText = draft.text !== proposal.text || draft.title !== proposal.title;
  const [editing, setEditing] = useState(false);
  const [paper, setPaper] = useState<HTMLElement | null>(null);
  const showsForm = !submitted || editing || (hasUnsentText && !pending);
  const title = submitted && shortenTitle(answer.data?.interpretation.title || proposal.title || proposal.text);

  return (
    <Page title={title ? `${title} · ${t('title')}` : t('title')}>
      <PaperContext value={paper}>
        <div className={styles.screen}>
          <PageHead title={t('title')} lead={submitted ? undefined : t('lead')} />
          {showsForm && (
            <div className={styles.form}>
              <ProposalForm state={state} onCompare={() => setEditing(false)} />
            </div>
          )}
          {submitted ? (
            <Answer
              state={state}
              answer={answer}
              first={first}
              draftId={get('draft') || undefined}
              edit={showsForm ? undefined : () => setEditing(true)}
            />
          ) : (
            <EmptyProposal />
          )}
        </div>
      </PaperContext>
      <div ref={setPaper} className={styles.paper} />
    </Page>
  );
}
