import { useEffect, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { type ProposalErrors, validate } from './validate.ts';
import { storeDraft, loadDraft } from './formStorage.ts';
import { type Proposal, isBlank, isSameProposal } from './proposal.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';

interface State {
  base: Proposal;
  typed: boolean;
  draft: Proposal;
  errors: ProposalErrors;
  /** The last proposal written to the URL from here: when the URL arrives at it, the input stays. */
  sent?: Proposal;
  /** Counts submissions, not corrections. */
  submitCount: number;
}

/** The input of the form. Starts from the proposal in the URL, and restarts when the URL changes elsewhere. */
export function useProposalForm(proposal: Proposal) {
  const { language } = useLanguage();
  const toDisplayDate = (date: string) => {
    const parsed = parseDate(date);
    return parsed ? formatDate(parsed, language) : date;
  };
  const createState = (submitCount: number): State => ({
    base: proposal,
    typed: false,
    draft: loadDraft(proposal) ?? {
      ...proposal,
      start: toDisplayDate(proposal.start),
      end: toDisplayDate(proposal.end),
    },
    // A link with invalid dates shows its errors at once.
    errors: isBlank(proposal) ? {} : validate(proposal),
    submitCount,
  });
  const [state, setState] = useState<State>(() => createState(0));
  if (state.base !== proposal)
    setState(
      state.sent && isSameProposal(state.sent, proposal)
        ? { ...state, base: proposal }
        : createState(state.submitCount + 1),
    );
  useEffect(() => {
    if (state.typed) storeDraft(state.base, state.draft);
  }, [state]);

  const change = (changes: Partial<Proposal>) =>
    setState((previous) => {
      const nextDraft = { ...previous.draft, ...changes };
      // Errors appear on submit and disappear as soon as they are corrected.
      const remaining = validate(nextDraft);
      const shownErrors = {
        text: previous.errors.text && remaining.text,
        title: previous.errors.title && remaining.title,
        start: previous.errors.start && remaining.start,
        end: previous.errors.end && remaining.end,
      };
      return { ...previous, typed: true, draft: nextDraft, errors: shownErrors };
    });
  /** Validates the draft and shows its errors. Returns whether it is valid. */
  const showErrors = (): boolean => {
    const errors = validate(state.draft);
    setState((previous) => ({ ...previous, errors }));
    return Object.keys(errors).length === 0;
  };
  /** Records what is being written to the URL, and whether by submitting. */
  const markSent = (sent: Proposal, submitted: boolean) =>
    setState((previous) => ({ ...previous, sent, submitCount: previous.submitCount + Number(submitted) }));
  const reset = () => {
    storeDraft(proposal, undefined);
    setState(createState(state.submitCount));
  };
  return { ...state, toDisplayDate, change, showErrors, markSent, reset };
}
