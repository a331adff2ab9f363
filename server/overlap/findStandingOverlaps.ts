import type { Registry } from '#schema/model.ts';
import { getEncoder } from '#server/encoder/sharedEncoder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadInitiativeTies, loadOwnNames } from '#server/graph/questions/initiativeTies.ts';
import {
  type SearchTerms,
  findSimilarInitiatives,
  loadInitiatives,
} from '#server/graph/questions/overlapCandidates.ts';
import { loadWordCounts } from '#server/graph/questions/wordCounts.ts';
import { visibilityScopeFor } from '#server/graph/read/visibilityFilter.ts';
import { loadOverlappingIds } from '#server/graph/write/standingOverlaps.ts';
import { type Candidate, createCandidate } from './candidate.ts';
import { isDistinct } from './isDistinct.ts';
import { loadMeaning } from './meaning.ts';
import {
  type OverlappingPair,
  type ProposedInitiative,
  type WordCounts,
  comparePair,
  listVariants,
  rateCandidate,
  toProposal,
} from './standingOverlaps.ts';

interface Services {
  graph: Graph;
  registry: Registry;
}

/** So many candidates are found by words and things, and the meaning of so many of them is compared. */
const [maxCandidates, maxByMeaning] = [50, 5];

/** The counts of words: they change little while initiatives are compared. */
const maxCountedWords = 20_000;

/** Counts words among all public initiatives, each once: what a viewer may not read must not show in a score. */
export function createWordCounter(graph: Graph) {
  const publicGraph = graph.withScope(visibilityScopeFor(undefined));
  const counts = new Map<string, number>();
  let initiatives = 0;
  return async (variants: ReadonlyMap<string, readonly string[]>): Promise<WordCounts> => {
    const missing = new Map([...variants].filter(([word]) => !counts.has(word)));
    if (missing.size > 0 || initiatives === 0) {
      const loaded = await loadWordCounts(publicGraph, missing);
      if (counts.size > maxCountedWords) counts.clear();
      for (const [word, count] of loaded.counts) counts.set(word, count);
      initiatives = loaded.initiatives;
    }
    return { counts, initiatives };
  };
}

type WordCounter = ReturnType<typeof createWordCounter>;

/** What to search candidates by: the words of the name, then partners, themes and places. */
function toSearchTerms({ terms, actors, themes, places }: ProposedInitiative['proposal']): SearchTerms {
  const words = terms.every(({ generic }) => generic) ? terms : terms.filter(({ generic }) => !generic);
  return {
    words: words.map(({ variants, idf }) => ({ forms: variants, weight: idf / 3 })),
    relatedIds: new Map([
      ...places.map(({ id }) => [id, 1.5] as const),
      ...themes.map(({ id }) => [id, 3] as const),
      ...actors.map(({ id }) => [id, 4] as const),
    ]),
  };
}

async function findCandidates({ graph, registry }: Services, { candidate, proposal }: ProposedInitiative) {
  const { id } = candidate.initiative;
  const [found, known] = await Promise.all([
    findSimilarInitiatives(graph, registry, toSearchTerms(proposal), undefined, maxCandidates),
    // They may have found this one, and not the other way round.
    loadOverlappingIds(graph, id).then((ids) => (ids.length > 0 ? loadInitiatives(graph, registry, ids) : [])),
  ]);
  const candidates = new Map([...found, ...known].map((values) => [values.initiative.id, values]));
  candidates.delete(id);
  return [...candidates.values()].map(createCandidate);
}

/** Leaves out what the graph ties to the initiative, and what cannot be the same by its names and dates. */
async function excludeDistinct({ graph, registry }: Services, of: Candidate, candidates: readonly Candidate[]) {
  const { id } = of.initiative;
  const ids = [id, ...candidates.map(({ initiative }) => initiative.id)];
  const facts = new Map(
    (await loadInitiativeTies(graph, registry, id, ids)).map((loaded) => [loaded.id, loaded] as const),
  );
  const own = facts.get(id);
  return candidates.filter(({ initiative, kind }) => {
    const compared = facts.get(initiative.id);
    return own && compared && !compared.isTied && !isDistinct({ ...own, kind: of.kind }, { ...compared, kind });
  });
}

/** Finds the initiatives that are the same as another, whatever their visibility. */
export async function findStandingOverlaps(
  services: Services,
  id: string,
  countWords: WordCounter,
  signal?: AbortSignal,
): Promise<OverlappingPair[]> {
  const [values] = await loadInitiatives(services.graph, services.registry, [id]);
  if (!values) return [];
  const propose = async (candidate: Candidate): Promise<ProposedInitiative> => {
    const [counts, names] = await Promise.all([
      countWords(listVariants(candidate)),
      loadOwnNames(services.graph, [candidate.initiative.id]),
    ]);
    return { candidate, proposal: toProposal(candidate, counts, names.get(candidate.initiative.id) ?? new Map()) };
  };
  const first = await propose(createCandidate(values));
  const rated = (await findCandidates(services, first))
    .map((candidate) => ({ candidate, rating: rateCandidate(first.proposal, candidate) }))
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating)
    .slice(0, 4 * maxByMeaning);
  if (rated.length === 0) return [];
  const remaining = await excludeDistinct(
    services,
    first.candidate,
    rated.map(({ candidate }) => candidate),
  );
  const closest = remaining.slice(0, maxByMeaning);
  if (closest.length === 0) return [];
  const encoder = getEncoder();
  const meaning = await loadMeaning(encoder, first.proposal, closest, signal);
  const pairs: OverlappingPair[] = [];
  for (const candidate of closest) {
    const second = await propose(candidate);
    const back = await loadMeaning(encoder, second.proposal, [first.candidate], signal);
    const pair = comparePair(first, second, [meaning, back]);
    if (pair) pairs.push(pair);
  }
  return pairs;
}
