import { Match } from '#schema/answers/match.ts';
import type { Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import { toCountryCode } from '#server/language/countries.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { type NameContext, compareInstitutionNames } from './institution.ts';
import { parseInstitutionName } from './parseName.ts';
import { comparePersonNames, selectPersonNames } from './person.ts';
import { countryTexts, createNameReason, createReason, partOfTexts, successionTexts } from './reasons.ts';
import { type NameSimilarity, noSimilarity } from './similarity.ts';
import { thresholds, weights } from './weights.ts';

export interface Country {
  thing: Thing;
  iso?: string;
  names: string[];
}

/** A thing that a mention may mean, with its context in the graph. */
export interface MatchCandidate {
  thing: Thing;
  /** All its names, the original first. */
  names: string[];
  country?: Country;
  /** The countries that it is competent for. */
  covers: Country[];
  /** The institutions that it belongs to. */
  parents: { thing: Thing; names: string[] }[];
  /** Its predecessors and (`later`) its successors. */
  successions: { thing: Thing; later: boolean }[];
}

interface Mention {
  name: string;
  country?: string;
}

interface ScoredCandidate {
  candidate: MatchCandidate;
  similarity: NameSimilarity;
  reasons: Reason[];
  score: number;
  /** Whether the mention gives or contains another country. */
  countryDiffers: boolean;
}

const getIso = ({ iso, names }: Country) => iso ?? names.map(toCountryCode).find(Boolean);

/** The most similar name of a candidate, with its similarity. */
function findMostSimilarName(
  mention: Mention,
  candidate: MatchCandidate,
  mentionCountry?: string,
): [NameSimilarity, string] {
  const { thing, names, parents, country, covers } = candidate;
  const isPerson = thing.kind === 'PERSON';
  const context: NameContext = isPerson
    ? {}
    : {
        country: country && getIso(country),
        covers: covers.flatMap((covered) => getIso(covered) ?? []),
        mentionCountry,
        names,
        parents: parents.flatMap((parent) => parent.names),
      };
  let best: [NameSimilarity, string] = [noSimilarity, ''];
  for (const name of isPerson ? selectPersonNames(mention.name, names) : names) {
    const similarity = isPerson
      ? comparePersonNames(mention.name, name)
      : compareInstitutionNames(mention.name, name, context);
    if (similarity.value > best[0].value) best = [similarity, name];
  }
  return best;
}

/** The reason for or against a candidate from the country that the mention is given with, or contains. */
function toCountryReason(
  mention: Mention,
  { thing, country, covers }: MatchCandidate,
  { otherCountry, byCountry }: NameSimilarity,
  name: string,
  mentionCountry?: string,
): Reason | null {
  if (thing.kind === 'PERSON' || !country) return null;
  const create = (written: string, agreeing?: Country) =>
    createReason(
      'COUNTRY',
      agreeing ? weights.countryAgrees : weights.countryDiffers,
      countryTexts(written, Boolean(agreeing)),
      [(agreeing ?? country).thing],
    );
  const countries = [country, ...covers];
  if (otherCountry?.[0]) return create(otherCountry[0].text);
  if (mention.country) {
    const inName = parseInstitutionName(name).words.some((token) => token.country && token.country === mentionCountry);
    const isMentioned = (place: Country) =>
      (mentionCountry && getIso(place) === mentionCountry) ||
      place.names.some((placeName) => transliterate(placeName) === transliterate(mention.country!));
    return create(mention.country, countries.find(isMentioned) ?? (inName ? country : undefined));
  }
  const [token] = byCountry ?? [];
  return token
    ? create(
        token.text,
        countries.find((place) => getIso(place) === token.country),
      )
    : null;
}

function scoreCandidate(mention: Mention, candidate: MatchCandidate, mentionCountry?: string): ScoredCandidate {
  const [similarity, name] = findMostSimilarName(mention, candidate, mentionCountry);
  const country = toCountryReason(mention, candidate, similarity, name, mentionCountry);
  const parent = similarity.byParent?.map(({ text }) => text).join(' ');
  const reasons = [
    createNameReason(mention.name, name, similarity, candidate.thing),
    ...(country ? [country] : []),
    ...(parent
      ? [
          createReason(
            'PART_OF',
            weights.partOf,
            partOfTexts(parent),
            candidate.parents.map(({ thing }) => thing),
          ),
        ]
      : []),
  ];
  const score = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  return { candidate, similarity, reasons, score, countryDiffers: (country?.contribution ?? 0) < 0 };
}

/** A name of common words without a country, as "National Police": may be any country's, unless it is exact. */
const isCommonName = ({ name }: Mention, { candidate, similarity, reasons }: ScoredCandidate) =>
  similarity.matchType !== 'EXACT' &&
  similarity.matchType !== 'ACRONYM' &&
  candidate.country !== undefined &&
  !reasons.some(({ factor }) => factor === 'COUNTRY') &&
  parseInstitutionName(name).words.every(({ inLexicon, country }) => inLexicon && !country);

/** A short acronym given with a country, matched to a thing without one: may be an institution of that country. */
const isAmbiguousAcronym = ({ name, country }: Mention, { candidate, similarity }: ScoredCandidate) =>
  similarity.matchType === 'ACRONYM' &&
  country !== undefined &&
  candidate.country === undefined &&
  transliterate(name).length <= thresholds.fewLetters;

/** Whether the best candidate is safe to link: nothing speaks against it, and no other scores nearly as high. */
function isSure(mention: Mention, best: ScoredCandidate, others: readonly ScoredCandidate[]): boolean {
  const { candidate, similarity, score, countryDiffers } = best;
  if (countryDiffers || similarity.value < thresholds.sure) return false;
  if (others.some((next) => score - next.score < thresholds.margin)) return false;
  if (candidate.thing.kind === 'PERSON') return similarity.matchType === 'EXACT' || similarity.matchType === 'WORDS';
  return !isCommonName(mention, best) && !isAmbiguousAcronym(mention, best);
}

const createMatch = (thing: Thing, reasons: Reason[], score: number, decision: Match['decision']) =>
  Object.assign(new Match(), { thing, reasons, score, decision });

/** Predecessors and successors of the certain candidates, for review: each is another institution. */
function matchSuccessions(scored: readonly ScoredCandidate[], mention: Mention): Match[] {
  const listed = new Set(scored.map(({ candidate }) => candidate.thing.id));
  return scored
    .filter(({ similarity, countryDiffers }) => similarity.value >= thresholds.sure && !countryDiffers)
    .flatMap(({ candidate, score }) =>
      candidate.successions
        .filter(({ thing }) => !listed.has(thing.id) && listed.add(thing.id))
        .map(({ thing, later }) => {
          const contribution = score * weights.succession;
          const texts = successionTexts(mention.name, later);
          return createMatch(
            thing,
            [createReason('SUCCESSION', contribution, texts, [thing, candidate.thing])],
            contribution,
            'REVIEW',
          );
        }),
    );
}

/**
 * The things that a mention may mean, best first. At most one is SAME; all others are for a person to
 * decide. Empty when no name is similar enough.
 */
export function rankMatches(mention: Mention, candidates: readonly MatchCandidate[], first: number): Match[] {
  const mentionCountry = mention.country ? toCountryCode(mention.country) : undefined;
  const scored = candidates
    .map((candidate) => scoreCandidate(mention, candidate, mentionCountry))
    .filter(({ similarity, score }) => similarity.value >= thresholds.similar && score >= thresholds.listed)
    .sort((a, b) => b.score - a.score || a.candidate.thing.id.localeCompare(b.candidate.thing.id));
  const [best, ...others] = scored;
  const sure = best && isSure(mention, best, others);
  const matches = scored.map(({ candidate, reasons, score }, n) =>
    createMatch(candidate.thing, reasons, score, n === 0 && sure ? 'SAME' : 'REVIEW'),
  );
  return [...matches, ...matchSuccessions(scored, mention)].sort((a, b) => b.score - a.score).slice(0, first);
}
