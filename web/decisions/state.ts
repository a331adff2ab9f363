import type { DecisionFragment } from '#web/api/operations.ts';
import { getDayRange } from '#web/ui/days.ts';

/** done: a source says so; late: the day is over and no source says it was done; open: the day is to come. */
export const states = ['late', 'open', 'noDate', 'done'] as const;
export type State = (typeof states)[number];

export function getState({ done, due }: Pick<DecisionFragment, 'done' | 'due'>, today: string): State {
  if (done) return 'done';
  if (!due) return 'noDate';
  return getDayRange(due).last < today ? 'late' : 'open';
}
