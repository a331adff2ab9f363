import { useEffect, useMemo, useState } from 'react';
import { useParameters } from '#web/app/routing/useSearchParameters.ts';
import { faultsOf } from './validate.ts';
import { type Proposal, isBlank, isSame, proposalOf, settled } from './proposal.ts';
import { useDraft } from './useProposalForm.ts';
import { useGivenThings } from './useGivenThings.ts';

/** How long a reader may pause before the answer follows, or before a fault is told, in ms. */
const [follows, tells] = [400, 1500];

const sound = (proposal: Proposal) => Object.keys(faultsOf(proposal)).length === 0;

/**
 * The proposal in the address, and what is typed of it. Once it was compared, what is corrected follows into the address
 * by itself, without a step for the back button; it stays the same as long as its words do: a change of language is none.
 */
export function useProposal() {
  const parameters = useParameters();
  const { set } = parameters;
  const written = JSON.stringify(proposalOf(parameters));
  const proposal = useMemo(() => JSON.parse(written) as Proposal, [written]);
  const typing = useDraft(proposal);
  const { draft, typed, check, send } = typing;
  const known = useGivenThings([...draft.partner, ...draft.place, ...draft.theme, ...draft.except]);
  const [before, setBefore] = useState<Proposal | null>(null);

  const asked = !isBlank(proposal) && sound(proposal);
  const next = settled(draft);
  const ahead = asked && typed && !isSame(next, proposal);
  const ready = ahead && sound(draft);

  const follow = () => {
    send(next, false);
    set({ ...next, first: null, side: null }, { replace: true });
  };
  const pending = JSON.stringify(draft);
  useEffect(() => {
    if (!ahead) return undefined;
    const timer = setTimeout(ready ? follow : check, ready ? follows : tells);
    return () => clearTimeout(timer);
    // What is typed decides, and nothing else: another drawing of the page must not put it off.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pending, written]);

  /** Goes to the answer, as a step that the back button undoes. */
  const compare = () => {
    send(next, true);
    if (!isSame(next, proposal)) set({ ...next, first: null, side: null });
  };
  /** Changes the proposal in a way that can be undone as a whole. */
  const apply = (changes: Partial<Proposal>) => {
    setBefore(draft);
    typing.change(changes);
  };
  const undo = () => {
    if (before) typing.change(before);
    setBefore(null);
  };
  /** A correction of one's own: what was applied before is no longer the last thing that happened. */
  const change = (changes: Partial<Proposal>) => {
    setBefore(null);
    typing.change(changes);
  };
  return {
    ...typing,
    change,
    proposal,
    known,
    asked,
    /** The answer that is shown is not yet that of what is typed. */
    ahead: ready,
    compare,
    apply,
    applied: before !== null,
    undo,
    /** What was applied stays as it is. */
    settle: () => setBefore(null),
  };
}

export type Typing = ReturnType<typeof useProposal>;
