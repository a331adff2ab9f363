import type { OverlapFragment, Verdict } from './Overlaps.graphql.ts';
import { verdicts } from '#web/parts/VerdictMark.tsx';

/** The overlaps by verdict: what may be doubled first, what ended last; within one, the closest come first. */
export const grouped = (overlaps: readonly OverlapFragment[]): [Verdict, OverlapFragment[]][] =>
  verdicts
    .map((verdict): [Verdict, OverlapFragment[]] => [verdict, overlaps.filter((one) => one.verdict === verdict)])
    .filter(([, all]) => all.length > 0);
