import { useAnswer } from '#web/api/useApiQuery.ts';
import { Answered } from '#web/ui/QueryBoundary.tsx';
import { OverlapsDocument } from '#web/api/operations.ts';
import { inputOf } from '#web/before/proposal/proposal.ts';
import { Results } from './Results.tsx';
import { Understood } from '#web/before/interpretation/Interpretation.tsx';
import type { Typing } from '#web/before/proposal/useProposal.ts';
import styles from './Answer.module.css';

/** What the graph answers to a proposal; above it, how it was read, to be corrected. */
export function Answer({ typing, first }: { typing: Typing; first: number }) {
  const answer = useAnswer(OverlapsDocument, { proposal: inputOf(typing.proposal), first });
  const waiting = answer.loading || typing.ahead;
  return (
    <div className={styles.answer}>
      <Understood typing={typing} understanding={answer.data?.understanding} />
      <Answered answer={answer}>
        {(data) => (
          <div className={styles.results} aria-busy={waiting} data-waiting={waiting || undefined}>
            <Results typing={typing} first={first} loading={answer.loading} {...data} />
          </div>
        )}
      </Answered>
    </div>
  );
}
