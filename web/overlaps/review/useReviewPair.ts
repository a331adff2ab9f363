import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '#web/api/apiError.ts';
import { useEditor } from '#web/app/session/EditorProvider.tsx';
import { type JudgementDecision, JudgeDocument, type PairFragment } from '#web/api/operations.ts';

/** What can be said, in the order of the keys 1, 2, 3. */
export const decisions: readonly JudgementDecision[] = ['SAME', 'DIFFERENT', 'UNSURE'];

type Decision = JudgementDecision | null;
interface Wish {
  pair: PairFragment;
  decision: Decision;
}
interface Done extends Wish {
  /** What was said before. */
  before: Decision;
}

export interface Judging {
  judge(pair: PairFragment, decision: Decision): void;
  /** Takes back the last judgement of this visit. */
  undo(): void;
  /** The last judgement that can be undone. */
  last: Done | undefined;
  /** The pair whose judgement is being kept. */
  busy: string | undefined;
  problem: string | undefined;
}

/** Keeps what the reader says of pairs, signed in first; `ready`: the pairs are there, as whoever asks sees them. */
export function useJudging(ready: boolean): Judging {
  const client = useApolloClient();
  const { editor, signIn } = useEditor();
  const [done, setDone] = useState<readonly Done[]>([]);
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const waiting = useRef<Wish>(undefined);

  const keep = async ({ pair, decision }: Wish): Promise<boolean> => {
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
      setProblem(problemOf(error).message);
      return false;
    } finally {
      setBusy(undefined);
    }
  };

  const say = async (wish: Wish) => {
    const before = wish.pair.judgement?.decision ?? null;
    if (before !== wish.decision && (await keep(wish))) setDone((all) => [...all, { ...wish, before }]);
  };

  const asEditor = (wish: Wish) => {
    if (editor !== undefined) return void say(wish);
    signIn(() => void (waiting.current = wish));
  };

  // Whoever just signed in sees the page anew: what they wanted to say is said once it is there.
  useEffect(() => {
    const wish = waiting.current;
    if (editor === undefined || !ready || !wish) return;
    waiting.current = undefined;
    void say(wish);
  });

  const undo = async () => {
    const last = done.at(-1);
    if (!last || busy) return;
    if (await keep({ pair: last.pair, decision: last.before })) setDone((all) => all.slice(0, -1));
  };

  return {
    judge: (pair, decision) => asEditor({ pair, decision }),
    undo: () => void undo(),
    last: done.at(-1),
    busy,
    problem,
  };
}
