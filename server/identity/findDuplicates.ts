import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type ComparedActor, loadComparedActors } from '#server/graph/questions/comparedActors.ts';
import { toPairId } from '#server/graph/write/pairReviews.ts';
import type { StoredPair } from '#server/graph/write/pairs.ts';
import type { StoredReason } from '#server/pairs/storedReasons.ts';
import { compareActors } from './duplicatePair.ts';
import { findCandidates } from './findCandidates.ts';
import type { MatchCandidate } from './score.ts';

interface Services {
  graph: Graph;
  registry: Registry;
}

const maxOtherNames = 5;
const maxCandidates = 40;

/** Finds the actors that may be the same as each of some, by their ids. Two round trips for all. */
export async function findDuplicates(
  { graph, registry }: Services,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredPair[]>> {
  const actors = await loadComparedActors(graph, ids);
  const candidates = await findCandidates(
    graph,
    registry,
    actors.map(({ names: [name = '', ...names], kind, identifiers }) => ({
      name,
      otherNames: names.slice(0, maxOtherNames),
      kind,
      identifiers,
    })),
    maxCandidates,
  );
  return new Map(actors.map((actor, index) => [actor.id, comparePairs(actor, candidates[index]!)]));
}

function comparePairs(actor: ComparedActor, candidates: readonly MatchCandidate[]): StoredPair[] {
  const pairs = new Map<string, StoredPair>();
  for (const candidate of candidates) {
    const { id } = candidate.thing;
    if (id === actor.id || actor.linked.includes(id) || pairs.has(id)) continue;
    const match = compareActors(actor, candidate);
    if (!match) continue;
    const [a, b] = [actor.id, id].sort() as [string, string];
    const reasons = match.reasons.map(({ factor, contribution, texts, things }): StoredReason => ({
      factor,
      contribution,
      texts,
      ids: things.map((thing) => thing.id),
    }));
    pairs.set(id, {
      id: toPairId(a, b),
      a,
      b,
      source: null,
      score: match.score,
      verdict: null,
      certainty: null,
      reasons: JSON.stringify(reasons),
    });
  }
  return [...pairs.values()];
}
