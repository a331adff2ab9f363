import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import {
  JudgePairDocument,
  MergePairDocument,
  UnmergePairDocument,
  type ReviewedFragment,
} from '#web/api/operations.ts';
import { type Fault, faultOf } from './errors.ts';
import { type Pair, pairText } from './pairs.ts';

type Record = Pick<ReviewedFragment, 'id' | 'name' | 'version'>;

/** What was decided here: the pair, and what undoes it. */
export type Decisions = ReturnType<typeof useDecisions>;

export interface Step {
  pair: Pair;
  said: 'SAME' | 'DIFFERENT' | 'UNSURE';
  names: { kept: string; other: string };
  /** Who is no more, after a merge. */
  dropped?: string;
}

/** The list of pairs stays as it was read: what was decided since is left out by the page. */
const standing = ['duplicates', 'kinds', 'viewer'];

/** What is decided on this page, step by step: each can be taken back. Whoever is not signed in does that first. */
export function useDecisions() {
  const client = useApolloClient();
  const { editor, signIn } = useEditor();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [undone, setUndone] = useState<string>();

  const change = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setFault(undefined);
    setUndone(undefined);
    let done = true;
    try {
      await work();
    } catch (error) {
      setFault(faultOf(error));
      done = false;
    }
    // Also after a refusal: somebody else may have changed what is shown.
    client.cache.modify({ fields: (value, { fieldName, DELETE }) => (standing.includes(fieldName) ? value : DELETE) });
    setBusy(false);
    return done;
  };
  const asEditor = (work: () => void) => (editor === undefined ? signIn(work) : work());

  const merge = (keep: Record, drop: Record) =>
    change(async () => {
      const variables = { keep: keep.id, drop: drop.id, keepVersion: keep.version, dropVersion: drop.version };
      await client.mutate({ mutation: MergePairDocument, variables });
      const names = { kept: keep.name, other: drop.name };
      setSteps((before) => [...before, { pair: [keep.id, drop.id], said: 'SAME', names, dropped: drop.id }]);
    });

  const judge = (one: Record, other: Record, said: 'DIFFERENT' | 'UNSURE') =>
    change(async () => {
      const variables = { one: one.id, other: other.id, decision: said };
      await client.mutate({ mutation: JudgePairDocument, variables });
      const names = { kept: one.name, other: other.name };
      setSteps((before) => [...before, { pair: [one.id, other.id], said, names }]);
    });

  /** Undoes a merge, from here or from before. */
  const unmerge = (id: string, name: string) =>
    change(async () => {
      await client.mutate({ mutation: UnmergePairDocument, variables: { id } });
      setSteps((before) => before.filter(({ dropped }) => dropped !== id));
      setUndone(name);
    });

  const undo = ({ pair, dropped, names }: Step) =>
    dropped
      ? unmerge(dropped, names.other)
      : change(async () => {
          await client.mutate({
            mutation: JudgePairDocument,
            variables: { one: pair[0], other: pair[1], decision: null },
          });
          setSteps((before) => before.filter((step) => step.pair !== pair));
          setUndone(names.other);
        });

  const decided = new Set(steps.map(({ pair }) => pairText([...pair].sort() as unknown as Pair)));
  const gone = new Set(steps.flatMap(({ dropped }) => dropped ?? []));
  const isOpen = (pair: Pair) =>
    !decided.has(pairText([...pair].sort() as unknown as Pair)) && !pair.some((id) => gone.has(id));

  return { editor, asEditor, steps, last: steps.at(-1), busy, fault, undone, merge, judge, undo, unmerge, isOpen };
}
