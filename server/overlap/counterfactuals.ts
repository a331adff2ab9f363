import { setImmediate } from 'node:timers/promises';
import type { Verdict } from '#schema/answers/overlap.ts';
import type { Factor } from '#schema/answers/reason.ts';
import { addMonths } from '#schema/values/days.ts';
import type { ParsedProposal, RecognisedThing, Term } from '#server/proposal/parsedProposal.ts';
import type { ThingSummary } from './candidate.ts';
import type { Comparison } from './compare.ts';
import { rankCandidates } from './score.ts';

/** The closest overlap of a proposal, compared again without one of its parts. */
export interface Counterfactual {
  factor: Factor;
  /** The part that was left out; undefined for the period, which is postponed. */
  part?: RecognisedThing;
  initiative: ThingSummary;
  scoreBefore: number;
  scoreAfter: number;
  /** The new verdict; undefined when the initiative is no longer relevant. */
  verdict?: Verdict;
  /** Whether no duplicate is left. */
  avoidsDuplicates: boolean;
}

/** Long enough for a duplicate to become a precedent. */
const postponedMonths = 24;
const minDrop = 0.01;

/** Stands for an unknown other subject: no initiative covers it. */
const otherSubject: Pick<Term, 'word' | 'variants'> = { word: '…', variants: [] };

/** A proposal without a thing and the words that name it. A theme is replaced by an unknown one. */
function without(proposal: ParsedProposal, list: 'themes' | 'places', part: RecognisedThing): ParsedProposal {
  return {
    ...proposal,
    [list]: proposal[list].filter((item) => item !== part),
    terms: proposal.terms.flatMap((term) => {
      if (!part.matchedWords.has(term.word)) return [term];
      return list === 'themes' ? [{ ...term, ...otherSubject }] : [];
    }),
  };
}

/** The proposal without each theme and place, and postponed. */
function* toVariations(proposal: ParsedProposal) {
  // A proposer does not give up a partner: nothing argues against one.
  const lists = [
    ['THEME', 'themes'],
    ['PLACE', 'places'],
  ] as const;
  for (const [factor, list] of lists)
    for (const part of proposal[list]) yield { factor, part, variation: without(proposal, list, part) };
  const from = addMonths(proposal.from, postponedMonths);
  const to = addMonths(proposal.to, postponedMonths);
  yield { factor: 'PERIOD' as const, part: undefined, variation: { ...proposal, from, to } };
}

/**
 * Finds the parts that make a proposal overlap with its closest duplicate, or else with the closest
 * initiative: compares again without each, largest drop of the score first. Parts without effect are omitted.
 */
export async function computeCounterfactuals(
  { proposal, candidates, ranked, meaning }: Comparison,
  signal: AbortSignal,
): Promise<Counterfactual[]> {
  const closest = ranked.find(({ verdict }) => verdict === 'DUPLICATE') ?? ranked[0];
  if (!closest) return [];
  const counterfactuals: Counterfactual[] = [];
  for (const { factor, part, variation } of toVariations(proposal)) {
    if (!variation.terms.some(({ inTitle }) => inTitle)) continue;
    // Each takes some 10 ms: the others of this thread, and a cancellation, come between.
    await setImmediate();
    signal.throwIfAborted();
    const rankedAfter = rankCandidates(variation, candidates, meaning);
    const closestAfter = rankedAfter.find(({ candidate }) => candidate === closest.candidate);
    counterfactuals.push({
      factor,
      part,
      initiative: closest.candidate.initiative,
      scoreBefore: closest.score,
      scoreAfter: closestAfter?.score ?? 0,
      verdict: closestAfter?.verdict,
      avoidsDuplicates: closest.verdict === 'DUPLICATE' && !rankedAfter.some(({ verdict }) => verdict === 'DUPLICATE'),
    });
  }
  return counterfactuals
    .filter(({ scoreBefore, scoreAfter, avoidsDuplicates }) => avoidsDuplicates || scoreBefore - scoreAfter > minDrop)
    .sort(
      (a, b) =>
        Number(b.avoidsDuplicates) - Number(a.avoidsDuplicates) ||
        b.scoreBefore - b.scoreAfter - (a.scoreBefore - a.scoreAfter),
    );
}
