import { getToday } from '#web/ui/days.ts';
import type { Proposal, ThingField } from '#web/before/proposal/proposal.ts';
import { parseDate } from '#web/domain/period/parseDate.ts';
import { findGiven } from '#web/before/things/corrections.ts';
import type { InterpretationFragment, CounterfactualFragment } from '#web/api/operations.ts';

const fields: Partial<Record<string, ThingField>> = { PARTNER: 'partner', PLACE: 'place', THEME: 'theme' };

/** Two years, as the API postpones a proposal. 29 February becomes 28 February. */
function twoYearsLater(date: string): string {
  const [year, ...rest] = date.split('-');
  return [Number(year) + 2, ...rest].join('-').replace(/-02-29$/, '-02-28');
}

/**
 * Returns the fields to set to apply a change, or null when only the author can: a theme mentioned in the text needs
 * other words, as merely dismissing it would make the proposal vaguer, not different.
 */
export function toProposalUpdate(
  { start, end, except, ...things }: Proposal,
  { factor, part }: Pick<CounterfactualFragment, 'factor' | 'part'>,
  given: InterpretationFragment['given'],
  toDisplayDate: (date: string) => string,
): Partial<Proposal> | null {
  if (factor === 'PERIOD') {
    const postpone = (date: string) => toDisplayDate(twoYearsLater(parseDate(date) ?? date));
    return { start: postpone(start || getToday()), ...(end && { end: postpone(end) }) };
  }
  const field = fields[factor];
  if (!field || !part || (factor === 'THEME' && part.words.length > 0)) return null;
  const isRemoved = (value: string) => value === part.id || findGiven(given, field, value)?.id === part.id;
  return {
    [field]: things[field].filter((value) => !isRemoved(value)),
    ...(part.words.length > 0 && { except: [...new Set([...except, part.id])] }),
  };
}
