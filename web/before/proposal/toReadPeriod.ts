import type { InterpretationFragment } from '#web/api/operations.ts';
import { coarsenPeriod } from './coarsenPeriod.ts';

/** The period as the proposal gives it; the one that is assumed when it gives no date. */
export const toReadPeriod = ({ start, end, period }: Pick<InterpretationFragment, 'start' | 'end' | 'period'>) =>
  coarsenPeriod(start || end ? { ...period, start, end, openEnded: false } : period);
