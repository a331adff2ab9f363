import type { TFunction } from 'i18next';
import type { SignificantChange } from './significantChanges.ts';

/** Describes the effect of a change in one sentence. */
export function changeText(
  t: TFunction<'before'>,
  { factor, thing, initiative, from, verdict }: SignificantChange,
): string {
  const without = t(`change.without.${factor as 'PARTNER' | 'PLACE' | 'THEME' | 'PERIOD'}`, { thing: thing?.name });
  const becomes = verdict === null ? 'NONE' : verdict === from ? 'SAME' : verdict;
  return t(`change.becomes.${becomes}`, { without, initiative: initiative.name });
}
