import { contentWords } from '#server/graph/read/searchTerms.ts';
import { getSynonyms } from '#server/language/lexicon.ts';
import { Vocabulary, computeIdf, isGeneric, mapSpellings } from '#server/language/wordForms.ts';
import type { ParsedProposal, RecognisedThing, Term } from '#server/proposal/parsedProposal.ts';
import { readText } from '#server/proposal/text/proposalText.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';
import { findPhrases, indexTokens } from '#server/proposal/themes/themePhrases.ts';
import type { Candidate, ThingWithBroader } from './candidate.ts';
import type { Meaning } from './meaning.ts';
import { type RankedCandidate, compareOne } from './score.ts';
import { thresholds } from './weights.ts';

/** An existing initiative, also as a proposal. */
export interface ProposedInitiative {
  candidate: Candidate;
  proposal: ParsedProposal;
}

/** Two existing initiatives that overlap: `candidate`, compared with `source` as if that were proposed. */
export interface OverlappingPair extends RankedCandidate {
  source: Candidate;
}

/** How many initiatives there are, and how many of them contain a word. */
export interface WordCounts {
  initiatives: number;
  counts: ReadonlyMap<string, number>;
}

/** The names of the actors and places of an initiative, by their ids. */
export type OwnNames = ReadonlyMap<string, readonly string[]>;

/** A thing of an initiative as an explicit part of a proposal. */
const toExplicitThing = ({ id, broader }: ThingWithBroader, names: readonly string[] = []): RecognisedThing => ({
  // Only the id is used: reasons load what they name.
  id,
  label: { original: id },
  candidates: [],
  tokens: [],
  idsWithBroader: [id, ...broader],
  nameWords: new Vocabulary(new Set(names.flatMap(contentWords))),
  matchedWords: new Set(),
  explicit: true,
  related: [],
});

/** The words that say something in the name of an initiative, with their other forms. */
export const listVariants = ({ initiative }: Pick<Candidate, 'initiative'>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    contentWords(initiative.originalName).flatMap((word) =>
      isGeneric(word) ? [] : [[word, [word, ...getSynonyms(word)]] as const],
    ),
  );

/** The words of a title that name its own actors and places: these are compared as such, not as words. */
function findOwnNameWords(title: string, names: OwnNames): ReadonlySet<string> {
  const tokens = tokenize(title);
  const index = indexTokens(tokens);
  const found = [...names.values()].flat().flatMap((name) => findPhrases(name, tokens, index));
  return new Set(found.flatMap(({ words }) => words.map((at) => tokens[at]!.word)));
}

/** An existing initiative as a proposal. */
export function toProposal(candidate: Candidate, { counts, initiatives }: WordCounts, names: OwnNames): ParsedProposal {
  const { initiative, from, to, statusDate } = candidate;
  const ownNameWords = findOwnNameWords(initiative.originalName, names);
  const words = [...new Set(contentWords(initiative.originalName))];
  const subject = words.filter((word) => !ownNameWords.has(word));
  const terms = (subject.some((word) => !isGeneric(word)) ? subject : words).map((word): Term => ({
    word,
    variants: [word, ...getSynonyms(word)],
    generic: isGeneric(word) || ownNameWords.has(word),
    idf: computeIdf(counts.get(word) ?? 0, initiatives),
    inTitle: true,
  }));
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
    actors: candidate.actors.map(({ id }) => toExplicitThing({ id, broader: [] }, names.get(id))),
    places: candidate.places.map((place) => toExplicitThing(place, names.get(place.id))),
    themes: candidate.themes.map((theme) => toExplicitThing(theme)),
    outsideKnownPlaces: false,
    targetGroups: candidate.targetGroups,
    explicitTargetGroups: new Set(),
    eventTypes: candidate.eventTypes,
    productTypes: candidate.productTypes,
  };
}

/** Both must cover so much of the other's name before their meanings are compared; with a shared actor, less. */
const [minCoverage, minCoverageWithActor] = [0.3, 0.1];

/** How near a candidate is by words and things alone; 0 when it need not be compared by meaning. */
export function rateCandidate(proposal: ParsedProposal, candidate: Candidate): number {
  const compared = compareOne(proposal, candidate);
  if (!compared) return 0;
  const { coverage, nameCoverage, actors, themes, samePlace } = compared.features;
  if (actors.length === 0 && themes.length === 0 && !samePlace) return 0;
  const required = actors.length > 0 ? minCoverageWithActor : minCoverage;
  return Math.min(coverage, nameCoverage) < required ? 0 : compared.score;
}

/** Each name must say so much of what the other says: the text of a programme mentions all that belongs to it. */
const minMutualCoverage = 0.6;

const toMutualCoverage = ({ coverage, nameCoverage }: RankedCandidate['features']) => (coverage + nameCoverage) / 2;

/**
 * Compares two existing initiatives; undefined when they are not the same. Each must be the same as the other if that were
 * proposed: many initiatives cover a name that says little. The lower score of both directions counts.
 */
export function comparePair(
  first: ProposedInitiative,
  second: ProposedInitiative,
  meanings: readonly [first: Meaning, second: Meaning],
): OverlappingPair | undefined {
  const forward = compareOne(first.proposal, second.candidate, meanings[0]);
  const backward = compareOne(second.proposal, first.candidate, meanings[1]);
  if (!forward || !backward) return undefined;
  if (Math.min(forward.sameness, backward.sameness) < thresholds.standing) return undefined;
  if ([forward, backward].some(({ features }) => toMutualCoverage(features) < minMutualCoverage)) return undefined;
  // An earlier one that ended is the precedent of a later one, which is RELATED to it.
  const precedents = [forward, backward].filter(({ verdict }) => verdict === 'PRECEDENT');
  const shown = precedents[0] ?? (forward.score <= backward.score ? forward : backward);
  if (shown.verdict === 'RELATED') return undefined;
  const certainty = [forward, backward].some((compared) => compared.certainty === 'POSSIBLE') ? 'POSSIBLE' : 'LIKELY';
  return {
    ...shown,
    source: shown === forward ? first.candidate : second.candidate,
    ...(shown.verdict === 'DUPLICATE' && { certainty }),
  };
}
