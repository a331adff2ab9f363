import { setImmediate } from 'node:timers/promises';
import { contentWords } from '#server/graph/read/searchTerms.ts';
import { getSynonyms } from '#server/language/lexicon.ts';
import { Vocabulary, computeIdf, isGeneric, mapSpellings } from '#server/language/wordForms.ts';
import type { ParsedProposal, RecognisedThing, Term } from '#server/proposal/parsedProposal.ts';
import { readText } from '#server/proposal/text/proposalText.ts';
import type { Candidate, ThingWithBroader } from './candidate.ts';
import { type RankedCandidate, compareOne } from './score.ts';
import { weights } from './weights.ts';

/** Two existing initiatives that overlap: `candidate`, compared with `source` as if that were proposed. */
export interface OverlappingPair extends RankedCandidate {
  source: Candidate;
}

/** A thing of an initiative as an explicit part of a proposal. */
const toExplicitThing = ({ id, broader }: ThingWithBroader): RecognisedThing => ({
  // Only the id is used: reasons load what they name.
  id,
  label: { original: id },
  candidates: [],
  tokens: [],
  idsWithBroader: [id, ...broader],
  nameWords: new Vocabulary([]),
  matchedWords: new Set(),
  explicit: true,
  related: [],
});

/** An existing initiative as a proposal: its IDF weights are relative to `all`. */
function toProposal(candidate: Candidate, all: readonly Candidate[]): ParsedProposal {
  const { initiative, from, to, statusDate } = candidate;
  const terms = [...new Set(contentWords(initiative.originalName))].map((word): Term => {
    const variants = [word, ...getSynonyms(word)];
    const documents = all.filter(
      ({ nameWords, textWords }) => nameWords.hasAny(variants) || textWords.hasAny(variants),
    ).length;
    return { word, variants, generic: isGeneric(word), idf: computeIdf(documents, all.length), inTitle: true };
  });
  const days = [from, to === '9999-12-31' ? null : to, statusDate].filter((day) => day !== null).toSorted();
  return {
    kind: candidate.kind,
    text: readText({ title: initiative.originalName }),
    title: initiative.originalName,
    comparedTokens: [],
    periodRanges: [],
    periodAssumed: false,
    terms,
    vocabulary: new Vocabulary(new Set(terms.flatMap(({ variants }) => variants))),
    spellings: mapSpellings(initiative.originalName),
    from: days[0] ?? '0000-01-01',
    to: days.at(-1) ?? '0000-01-01',
    values: [],
    actors: candidate.actors.map(({ id }) => toExplicitThing({ id, broader: [] })),
    places: candidate.places.map(toExplicitThing),
    themes: candidate.themes.map(toExplicitThing),
    outsideKnownPlaces: false,
    targetGroups: candidate.targetGroups,
    explicitTargetGroups: new Set(),
    eventTypes: candidate.eventTypes,
    productTypes: candidate.productTypes,
  };
}

const shareId = (a: readonly { id: string }[], b: readonly { id: string }[]) =>
  a.some(({ id }) => b.some((item) => item.id === id));

/** Whether they are planned together: a part and its whole, or two parts of one whole. */
function isPlannedTogether(a: Candidate, b: Candidate): boolean {
  const idsOfB = [b.initiative.id, ...b.parents];
  return [a.initiative.id, ...a.parents].some((id) => idsOfB.includes(id));
}

const isComparable = (a: Candidate, b: Candidate) =>
  (shareId(a.themes, b.themes) || shareId(a.actors, b.actors)) && !isPlannedTogether(a, b);

/** Pairs of initiatives that overlap, highest score first. Yields to other requests after every initiative. */
export async function findOverlappingPairs(all: readonly Candidate[]): Promise<OverlappingPair[]> {
  const proposals = all.map((candidate) => toProposal(candidate, all));
  const pairs: OverlappingPair[] = [];
  for (const [n, first] of all.entries()) {
    await setImmediate();
    for (const [m, second] of all.entries()) {
      if (m <= n || !isComparable(first, second)) continue;
      const forward = compareOne(proposals[n]!, second);
      const backward = compareOne(proposals[m]!, first);
      if (!forward || !backward) continue;
      // Many initiatives cover a name that says little: the lower score of both directions counts.
      const pair = forward.score <= backward.score ? { ...forward, source: first } : { ...backward, source: second };
      if (pair.features.subject >= weights.minCoverage) pairs.push(pair);
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.candidate.initiative.id.localeCompare(b.candidate.initiative.id));
}
