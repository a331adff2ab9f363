import { useEffect, useMemo, useState } from 'react';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { validate } from './validate.ts';
import { type Proposal, isBlank, isSameProposal, parseProposal, normalizeProposal } from './proposal.ts';
import { useProposalForm } from './useProposalForm.ts';
import { useGivenThings } from './useGivenThings.ts';

/** How long a reader may pause before the answer follows, or before a fault is told, in ms. */
const [updateDelay, errorDelay] = [400, 1500];

const isValid = (proposal: Proposal) => Object.keys(validate(proposal)).length === 0;

/**
 * The proposal in the address, and what is typed of it. Once it was compared, what is corrected follows into the address
 * by itself, without a step for the back button; it stays the same as long as its words do: a change of language is none.
 */
export function useProposal() {
  const parameters = useSearchParameters();
  const { set } = parameters;
  const proposalJson = JSON.stringify(parseProposal(parameters));
  const proposal = useMemo(() => JSON.parse(proposalJson) as Proposal, [proposalJson]);
  const form = useProposalForm(proposal);
  const { draft, typed, showErrors, markSent } = form;
  const givenThings = useGivenThings([...draft.partner, ...draft.place, ...draft.theme, ...draft.except]);
  const [previousDraft, setPreviousDraft] = useState<Proposal | null>(null);

  const submitted = !isBlank(proposal) && isValid(proposal);
  const next = normalizeProposal(draft);
  const changed = submitted && typed && !isSameProposal(next, proposal);
  const pending = changed && isValid(draft);

  const updateUrl = () => {
    markSent(next, false);
    set({ ...next, first: null, side: null }, { replace: true });
  };
  const draftJson = JSON.stringify(draft);
  useEffect(() => {
    if (!changed) return undefined;
    const timer = setTimeout(pending ? updateUrl : showErrors, pending ? updateDelay : errorDelay);
    return () => clearTimeout(timer);
    // What is typed decides, and nothing else: another drawing of the page must not put it off.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draftJson, proposalJson]);

  /** Goes to the answer, as a step that the back button undoes. */
  const compare = () => {
    markSent(next, true);
    if (!isSameProposal(next, proposal)) set({ ...next, first: null, side: null });
  };
  /** Changes the proposal in a way that can be undone as a whole. */
  const apply = (changes: Partial<Proposal>) => {
    setPreviousDraft(draft);
    form.change(changes);
  };
  const undo = () => {
    if (previousDraft) form.change(previousDraft);
    setPreviousDraft(null);
  };
  /** A correction of one's own: what was applied before is no longer the last thing that happened. */
  const change = (changes: Partial<Proposal>) => {
    setPreviousDraft(null);
    form.change(changes);
  };
  return {
    ...form,
    change,
    proposal,
    givenThings,
    submitted,
    /** The answer that is shown is not yet that of what is typed. */
    pending: pending,
    compare,
    apply,
    applied: previousDraft !== null,
    undo,
    /** What was applied stays as it is. */
    dismissUndo: () => setPreviousDraft(null),
  };
}

export type ProposalState = ReturnType<typeof useProposal>;
