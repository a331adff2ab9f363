import { Actor } from '#schema/actor.ts';
import type { ProposalInput } from '#schema/answers/overlap.ts';
import { Place } from '#schema/entities/place.ts';
import { Theme } from '#schema/entities/theme.ts';
import type { Class, Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { findCandidates } from '#server/identity/findCandidates.ts';
import { rankMatches } from '#server/identity/match.ts';
import type { ProposalValue } from './parsedProposal.ts';
import type { Mention } from './recogniseThings.ts';

/**
 * Lower than for linking records: the proposer sees what a value was matched to and can correct it. A match
 * needs this score, and this distance to the score of the next.
 */
const minScore = 0.75;
const minMargin = 0.1;

/** A value with the ids that it may stand for: itself, and its match. Not all of them exist. */
export type MatchedValue = ProposalValue & {
  ids: string[];
  /** What it names outside the graph. */
  outside?: Omit<Mention, 'tokens'>;
};

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
  return mentions.map(({ factor, type, name }, n) => {
    const ofType = candidates[n]!.filter(({ thing }) => thing instanceof type);
    const [best, next] = rankMatches({ name }, ofType, 2);
    const isLikely =
      best && (best.decision === 'SAME' || (best.score >= minScore && best.score - (next?.score ?? 0) >= minMargin));
    return { factor, value: name, ids: isLikely ? [name, best.thing.id] : [name] };
  });
}
