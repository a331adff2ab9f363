import { useApiQuery } from '#web/api/useApiQuery.ts';
import { QueryBoundary } from '#web/ui/QueryBoundary.tsx';
import { OverlapsDocument } from '#web/api/operations.ts';
import { toProposalInput } from '#web/before/proposal/proposal.ts';
import { Results } from './Results.tsx';
import { Interpretation } from '#web/before/interpretation/Interpretation.tsx';
import type { ProposalState } from '#web/before/proposal/useProposal.ts';
import styles from './Answer.module.css';

/** The interpretation of the proposal, and the results of comparing it. */
export function Answer({ state, first }: { state: ProposalState; first: number }) {
  const answer = useApiQuery(OverlapsDocument, { proposal: toProposalInput(state.proposal), first });
  const pending = answer.loading || state.pending;
  return (
    <div className={styles.answer}>
      <Interpretation state={state} interpretation={answer.data?.interpretation} />
      <QueryBoundary result={answer}>
        {(data) => (
          <div className={styles.results} aria-busy={pending} data-waiting={pending || undefined}>
            <Results state={state} first={first} loading={answer.loading} {...data} />
          </div>
        )}
      </QueryBoundary>
    </div>
  );
}
