import { maxTextLength, maxTitleLength } from '#schema/values/textLimits.ts';
import type { Proposal } from './proposal.ts';
import { getDayRange } from '#web/ui/days.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';

/** Validation errors by field. Their texts are in the locales, under `errors`. */
export type ProposalError =
  'textMissing' | 'textTooLong' | 'titleTooLong' | 'dateUnread' | 'endsBefore' | 'endsBeforeToday';
export type ProposalErrors = Partial<Record<'text' | 'title' | 'start' | 'end', ProposalError>>;

/** Validates a proposal with dates as typed or as EDTF. `today` is in UTC, as on the server. */
export function validate(proposal: Proposal, today = new Date().toISOString().slice(0, 10)): ProposalErrors {
  const errors: ProposalErrors = {};
  if (!/[\p{L}\p{N}]/u.test(proposal.title + proposal.text)) errors.text = 'textMissing';
  if (proposal.text.length > maxTextLength) errors.text = 'textTooLong';
  if (proposal.title.length > maxTitleLength) errors.title = 'titleTooLong';
  const [start, end] = [proposal.start, proposal.end].map((date) => (date.trim() ? parseDate(date) : ''));
  if (start === null) errors.start = 'dateUnread';
  if (end === null) errors.end = 'dateUnread';
  if (end && start !== null) {
    const from = start ? getDayRange(start).first : today;
    if (getDayRange(end).last < from) errors.end = start ? 'endsBefore' : 'endsBeforeToday';
  }
  return errors;
}
