import { Actor } from '#schema/actor.ts';
import type { Match } from '#schema/answers/match.ts';
import type { ProposalInput } from '#schema/answers/overlap.ts';
import { Place } from '#schema/entities/place.ts';
import { Theme } from '#schema/entities/theme.ts';
import type { Class, Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { findPlace } from '#server/gazetteer/findPlace.ts';
import type { GazetteerPlace } from '#server/gazetteer/place.ts';
import { findCandidates } from '#server/identity/findCandidates.ts';
import { rankMatches } from '#server/identity/match.ts';
import type { MatchCandidate, Mention } from '#server/identity/score.ts';
import type { ProposalValue } from './parsedProposal.ts';

/**
 * Lower than for linking records: the proposer sees what a value was matched to and can correct it. A match
 * needs this score, and this distance to the score of the next.
 */
const minScore = 0.75;
const minMargin = 0.1;

/** A value with the ids that it may stand for: itself, and its match. Not all of them exist. */
export type MatchedValue = ProposalValue & {
  ids: string[];
  /** The place of the world that it names, when no record matches. */
  place?: GazetteerPlace | undefined;
};

/** The match of a mention that is likely enough. */
function findLikely(mention: Mention, candidates: readonly MatchCandidate[]): Match | undefined {
  const [best, next] = rankMatches(mention, candidates, 2);
  if (!best) return undefined;
  const isLikely = best.decision === 'SAME' || (best.score >= minScore && best.score - (next?.score ?? 0) >= minMargin);
  return isLikely ? best : undefined;
}

/** Matches the partners, places and themes of a proposal by name. */
export async function matchValues(
  graph: Graph,
  registry: Registry,
  { partners = [], places = [], themes = [] }: ProposalInput,
): Promise<MatchedValue[]> {
  const toMentions = (factor: ProposalValue['factor'], type: Class, names: string[]) =>
    names.filter((name) => name.trim() !== '').map((name) => ({ factor, type, name }));
  const mentions = [
    ...toMentions('PARTNER', Actor, partners),
    ...toMentions('PLACE', Place, places),
    ...toMentions('THEME', Theme, themes),
  ];
  const candidates = await findCandidates(graph, registry, mentions);
  const countries = new Set(places.flatMap((name) => findPlace(name)?.place.country ?? []));
  return mentions.map(({ factor, type, name }, n) => {
    const ofType = candidates[n]!.filter(({ thing }) => thing instanceof type);
    // A territory given as a partner is its authority.
    const kind = factor === 'PARTNER' ? 'INSTITUTION' : undefined;
    // Homonyms are decided by the countries of the places.
    const located = factor === 'PARTNER' ? [...countries] : [];
    const best = [undefined, ...located]
      .map((country) => findLikely({ name, kind, country }, ofType))
      .find((match) => match !== undefined);
    if (best) return { factor, value: name, ids: [name, best.thing.id] };
    return { factor, value: name, ids: [name], place: factor === 'PLACE' ? findPlace(name)?.place : undefined };
  });
}
