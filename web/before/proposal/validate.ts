import { type Proposal, titleOf } from './proposal.ts';
import { daysOf } from '#web/ui/days.ts';
import { readDate } from './readDate.ts';

/** What keeps a proposal from being compared, by field; each has its words in the locales. */
export type Fault = 'titleMissing' | 'dateUnread' | 'endsBefore' | 'endsBeforeToday';
export type Faults = Partial<Record<'title' | 'start' | 'end', Fault>>;

/** Checks a proposal whose dates are as typed or as EDTF. Its today is that of the server, which checks the same. */
export function faultsOf(proposal: Proposal, today = new Date().toISOString().slice(0, 10)): Faults {
  const faults: Faults = {};
  if (!/[\p{L}\p{N}]/u.test(titleOf(proposal))) faults.title = 'titleMissing';
  const [start, end] = [proposal.start, proposal.end].map((date) => (date.trim() ? readDate(date) : ''));
  if (start === null) faults.start = 'dateUnread';
  if (end === null) faults.end = 'dateUnread';
  if (end && start !== null) {
    const from = start ? daysOf(start).first : today;
    if (daysOf(end).last < from) faults.end = start ? 'endsBefore' : 'endsBeforeToday';
  }
  return faults;
}
