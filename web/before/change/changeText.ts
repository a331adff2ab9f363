import type { TFunction } from 'i18next';
import type { SignificantChange } from './significantChanges.ts';

/** Describes the effect of a change in one sentence. */
export function changeText(t: TFunction<'before'>, { factor, part, initiative, verdict }: SignificantChange): string {
  const without = t(`change.without.${factor as 'PLACE' | 'THEME' | 'PERIOD'}`, { thing: part?.name });
  const becomes = verdict ?? 'NONE';
  return t(`change.becomes.${becomes as Exclude<typeof becomes, 'DUPLICATE'>}`, {
    without,
    initiative: initiative.name,
  });
}
