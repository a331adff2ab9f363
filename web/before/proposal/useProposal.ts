import { useEffect, useMemo, useState } from 'react';
import { useSearchParameters } from '#web/app/routing/useSearchParameters.ts';
import { validate } from './validate.ts';
import { type Proposal, isBlank, isSameProposal, parseProposal, normalizeProposal } from './proposal.ts';
import { useProposalForm } from './useProposalForm.ts';
import { useGivenThings } from './useGivenThings.ts';

/** Pauses in typing, in ms, before the URL is updated or errors are shown. */
const [updateDelay, errorDelay] = [400, 1500];

const isValid = (proposal: Proposal) => Object.keys(validate(proposal)).length === 0;

/**
 * The proposal in the URL and the input of its form. After the first comparison, edits update the URL by themselves,
 * without a history entry. `proposal` keeps its identity while the URL's proposal is unchanged.
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
    // Only the input restarts the timer, not a re-render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draftJson, proposalJson]);

  /** Submits the form, with a history entry. */
  const compare = () => {
    markSent(next, true);
    if (!isSameProposal(next, proposal)) set({ ...next, first: null, side: null });
  };
  /** Applies a suggested change, which can be undone as a whole. */
  const apply = (changes: Partial<Proposal>) => {
    setPreviousDraft(draft);
    form.change(changes);
  };
  const undo = () => {
    if (previousDraft) form.change(previousDraft);
    setPreviousDraft(null);
  };
  /** An edit by the user ends the possibility to undo an applied change. */
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
    /** The results shown do not match the input yet. */
    pending,
    compare,
    apply,
    applied: previousDraft !== null,
    undo,
    dismissUndo: () => setPreviousDraft(null),
  };
}

export type ProposalState = ReturnType<typeof useProposal>;
