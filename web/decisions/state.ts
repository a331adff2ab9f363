import type { DecisionFragment } from '#web/api/operations.ts';
import { getDayRange } from '#web/ui/days.ts';

/** done: stated by a source; late: due date past and not stated as done; open: due later. */
export const states = ['late', 'open', 'noDate', 'done'] as const;
export type State = (typeof states)[number];

export function getState({ done, due }: Pick<DecisionFragment, 'done' | 'due'>, today: string): State {
  if (done) return 'done';
  if (!due) return 'noDate';
  return getDayRange(due).last < today ? 'late' : 'open';
}
