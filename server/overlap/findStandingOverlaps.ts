import type { Registry } from '#schema/model.ts';
import type { Encoder } from '#server/encoder/createEncoder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadInitiativeTies, loadOwnNames } from '#server/graph/questions/initiativeTies.ts';
import {
  type SearchTerms,
  findSimilarInitiatives,
  loadInitiatives,
} from '#server/graph/questions/overlapCandidates.ts';
import { loadWordCounts } from '#server/graph/questions/wordCounts.ts';
import { anyRestrictedClause, visibilityScopeFor } from '#server/graph/read/visibilityFilter.ts';
import { loadPairedIds } from '#server/graph/write/pairs.ts';
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
  encoder: Pick<Encoder, 'encode'>;
  countWords: WordCounter;
}

/** So many candidates are found by words and things, and the meaning of so many of them is compared. */
const [maxCandidates, maxByMeaning] = [50, 5];

const publicScope = visibilityScopeFor(undefined);

/** The counts of words: they change little while initiatives are compared. */
const maxCountedWords = 20_000;
const countsTtlMs = 600_000;

/** Counts words among all public initiatives, each once: what a viewer may not read must not show in a score. */
export function createWordCounter() {
  const counts = new Map<string, number>();
  let initiatives = 0;
  let countedAt = 0;
  return async (graph: Graph, variants: ReadonlyMap<string, readonly string[]>): Promise<WordCounts> => {
    if (counts.size > maxCountedWords || Date.now() - countedAt > countsTtlMs) {
      counts.clear();
      countedAt = Date.now();
    }
    const missing = new Map([...variants].filter(([word]) => !counts.has(word)));
    if (missing.size > 0 || initiatives === 0) {
      const loaded = await loadWordCounts(graph.withScope(publicScope), missing);
      for (const [word, count] of loaded.counts) counts.set(word, count);
      initiatives = loaded.initiatives;
    }
    return { counts, initiatives };
  };
}

export type WordCounter = ReturnType<typeof createWordCounter>;

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

async function findCandidates(
  graph: Graph,
  registry: Registry,
  { candidate, proposal }: ProposedInitiative,
): Promise<Candidate[]> {
  const { id } = candidate.initiative;
  const [found, known] = await Promise.all([
    findSimilarInitiatives(graph, registry, toSearchTerms(proposal), undefined, maxCandidates),
    // They may have found this one, and not the other way round.
    loadPairedIds(graph, 'Initiative', id).then((ids) => (ids.length > 0 ? loadInitiatives(graph, registry, ids) : [])),
  ]);
  const candidates = new Map([...found, ...known].map((values) => [values.initiative.id, values]));
  candidates.delete(id);
  return [...candidates.values()].map(createCandidate);
}

/** The candidates in groups that compete for places: restricted ones never take that of a public one, which would show. */
async function findGroups({ graph, registry }: Services, source: ProposedInitiative): Promise<Candidate[][]> {
  const publicOnes = await findCandidates(graph.withScope(publicScope), registry, source);
  const [state] = await graph.read<{ anyRestricted: boolean }>(`${anyRestrictedClause} RETURN anyRestricted`);
  if (!state!.anyRestricted) return [publicOnes];
  const publicIds = new Set(publicOnes.map(({ initiative }) => initiative.id));
  const all = await findCandidates(graph, registry, source);
  return [publicOnes, all.filter(({ initiative }) => !publicIds.has(initiative.id))];
}

/** Leaves out what the graph ties to the initiative, and what cannot be the same by its names and dates. */
async function excludeDistinct({ graph, registry }: Services, source: Candidate, candidates: readonly Candidate[]) {
  const { id } = source.initiative;
  const ids = [id, ...candidates.map(({ initiative }) => initiative.id)];
  const facts = new Map(
    (await loadInitiativeTies(graph, registry, id, ids)).map((loaded) => [loaded.id, loaded] as const),
  );
  const own = facts.get(id);
  return candidates.filter(({ initiative, kind }) => {
    const compared = facts.get(initiative.id);
    return own && compared && !compared.isTied && !isDistinct({ ...own, kind: source.kind }, { ...compared, kind });
  });
}

/** Finds the initiatives that are the same as another, whatever their visibility: of restricted ones, only those of the pair count. */
export async function findStandingOverlaps(
  services: Services,
  id: string,
  signal?: AbortSignal,
): Promise<OverlappingPair[]> {
  const { graph, registry, countWords } = services;
  const [values] = await loadInitiatives(graph, registry, [id]);
  if (!values) return [];
  const propose = async (candidate: Candidate): Promise<ProposedInitiative> => {
    const [counts, names] = await Promise.all([
      countWords(graph, listVariants(candidate)),
      loadOwnNames(graph, [candidate.initiative.id]),
    ]);
    return { candidate, proposal: toProposal(candidate, counts, names.get(candidate.initiative.id) ?? new Map()) };
  };
  const source = await propose(createCandidate(values));
  const pairs: OverlappingPair[] = [];
  for (const candidates of await findGroups(services, source)) {
    const closest = await findClosest(services, source, candidates);
    if (closest.length === 0) continue;
    const meaning = await loadMeaning(services.encoder, source.proposal, closest, signal);
    for (const candidate of closest) {
      const second = await propose(candidate);
      const back = await loadMeaning(services.encoder, second.proposal, [source.candidate], signal);
      const pair = comparePair(source, second, [meaning, back]);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

/** The candidates whose meanings are compared. */
async function findClosest(services: Services, { candidate: source, proposal }: ProposedInitiative, all: Candidate[]) {
  const rated = all
    .map((candidate) => ({ candidate, rating: rateCandidate(proposal, candidate) }))
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating)
    .slice(0, 4 * maxByMeaning)
    .map(({ candidate }) => candidate);
  return rated.length === 0 ? [] : (await excludeDistinct(services, source, rated)).slice(0, maxByMeaning);
}
