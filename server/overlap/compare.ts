import type { ProposalInput } from '#schema/answers/overlap.ts';
import type { Context } from '#server/api/context.ts';
import { hasEmbeddings } from '#server/graph/background/embeddings.ts';
import { type SearchTerms, findSimilarInitiatives } from '#server/graph/questions/overlapCandidates.ts';
import type { ParsedProposal, RecognisedThing } from '#server/proposal/parsedProposal.ts';
import { parseProposal } from '#server/proposal/parseProposal.ts';
import { type Candidate, createCandidate } from './candidate.ts';
import { computeFeatures } from './features.ts';
import { type Meaning, loadMeaning, noMeaning } from './meaning.ts';
import { type RankedCandidate, rankCandidates } from './score.ts';

export interface Comparison {
  proposal: ParsedProposal;
  /** The initiatives that were compared: they share a word, a theme, a place or an actor, or are similar in meaning. */
  candidates: Candidate[];
  /** The relevant ones, highest score first. */
  ranked: RankedCandidate[];
  meaning: Meaning;
}

/** Boosts of the search for candidates, by what a proposal and an initiative share. */
const boosts = { actor: 4, theme: 3, place: 1.5, relatedActor: 1, broaderTheme: 0.5, broaderPlace: 0.25 };
const descriptionBoost = 0.3;
/** Pairs of so many partners are searched for. */
const maxPartners = 8;

/** What to search for, with boosts: what narrows the candidates down most counts most. */
function toSearchTerms({ terms, actors, places, themes }: ParsedProposal): SearchTerms {
  const relatedIds = new Map<string, number>();
  const add = (ids: Iterable<string>, boost: number) => {
    for (const id of ids) relatedIds.set(id, Math.max(boost, relatedIds.get(id) ?? 0));
  };
  const toId = ({ id }: RecognisedThing) => id;
  const toBroaderIds = ({ idsWithBroader, id }: RecognisedThing) => idsWithBroader.filter((broader) => broader !== id);
  add(themes.flatMap(toBroaderIds), boosts.broaderTheme);
  add(places.flatMap(toBroaderIds), boosts.broaderPlace);
  add(
    actors.flatMap(({ related }) => related),
    boosts.relatedActor,
  );
  add(themes.map(toId), boosts.theme);
  add(places.map(toId), boosts.place);
  add(actors.map(toId), boosts.actor);
  // Generic words are common to most initiatives: they find nothing.
  const searched = terms.every(({ generic }) => generic) ? terms : terms.filter(({ generic }) => !generic);
  return {
    words: searched.map(({ variants, idf, inTitle }) => ({
      forms: variants,
      weight: (idf / 3) * (inTitle ? 1 : descriptionBoost),
    })),
    relatedIds,
    partnerIds: actors.slice(0, maxPartners).map(toId),
  };
}

/** Embeddings only add to an answer: it does not wait longer for them. */
const embeddingTimeoutMs = 2_000;

/** The embedding of what a proposal plans, when the embedder has embedded the initiatives. */
async function loadEmbedding(context: Context, { title }: ParsedProposal) {
  const { graph, embedder } = context;
  if (!embedder || !(await hasEmbeddings(graph, embedder.model))) return undefined;
  return embedder.embed([title], embeddingTimeoutMs).then(
    ([vector]) => vector,
    // An answer without embeddings must not be cached.
    () => (context.etag = undefined),
  );
}

/** The meaning of so many candidates is compared, those closest by their words first. */
const maxByMeaning = 20;

function selectClosest(proposal: ParsedProposal, candidates: readonly Candidate[]): Candidate[] {
  const rate = (candidate: Candidate) => {
    const { coverage, nameCoverage, actors, themes, partnersLinked } = computeFeatures(proposal, candidate, noMeaning);
    return (
      coverage +
      nameCoverage +
      2 * (candidate.textSimilarity ?? 0) +
      0.3 * actors.length +
      0.2 * themes.length +
      Number(partnersLinked)
    );
  };
  return candidates
    .map((candidate) => ({ candidate, rating: rate(candidate) }))
    .sort((a, b) => b.rating - a.rating)
    .slice(0, maxByMeaning)
    .map(({ candidate }) => candidate);
}

async function loadComparison(context: Context, input: ProposalInput): Promise<Comparison> {
  const { graph, registry, encoder, cancellation } = context;
  const proposal = await parseProposal(context, input);
  const vector = await loadEmbedding(context, proposal);
  const initiatives = await findSimilarInitiatives(graph, registry, toSearchTerms(proposal), vector);
  const candidates = initiatives.map(createCandidate);
  const meaning = await loadMeaning(encoder, proposal, selectClosest(proposal, candidates), cancellation);
  return { proposal, candidates, ranked: rankCandidates(proposal, candidates, meaning), meaning };
}

const comparisons = new WeakMap<Context, Map<string, Promise<Comparison>>>();

/** Parses a proposal and compares it with its candidates: once per request, whatever fields need it. Throws INVALID. */
export function compareProposal(context: Context, input: ProposalInput): Promise<Comparison> {
  const ofContext = comparisons.get(context) ?? new Map<string, Promise<Comparison>>();
  comparisons.set(context, ofContext);
  const key = JSON.stringify(input);
  const comparison = ofContext.get(key) ?? loadComparison(context, input);
  ofContext.set(key, comparison);
  return comparison;
}
