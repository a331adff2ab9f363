import { type Proposal, proposalTitle } from './proposal.ts';
import { getDayRange } from '#web/ui/days.ts';
import { parseDate } from './parseDate.ts';

/** What keeps a proposal from being compared, by field; each has its words in the locales. */
export type ProposalError = 'titleMissing' | 'dateUnread' | 'endsBefore' | 'endsBeforeToday';
export type ProposalErrors = Partial<Record<'title' | 'start' | 'end', ProposalError>>;

/** Checks a proposal whose dates are as typed or as EDTF. Its today is that of the server, which checks the same. */
export function validate(proposal: Proposal, today = new Date().toISOString().slice(0, 10)): ProposalErrors {
  const errors: ProposalErrors = {};
  if (!/[\p{L}\p{N}]/u.test(proposalTitle(proposal))) errors.title = 'titleMissing';
  const [start, end] = [proposal.start, proposal.end].map((date) => (date.trim() ? parseDate(date) : ''));
  if (start === null) errors.start = 'dateUnread';
  if (end === null) errors.end = 'dateUnread';
  if (end && start !== null) {
    const from = start ? getDayRange(start).first : today;
    if (getDayRange(end).last < from) errors.end = start ? 'endsBefore' : 'endsBeforeToday';
  }
  return errors;
}
