import type { InterpretationFragment, TextRangeFragment } from '#web/api/operations.ts';

/** The words of the title and the description at the ranges. */
export const quoteRanges = (
  { title, description }: Pick<InterpretationFragment, 'title' | 'description'>,
  ranges: readonly TextRangeFragment[],
) => ranges.map(({ field, start, end }) => (field === 'TITLE' ? title : description).slice(start, end));
