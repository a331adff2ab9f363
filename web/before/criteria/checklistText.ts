import type { TFunction } from 'i18next';
import type { ChecklistItem } from './useChecklist.ts';

/** How many criteria are met, and the numbers of those that are missing. */
export function checklistText(t: TFunction<'before'>, items: readonly ChecklistItem[]): string {
  const missing = items.filter(({ met }) => !met).map(({ key }) => key);
  const counts = { met: items.length - missing.length, total: items.length };
  return missing.length === 0
    ? t('criteria.allMet', counts)
    : `${t('criteria.count', counts)} ${t('criteria.missing', { numbers: missing.join(', ') })}`;
}
