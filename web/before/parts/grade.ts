import type { OverlapFragment } from '#web/api/operations.ts';

/** Grades in the order of their weight. Their texts are in the locales, under `verdict`. */
export const grades = ['DUPLICATE', 'POSSIBLE', 'RELATED', 'PRECEDENT'] as const;

/** The verdict, with possible duplicates apart from likely ones. */
export type Grade = (typeof grades)[number];

export const toGrade = ({ verdict, certainty }: Pick<OverlapFragment, 'verdict' | 'certainty'>): Grade =>
  verdict === 'DUPLICATE' && certainty === 'POSSIBLE' ? 'POSSIBLE' : verdict;
