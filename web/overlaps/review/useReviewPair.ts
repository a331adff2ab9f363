import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { toApiError } from '#web/api/apiError.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { type JudgementDecision, JudgeDocument, type PairFragment } from '#web/api/operations.ts';

/** What can be said, in the order of the keys 1, 2, 3. */
export const decisions: readonly JudgementDecision[] = ['SAME', 'DIFFERENT', 'UNSURE'];

type Decision = JudgementDecision | null;
interface PairDecision {
  pair: PairFragment;
  decision: Decision;
}
interface SavedDecision extends PairDecision {
  /** What was said before. */
  previousDecision: Decision;
}

export interface PairReview {
  decide(pair: PairFragment, decision: Decision): void;
  /** Takes back the last judgement of this visit. */
  undo(): void;
  /** The last judgement that can be undone. */
  last: SavedDecision | undefined;
  /** The pair whose judgement is being kept. */
  busy: string | undefined;
  problem: string | undefined;
}

/** Keeps what the reader says of pairs, signed in first; `ready`: the pairs are there, as whoever asks sees them. */
export function useReviewPair(ready: boolean): PairReview {
  const client = useApolloClient();
  const { editor, signIn } = useEditor();
  const [savedDecisions, setSavedDecisions] = useState<readonly SavedDecision[]>([]);
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const pendingDecision = useRef<PairDecision>(undefined);

  const saveDecision = async ({ pair, decision }: PairDecision): Promise<boolean> => {
    setBusy(pair.id);
    setProblem(undefined);
    try {
      await client.mutate({
        mutation: JudgeDocument,
        variables: { one: pair.one.id, other: pair.other.id, decision },
        update: (cache, { data }) => {
          cache.modify({
            id: cache.identify({ __typename: 'StandingOverlap', id: pair.id }),
            fields: {
              judgement: (_, { toReference }) => (data?.judge ? (toReference({ ...data.judge }) ?? null) : null),
            },
          });
        },
      });
      return true;
    } catch (error) {
      setProblem(toApiError(error).message);
      return false;
    } finally {
      setBusy(undefined);
    }
  };

  const apply = async (pairDecision: PairDecision) => {
    const previousDecision = pairDecision.pair.judgement?.decision ?? null;
    if (previousDecision !== pairDecision.decision && (await saveDecision(pairDecision)))
      setSavedDecisions((all) => [...all, { ...pairDecision, previousDecision }]);
  };

  const applyAsEditor = (pairDecision: PairDecision) => {
    if (editor !== undefined) return void apply(pairDecision);
    signIn(() => void (pendingDecision.current = pairDecision));
  };

  // Whoever just signed in sees the page anew: what they wanted to say is said once it is there.
  useEffect(() => {
    const pairDecision = pendingDecision.current;
    if (editor === undefined || !ready || !pairDecision) return;
    pendingDecision.current = undefined;
    void apply(pairDecision);
  });

  const undo = async () => {
    const last = savedDecisions.at(-1);
    if (!last || busy) return;
    if (await saveDecision({ pair: last.pair, decision: last.previousDecision }))
      setSavedDecisions((all) => all.slice(0, -1));
  };

  return {
    decide: (pair, decision) => applyAsEditor({ pair, decision }),
    undo: () => void undo(),
    last: savedDecisions.at(-1),
    busy,
    problem,
  };
}
