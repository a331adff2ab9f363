import { Match } from '#schema/answers/match.ts';
import type { Identifier } from '#schema/values/identifier.ts';
import { compareIdentifiers } from './identifiers.ts';
import { compareInstitutionNames } from './institution.ts';
import { parseInstitutionName, parsePersonName } from './parseName.ts';
import { comparePersonNames } from './person.ts';
import { countryTexts, createNameReason, createReason, identifierTexts } from './reasons.ts';
import { type MatchCandidate, getCountryCode } from './score.ts';
import { type NameSimilarity, noSimilarity } from './similarity.ts';
import { thresholds, weights } from './weights.ts';

/** What is compared of the first of two actors. */
export interface DuplicateActor {
  id: string;
  kind: string;
  names: readonly string[];
  /** ISO code, or name. */
  country: string | null;
  institutionType: string | null;
  identifiers: readonly Identifier[];
}

const isShort = (name: string) => parseInstitutionName(name).isShort;
const namesOnlyCountries = (name: string) => parseInstitutionName(name).words.every(({ country }) => country);

/**
 * Whether two names are those of one institution. All words must agree, but for the country of both: a body and its
 * office, a whole and its part share most of their words.
 */
function isSameInstitution(
  { matchType, unexplained = 0, byParent = [] }: NameSimilarity,
  [left, right]: [string, string],
  [leftNames, rightNames]: [readonly string[], readonly string[]],
): boolean {
  if (unexplained > 0 || byParent.length > 0) return false;
  if (matchType === 'EXACT') return true;
  if (namesOnlyCountries(left) || namesOnlyCountries(right)) return false;
  if (matchType === 'ACRONYM') return left.length > thresholds.fewLetters;
  // An acronym of one record explains the other only where it is all that is known.
  if (matchType === 'INITIALS') return leftNames.every(isShort) || rightNames.every(isShort);
  return true;
}

/** Whether two names are those of one person: a name alone, of the family or given, is many people's. */
const isSamePerson = (names: [string, string]) => names.every((name) => parsePersonName(name).tokens.length > 1);

function findMostSimilarNames(actor: DuplicateActor, candidate: MatchCandidate, country: string | undefined) {
  let best: [NameSimilarity, string, string] = [noSimilarity, '', ''];
  for (const left of actor.names)
    for (const right of candidate.names) {
      const isPerson = actor.kind === 'PERSON';
      const similarity = isPerson
        ? comparePersonNames(left, right)
        : compareInstitutionNames(left, right, { country, mentionCountry: country, isInstitution: true });
      const isSame = isPerson
        ? isSamePerson([left, right])
        : isSameInstitution(similarity, [left, right], [actor.names, candidate.names]);
      if (isSame && similarity.value > best[0].value) best = [similarity, left, right];
    }
  return best;
}

/**
 * The match of an actor with another that may be the same; undefined when they are two. The same official number
 * decides; another one of the same register, another country and, for names that are not equal, another type of
 * institution speak against it.
 */
export function compareActors(actor: DuplicateActor, candidate: MatchCandidate): Match | undefined {
  const { thing } = candidate;
  const identifiers = compareIdentifiers(actor.identifiers, candidate.identifiers ?? []);
  if (identifiers?.same === false) return undefined;
  const code = candidate.country && (getCountryCode(candidate.country) ?? candidate.country.names[0]);
  const isSameCountry = actor.country !== null && actor.country === code;
  if (!identifiers && actor.country !== null && code !== undefined && !isSameCountry) return undefined;
  const [similarity, left, right] = findMostSimilarNames(actor, candidate, isSameCountry ? code : undefined);
  const isSimilar = similarity.value >= thresholds.duplicate;
  if (!identifiers && !isSimilar) return undefined;
  const typesDiffer =
    actor.institutionType && candidate.institutionType && actor.institutionType !== candidate.institutionType;
  if (!identifiers && typesDiffer && similarity.value < thresholds.sure) return undefined;
  const reasons = [
    ...(identifiers
      ? [createReason('IDENTIFIER', weights.identifier, identifierTexts(identifiers.right, !isSimilar), [thing])]
      : []),
    ...(isSimilar ? [createNameReason(left, right, similarity, thing)] : []),
    ...(isSameCountry && candidate.country
      ? [createReason('COUNTRY', weights.countryAgrees, countryTexts(code!, true), [candidate.country.thing])]
      : []),
  ];
  const score = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  return Object.assign(new Match(), { thing, reasons, score, decision: 'REVIEW' as const });
}
