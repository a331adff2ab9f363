import type { Verdict } from '#schema/answers/overlap.ts';
import type { Factor } from '#schema/answers/reason.ts';
import type { Brief, Candidate } from './candidate.ts';
import { monthsFrom } from './period.ts';
import type { Spoken, Term, Understood } from './proposal.ts';
import { ranked } from './score.ts';

/** What becomes of the closest overlap without a part of the proposal. */
export interface Changed {
  factor: Factor;
  spoken?: Spoken;
  initiative: Brief;
  before: number;
  after: number;
  verdict?: Verdict;
  clears: boolean;
}

/** Long enough for what was the same to become a precedent. */
const putOffBy = 24;

/** A word that says something else, of which nothing is known. */
const something: Pick<Term, 'word' | 'forms'> = { word: '…', forms: [] };

/** The proposal without a thing that it gives or names. Without a theme it is about something else in its place. */
function without(proposal: Understood, part: 'actors' | 'themes' | 'places', one: Spoken): Understood {
  return {
    ...proposal,
    [part]: proposal[part].filter((other) => other !== one),
    terms: proposal.terms.flatMap((term) => {
      if (!one.words.has(term.word)) return [term];
      return part === 'themes' ? [{ ...term, ...something }] : [];
    }),
  };
}

/**
 * Which part of a proposal makes it overlap: it is compared again without each partner, theme and place,
 * and put off. The largest drop first; what changes nothing is left out.
 */
export function whatChanges(proposal: Understood, candidates: readonly Candidate[]): Changed[] {
  const before = ranked(proposal, candidates);
  const closest = before.find(({ verdict }) => verdict === 'DUPLICATE') ?? before[0];
  if (!closest) return [];
  const parts = (
    [
      ['PARTNER', 'actors'],
      ['THEME', 'themes'],
      ['PLACE', 'places'],
    ] as const
  ).flatMap(([factor, part]) =>
    proposal[part].map((spoken) => ({ factor, spoken, proposal: without(proposal, part, spoken) })),
  );
  const later = { ...proposal, from: monthsFrom(proposal.from, putOffBy), to: monthsFrom(proposal.to, putOffBy) };
  return [...parts, { factor: 'PERIOD' as const, spoken: undefined, proposal: later }]
    .filter((change) => change.proposal.terms.some(({ inTitle }) => inTitle))
    .map((change): Changed => {
      const after = ranked(change.proposal, candidates);
      const same = after.find(({ one }) => one === closest.one);
      return {
        factor: change.factor,
        spoken: change.spoken,
        initiative: closest.one.initiative,
        before: closest.score,
        after: same?.score ?? 0,
        verdict: same?.verdict,
        clears: closest.verdict === 'DUPLICATE' && !after.some(({ verdict }) => verdict === 'DUPLICATE'),
      };
    })
    .filter(({ before: was, after, clears }) => clears || was - after > 0.01)
    .sort((a, b) => Number(b.clears) - Number(a.clears) || b.before - b.after - (a.before - a.after));
}
