import { getToday } from '#web/ui/days.ts';
import type { Proposal, ThingField } from '#web/before/proposal/proposal.ts';
import { parseDate } from '#web/before/proposal/parseDate.ts';
import type { UnderstoodFragment, ChangeFragment } from '#web/api/operations.ts';

const fields: Partial<Record<string, ThingField>> = { PARTNER: 'partner', PLACE: 'place', THEME: 'theme' };

/** Two years later: as long as the API puts a proposal off. The last of February stays in February. */
function twoYearsLater(date: string): string {
  const [year, ...rest] = date.split('-');
  return [Number(year) + 2, ...rest].join('-').replace(/-02-29$/, '-02-28');
}

/**
 * What to write into a proposal so that a change is made. Null when only its author can: a theme that its words name must be
 * said in other words, and leaving it out would make it vaguer, not different.
 */
export function toProposalUpdate(
  { start, end, except, ...things }: Proposal,
  { factor, thing, words }: Pick<ChangeFragment, 'factor' | 'thing' | 'words'>,
  given: UnderstoodFragment['given'],
  toDisplayDate: (date: string) => string,
): Partial<Proposal> | null {
  if (factor === 'PERIOD') {
    const postpone = (date: string) => toDisplayDate(twoYearsLater(parseDate(date) ?? date));
    return { start: postpone(start || getToday()), ...(end && { end: postpone(end) }) };
  }
  const field = fields[factor];
  if (!field || !thing || (factor === 'THEME' && words.length > 0)) return null;
  const isRemoved = (value: string) =>
    value === thing.id ||
    given.some(
      (givenValue) => givenValue.factor === factor && givenValue.value === value && givenValue.thing?.id === thing.id,
    );
  return {
    [field]: things[field].filter((value) => !isRemoved(value)),
    ...(words.length > 0 && { except: [...new Set([...except, thing.id])] }),
  };
}
