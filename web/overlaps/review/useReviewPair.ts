import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useErrorText } from '#web/ui/useErrorText.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { type PairDecision, ReviewOverlapDocument, type PairFragment } from '#web/api/operations.ts';

/** In the order of the keys 1, 2, 3. */
export const decisions: readonly PairDecision[] = ['SAME', 'DIFFERENT', 'UNSURE'];

type Decision = PairDecision | null;
interface DecisionRequest {
  pair: PairFragment;
  decision: Decision;
}
interface SavedDecision extends DecisionRequest {
  previousDecision: Decision;
}

export interface ReviewState {
  decide(pair: PairFragment, decision: Decision): void;
  /** Undoes the last decision made on this visit. */
  undo(): void;
  /** The last decision that can be undone. */
  last: SavedDecision | undefined;
  /** Id of the pair whose decision is being saved. */
  busy: string | undefined;
  problem: string | undefined;
}

/** Saves decisions on pairs, asking to sign in first. `ready`: the pairs are loaded for the current viewer. */
export function useReviewPair(ready: boolean): ReviewState {
  const client = useApolloClient();
  const toErrorText = useErrorText();
  const { editor, signIn } = useEditor();
  const [savedDecisions, setSavedDecisions] = useState<readonly SavedDecision[]>([]);
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const pendingRequest = useRef<DecisionRequest>(undefined);

  const saveDecision = async ({ pair, decision }: DecisionRequest): Promise<boolean> => {
    setBusy(pair.id);
    setProblem(undefined);
    try {
      await client.mutate({
        mutation: ReviewOverlapDocument,
        variables: { a: pair.a.id, b: pair.b.id, decision },
        update: (cache, { data }) => {
          cache.modify({
            id: cache.identify({ __typename: 'StandingOverlap', id: pair.id }),
            fields: {
              review: (_, { toReference }) => (data?.reviewPair ? (toReference({ ...data.reviewPair }) ?? null) : null),
            },
          });
        },
      });
      return true;
    } catch (error) {
      setProblem(toErrorText(error));
      return false;
    } finally {
      setBusy(undefined);
    }
  };

  const apply = async (request: DecisionRequest) => {
    const previousDecision = request.pair.review?.decision ?? null;
    if (previousDecision !== request.decision && (await saveDecision(request)))
      setSavedDecisions((all) => [...all, { ...request, previousDecision }]);
  };

  const applyAsEditor = (request: DecisionRequest) => {
    if (editor !== undefined) return void apply(request);
    signIn(() => void (pendingRequest.current = request));
  };

  // Signing in reloads the page's data: apply the pending decision once it has arrived.
  useEffect(() => {
    const request = pendingRequest.current;
    if (editor === undefined || !ready || !request) return;
    pendingRequest.current = undefined;
    void apply(request);
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
