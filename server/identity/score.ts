import type { Reason } from '#schema/answers/reason.ts';
import type { Thing } from '#schema/thing.ts';
import type { Identifier } from '#schema/values/identifier.ts';
import { toCountryCode } from '#server/language/countries.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { compareIdentifiers } from './identifiers.ts';
import { type NameContext, compareInstitutionNames } from './institution.ts';
import { parseInstitutionName } from './parseName.ts';
import { comparePersonNames, selectPersonNames } from './person.ts';
import {
  acronymTexts,
  countryTexts,
  createNameReason,
  createReason,
  identifierTexts,
  locationTexts,
  otherIdentifierTexts,
  otherLevelTexts,
  partOfTexts,
} from './reasons.ts';
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
  /** Its official numbers. */
  identifiers?: readonly Identifier[];
  institutionType?: string | undefined;
  country?: Country;
  /** The countries that it is competent for. */
  covers: Country[];
  /** The institutions that it belongs to. */
  parents: { thing: Thing; names: string[] }[];
  /** Its predecessors and (`later`) its successors. */
  successions: { thing: Thing; later: boolean }[];
}

export interface Mention {
  name: string;
  kind?: string;
  country?: string;
  identifiers?: readonly Identifier[];
}

export interface ScoredCandidate {
  candidate: MatchCandidate;
  similarity: NameSimilarity;
  reasons: Reason[];
  score: number;
  /** Whether the mention gives or contains another country, or gives another number of the same register. */
  isContradicted: boolean;
  /** Whether it has the official number of the mention. */
  hasIdentifier: boolean;
  /** Whether it has the acronym that the mention is written with; the name may be unlike. */
  hasAcronym: boolean;
  isNameUnlike: boolean;
}

/** The ISO code of a country, recorded or known by a name. */
export const getCountryCode = ({ iso, names }: Country) => iso ?? names.map(toCountryCode).find(Boolean);
const isPerson = ({ thing }: MatchCandidate) => thing.kind === 'PERSON';

/** The most similar name of a candidate, with its similarity. */
function findMostSimilarName(
  mention: Mention,
  candidate: MatchCandidate,
  mentionCountry?: string,
): [NameSimilarity, string] {
  const { thing, names, parents, country, covers } = candidate;
  const context: NameContext = isPerson(candidate)
    ? {}
    : {
        country: country && getCountryCode(country),
        covers: covers.flatMap((covered) => getCountryCode(covered) ?? []),
        mentionCountry,
        names,
        parents: parents.flatMap((parent) => parent.names),
        isInstitution:
          thing.kind === 'INSTITUTION' &&
          (mention.kind === 'INSTITUTION' || parseInstitutionName(mention.name).authority.level !== undefined),
        isLocalAuthority: candidate.institutionType === 'LOCAL_AUTHORITY',
      };
  let best: [NameSimilarity, string] = [noSimilarity, ''];
  for (const name of isPerson(candidate) ? selectPersonNames(mention.name, names) : names) {
    const similarity = isPerson(candidate)
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
  { otherCountry, byCountry, location }: NameSimilarity,
  name: string,
  mentionCountry?: string,
): Reason | null {
  if (thing.kind === 'PERSON') return null;
  if (location && (!location.agrees || !mention.country))
    return createReason(
      'COUNTRY',
      location.agrees ? weights.countryAgrees : weights.countryDiffers,
      locationTexts(location.text, location.agrees),
      [country?.thing ?? thing],
    );
  if (!country) return null;
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
      (mentionCountry && getCountryCode(place) === mentionCountry) ||
      place.names.some((placeName) => transliterate(placeName) === transliterate(mention.country!));
    return create(mention.country, countries.find(isMentioned) ?? (inName ? country : undefined));
  }
  const [token] = byCountry ?? [];
  return token
    ? create(
        token.text,
        countries.find((place) => getCountryCode(place) === token.country),
      )
    : null;
}

/** Whether a name of the candidate is this acronym, or is written with it. */
const hasAcronym = ({ names }: MatchCandidate, acronym: string) =>
  names.map(parseInstitutionName).some((name) => (name.isShort && name.folded === acronym) || name.acronym === acronym);

/** The score of a candidate: its official number, its most similar name, and what its context adds or subtracts. */
export function scoreCandidate(mention: Mention, candidate: MatchCandidate, mentionCountry?: string): ScoredCandidate {
  const acronym = isPerson(candidate) ? undefined : parseInstitutionName(mention.name).acronym;
  const agrees = acronym !== undefined && hasAcronym(candidate, acronym);
  const [byName, name] = findMostSimilarName(mention, candidate, mentionCountry);
  const isNameUnlike = byName.value < thresholds.similar;
  const similarity: NameSimilarity =
    agrees && isNameUnlike ? { value: weights.acronymAlone, matchType: 'ACRONYM' } : byName;
  const country = toCountryReason(mention, candidate, similarity, name, mentionCountry);
  const parent = similarity.byParent?.map(({ text }) => text).join(' ');
  const identifiers = compareIdentifiers(mention.identifiers ?? [], candidate.identifiers ?? []);
  const { thing } = candidate;
  const reasons: Reason[] = [];
  if (identifiers?.same)
    reasons.push(
      createReason('IDENTIFIER', weights.identifier, identifierTexts(identifiers.right, isNameUnlike), [thing]),
    );
  if (!identifiers?.same || !isNameUnlike)
    reasons.push(
      agrees && isNameUnlike
        ? createReason('ACRONYM', similarity.value, acronymTexts(mention.name, acronym, true), [thing])
        : createNameReason(mention.name, name, similarity, thing),
    );
  if (agrees && !isNameUnlike)
    reasons.push(createReason('ACRONYM', weights.acronymAgrees, acronymTexts(mention.name, acronym, false), [thing]));
  if (country) reasons.push(country);
  if (similarity.otherLevel) reasons.push(createReason('NAME', weights.otherLevel, otherLevelTexts(name), [thing]));
  if (parent)
    reasons.push(
      createReason(
        'PART_OF',
        weights.partOf,
        partOfTexts(parent),
        candidate.parents.map((institution) => institution.thing),
      ),
    );
  if (identifiers && !identifiers.same)
    reasons.push(
      createReason('IDENTIFIER', weights.identifierDiffers, otherIdentifierTexts(identifiers.left, identifiers.right), [
        thing,
      ]),
    );
  return {
    candidate,
    similarity,
    reasons,
    score: reasons.reduce((sum, { contribution }) => sum + contribution, 0),
    isContradicted: (country?.contribution ?? 0) < 0 || identifiers?.same === false,
    hasIdentifier: identifiers?.same === true,
    hasAcronym: agrees,
    isNameUnlike,
  };
}
