import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import {
  JudgePairDocument,
  MergePairDocument,
  UnmergePairDocument,
  type ReviewedFragment,
} from '#web/api/operations.ts';
import { type ReviewError, toReviewError } from './toReviewError.ts';
import { type Pair, formatPair } from './pairs.ts';

type ReviewedRecord = Pick<ReviewedFragment, 'id' | 'name' | 'version'>;

/** What was decided here: the pair, and what undoes it. */
export type Decisions = ReturnType<typeof useDecisions>;

export interface Step {
  pair: Pair;
  decision: 'SAME' | 'DIFFERENT' | 'UNSURE';
  names: { first: string; second: string };
  /** Who is no more, after a merge. */
  mergedId?: string;
}

/** The list of pairs stays as it was read: what was decided since is left out by the page. */
const retainedFields = ['duplicates', 'kinds', 'viewer'];

/** What is decided on this page, step by step: each can be taken back. Whoever is not signed in does that first. */
export function useDecisions() {
  const client = useApolloClient();
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
      setError(toReviewError(error));
      succeeded = false;
    }
    // Also after a refusal: somebody else may have changed what is shown.
    client.cache.modify({
      fields: (value, { fieldName, DELETE }) => (retainedFields.includes(fieldName) ? value : DELETE),
    });
    setBusy(false);
    return succeeded;
  };
  const withEditor = (action: () => void) => (editor === undefined ? signIn(action) : action());

  const merge = (keep: ReviewedRecord, drop: ReviewedRecord) =>
    change(async () => {
      const variables = { keep: keep.id, drop: drop.id, keepVersion: keep.version, dropVersion: drop.version };
      await client.mutate({ mutation: MergePairDocument, variables });
      const names = { kept: keep.name, other: drop.name };
      setSteps((previous) => [...previous, { pair: [keep.id, drop.id], decision: 'SAME', names, mergedId: drop.id }]);
    });

  const judge = (first: ReviewedRecord, second: ReviewedRecord, decision: 'DIFFERENT' | 'UNSURE') =>
    change(async () => {
      const variables = { one: first.id, other: second.id, decision };
      await client.mutate({ mutation: JudgePairDocument, variables });
      const names = { kept: first.name, other: second.name };
      setSteps((previous) => [...previous, { pair: [first.id, second.id], decision, names }]);
    });

  /** Undoes a merge, from here or from before. */
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
            mutation: JudgePairDocument,
            variables: { one: pair[0], other: pair[1], decision: null },
          });
          setSteps((previous) => previous.filter((step) => step.pair !== pair));
          setUndone(names.second);
        });

  const decided = new Set(steps.map(({ pair }) => formatPair([...pair].sort() as unknown as Pair)));
  const mergedIds = new Set(steps.flatMap(({ mergedId }) => mergedId ?? []));
  const isOpen = (pair: Pair) =>
    !decided.has(formatPair([...pair].sort() as unknown as Pair)) && !pair.some((id) => mergedIds.has(id));

  return { editor, withEditor, steps, last: steps.at(-1), busy, error, undone, merge, judge, undo, unmerge, isOpen };
}
