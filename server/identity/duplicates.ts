import type { Match } from '#schema/answers/match.ts';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type ComparedActor, loadActorsAfter } from '#server/graph/questions/duplicates.ts';
import { findCandidates } from './findCandidates.ts';
import { type Review, loadReviews, toPairId } from '#server/graph/write/pairReviews.ts';
import { compareActors } from './duplicatePair.ts';

/** Two actors that may be the same: an id, and the actor that its names match. */
export interface DuplicatePair {
  actorId: string;
  match: Match;
  review?: Review;
}

interface DuplicatesRequest {
  kind?: string;
  /** The id after which to start. */
  after: string;
  first: number;
}

/** Actors compared with all others in one batch, and in one request. */
const batchSize = 20;
const maxCompared = 500;
/** After this time, the pairs found so far are returned: the page shows them and asks for more. */
const timeLimitMs = 1_000;
const maxOtherNames = 5;
const maxCandidates = 40;

/**
 * Pairs of actors that may be the same, highest score first; those reviewed as UNSURE come last. Reads in
 * batches until `first` pairs are found or a limit is reached; `next` is the id to continue after.
 */
export async function findDuplicates(graph: Graph, registry: Registry, { kind, after, first }: DuplicatesRequest) {
  const pairs: DuplicatePair[] = [];
  const deadline = Date.now() + timeLimitMs;
  let [next, comparedCount]: [string | undefined, number] = [after, 0];
  while (next !== undefined && pairs.length < first && comparedCount < maxCompared && Date.now() < deadline) {
    const actors: ComparedActor[] = await loadActorsAfter(graph, kind, next, batchSize);
    pairs.push(...(await findPairs(graph, registry, actors, next)));
    comparedCount += actors.length;
    next = actors.length < batchSize ? undefined : actors.at(-1)!.id;
  }
  const unsure = ({ review }: DuplicatePair) => Number(review?.decision === 'UNSURE');
  return {
    pairs: pairs.sort((a, b) => unsure(a) - unsure(b) || b.match.score - a.match.score),
    comparedCount,
    next,
  };
}

/** The pairs that the names of some actors find. Only ids after `after`: other pairs belong to an earlier batch. */
async function findPairs(
  graph: Graph,
  registry: Registry,
  actors: readonly ComparedActor[],
  after: string,
): Promise<DuplicatePair[]> {
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
  const pairs: (DuplicatePair & { id: string })[] = [];
  const compared = new Set<string>();
  actors.forEach((actor, n) => {
    for (const candidate of candidates[n]!) {
      const { id } = candidate.thing;
      const pairId = toPairId(actor.id, id);
      if (id === actor.id || id <= after || actor.linked.includes(id) || compared.has(pairId)) continue;
      compared.add(pairId);
      const match = compareActors(actor, candidate);
      if (match) pairs.push({ id: pairId, actorId: actor.id, match });
    }
  });
  const reviews = await loadReviews(
    graph,
    pairs.map(({ actorId, match: { thing } }) => [actorId, thing.id]),
  );
  return pairs
    .map(({ id, ...pair }) => ({ ...pair, review: reviews.get(id) }))
    .filter(({ review }) => review?.decision !== 'DIFFERENT');
}
