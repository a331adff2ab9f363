import { today } from '#web/ui/days.ts';
import type { Proposal, ThingsOf } from '#web/before/proposal/proposal.ts';
import { readDate } from '#web/before/proposal/readDate.ts';
import type { UnderstoodFragment, ChangeFragment } from '#web/api/operations.ts';

const fields: Partial<Record<string, ThingsOf>> = { PARTNER: 'partner', PLACE: 'place', THEME: 'theme' };

/** Two years later: as long as the API puts a proposal off. The last of February stays in February. */
function later(date: string): string {
  const [year, ...rest] = date.split('-');
  return [Number(year) + 2, ...rest].join('-').replace(/-02-29$/, '-02-28');
}

/**
 * What to write into a proposal so that a change is made. Null when only its author can: a theme that its words name must be
 * said in other words, and leaving it out would make it vaguer, not different.
 */
export function changed(
  { start, end, except, ...things }: Proposal,
  { factor, thing, words }: Pick<ChangeFragment, 'factor' | 'thing' | 'words'>,
  given: UnderstoodFragment['given'],
  told: (date: string) => string,
): Partial<Proposal> | null {
  if (factor === 'PERIOD') {
    const put = (date: string) => told(later(readDate(date) ?? date));
    return { start: put(start || today()), ...(end && { end: put(end) }) };
  }
  const field = fields[factor];
  if (!field || !thing || (factor === 'THEME' && words.length > 0)) return null;
  const meant = (value: string) =>
    value === thing.id ||
    given.some((one) => one.factor === factor && one.value === value && one.thing?.id === thing.id);
  return {
    [field]: things[field].filter((value) => !meant(value)),
    ...(words.length > 0 && { except: [...new Set([...except, thing.id])] }),
  };
}
