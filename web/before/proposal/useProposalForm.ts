import { useEffect, useState } from 'react';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatDate } from '#web/domain/dates.ts';
import { type ProposalErrors, validate } from './validate.ts';
import { storeDraft, loadDraft } from './formStorage.ts';
import { type Proposal, isBlank, isSameProposal } from './proposal.ts';
import { parseDate } from './parseDate.ts';

interface State {
  base: Proposal;
  typed: boolean;
  draft: Proposal;
  errors: ProposalErrors;
  /** What was sent to the address from here: when it comes back as the address, what is typed goes on. */
  sent?: Proposal;
  /** How often the reader went to an answer, and did not only correct the one that is there. */
  submitCount: number;
}

/** A proposal while it is typed: it begins as the address has it, and begins anew when the address changes from elsewhere. */
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
    // A link opened with dates that cannot be read says so at once.
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
      // A fault is told when comparing, and goes as soon as it is mended.
      const remaining = validate(nextDraft);
      const shownErrors = {
        title: previous.errors.title && remaining.title,
        start: previous.errors.start && remaining.start,
        end: previous.errors.end && remaining.end,
      };
      return { ...previous, typed: true, draft: nextDraft, errors: shownErrors };
    });
  /** Looks for faults, and keeps them to be told. */
  const showErrors = (): boolean => {
    const errors = validate(state.draft);
    setState((previous) => ({ ...previous, errors }));
    return Object.keys(errors).length === 0;
  };
  /** Says what goes to the address now, and whether the reader goes to the answer. */
  const markSent = (sent: Proposal, submitted: boolean) =>
    setState((previous) => ({ ...previous, sent, submitCount: previous.submitCount + Number(submitted) }));
  const reset = () => {
    storeDraft(proposal, undefined);
    setState(createState(state.submitCount));
  };
  return { ...state, toDisplayDate, change, showErrors, markSent, reset };
}
