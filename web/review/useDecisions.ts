import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { discardResults } from '#web/api/discardResults.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import {
  ReviewPairDocument,
  MergePairDocument,
  UnmergePairDocument,
  type ReviewedFragment,
} from '#web/api/operations.ts';
import { useErrorText } from '#web/ui/useErrorText.ts';
import { type ReviewError, toReviewError } from './toReviewError.ts';
import { type Pair, toPairId } from './pairs.ts';

type ReviewedRecord = Pick<ReviewedFragment, 'id' | 'name' | 'version'>;

export type Decisions = ReturnType<typeof useDecisions>;

export interface Step {
  pair: Pair;
  decision: 'SAME' | 'DIFFERENT' | 'UNSURE';
  names: { first: string; second: string };
  /** Id of the record that was merged into the remaining one. */
  mergedId?: string;
}

/** The decisions made on this page, each of which can be undone. Asks to sign in first. */
export function useDecisions() {
  const client = useApolloClient();
  const toErrorText = useErrorText();
  const { editor, signIn } = useEditor();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ReviewError>();
  const [undone, setUndone] = useState<string>();

  const change = async (action: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    setUndone(undefined);
    let succeeded = true;
    try {
      await action();
    } catch (error) {
      setError(toReviewError(error, toErrorText));
      succeeded = false;
    }
    // Also after an error: another editor may have changed the data.
    discardResults(client);
    setBusy(false);
    return succeeded;
  };
  const withEditor = (action: () => void) => (editor === undefined ? signIn(action) : action());

  const merge = (into: ReviewedRecord, from: ReviewedRecord) =>
    change(async () => {
      const variables = { from: from.id, into: into.id, fromVersion: from.version, intoVersion: into.version };
      await client.mutate({ mutation: MergePairDocument, variables });
      const names = { first: into.name, second: from.name };
      setSteps((previous) => [...previous, { pair: [into.id, from.id], decision: 'SAME', names, mergedId: from.id }]);
    });

  const reviewPair = (first: ReviewedRecord, second: ReviewedRecord, decision: 'DIFFERENT' | 'UNSURE') =>
    change(async () => {
      const variables = { a: first.id, b: second.id, decision };
      await client.mutate({ mutation: ReviewPairDocument, variables });
      const names = { first: first.name, second: second.name };
      setSteps((previous) => [...previous, { pair: [first.id, second.id], decision, names }]);
    });

  /** Undoes a merge made on this page or earlier. */
  const unmerge = (id: string, name: string) =>
    change(async () => {
      await client.mutate({ mutation: UnmergePairDocument, variables: { id } });
      setSteps((previous) => previous.filter(({ mergedId }) => mergedId !== id));
      setUndone(name);
    });

  const undo = ({ pair, mergedId, names }: Step) =>
    mergedId
      ? unmerge(mergedId, names.second)
      : change(async () => {
          await client.mutate({
            mutation: ReviewPairDocument,
            variables: { a: pair[0], b: pair[1], decision: null },
          });
          setSteps((previous) => previous.filter((step) => step.pair !== pair));
          setUndone(names.second);
        });

  const decided = new Set(steps.map(({ pair }) => toPairId(pair)));
  const mergedIds = new Set(steps.flatMap(({ mergedId }) => mergedId ?? []));
  const isOpen = (pair: Pair) => !decided.has(toPairId(pair)) && !pair.some((id) => mergedIds.has(id));

  return {
    withEditor,
    steps,
    last: steps.at(-1),
    busy,
    error,
    undone,
    merge,
    reviewPair,
    undo,
    unmerge,
    isOpen,
  };
}
