import type { MatchedFragment } from '#web/api/operations.ts';

/** The other name by which a thing was found; undefined when it is the one that is shown. */
export const findMatchedAlias = (name: string, matched: readonly MatchedFragment[]) =>
  matched.find(({ field, value }) => field === 'name' && value !== name)?.value;

/** What besides its names a thing was found by. */
export const findOtherMatches = (matched: readonly MatchedFragment[]) =>
  matched.filter(({ field }) => field !== 'name');
