import { distance } from 'fastest-levenshtein';
import type { GazetteerPlace } from '#server/gazetteer/place.ts';
import { countryCodes } from '#server/language/countries.ts';
import { isTransposition } from './align.ts';
import { type Authority, type BareTerritory, toAuthorityOrTerritory, toTerritoryName } from './authority.ts';
import { relateLevels } from './authorityLevels.ts';
import { findPlacesByName, getPlaceNames, isSeat } from './placeNames.ts';
import { type NameSimilarity, noSimilarity } from './similarity.ts';
import { findTerritories, isTown, overlap, resolve } from './territory.ts';
import { weights } from './weights.ts';
import { findCountriesWithin, selectWithin } from './within.ts';

type Named = Authority | BareTerritory;

/** What is known of the authority that a name is compared with. Countries are ISO codes. */
export interface AuthorityContext {
  country?: string | undefined;
  /** The country given with the mention. */
  mentionCountry?: string | undefined;
  isLocalAuthority?: boolean | undefined;
}

const minLettersOfTypo = 5;
const minLettersOfTwoTypos = 10;

const countTypos = (a: string, b: string) => (isTransposition(a, b) ? 1 : distance(a, b));

/** Whether a name that no place has is the name of a territory with a slip. */
function isMisspelt(mention: Named, name: Named, places: readonly GazetteerPlace[]): boolean {
  const written = mention.name;
  if (written.length < minLettersOfTypo || mention.keys.some((key) => findPlacesByName(key).length > 0)) return false;
  const maxTypos = written.length < minLettersOfTwoTypos ? 1 : 2;
  const names = [name.name, ...places.flatMap(getPlaceNames)];
  return names.some(
    (text) => text.length >= minLettersOfTypo && text[0] === written[0] && countTypos(text, written) <= maxTypos,
  );
}

/** Inhabitants of a town that people think of by its own name, although a larger one abroad is called so. */
const minNamesake = 20_000;

/** Whether a town calls itself so: Valence, not València. */
const isCalledSoThere = ({ type, localName = '', population }: GazetteerPlace, { name }: Named) =>
  type === 'CITY' && population >= minNamesake && toTerritoryName(localName) === name;

/** Where a mention says that the authority lies, against where the known one does. */
function locate(
  mention: Named,
  places: Record<'all' | 'mention' | 'known', readonly GazetteerPlace[]>,
  country: string | undefined,
): NameSimilarity['location'] {
  const countries = findCountriesWithin(mention.within, places.all);
  if (!countries) return undefined;
  const differs = country
    ? !countries.includes(country)
    : places.known.length > 0 && !places.known.some((place) => countries.includes(place.country ?? ''));
  const isElsewhere = places.mention.length > 0 && places.known.length > 0 && !overlap(places.mention, places.known);
  return { text: mention.within.join(', '), agrees: !differs && !isElsewhere };
}

/**
 * The similarity of two names of a local authority, by level and territory: "Ville de Cologne" is Köln, "Laval (Québec)" is
 * not the one of Mayenne. Undefined when they say too little to decide.
 */
export function compareAuthorities(
  mention: Named,
  known: Named,
  { country, mentionCountry, isLocalAuthority }: AuthorityContext,
): NameSimilarity | undefined {
  const relation = relateLevels(mention.level, known.level, country);
  if (relation === 'OTHER') return mention.level && known.level ? noSimilarity : undefined;
  // The name of a country alone is the country, unless the thing is a town of that name.
  if (!mention.level && countryCodes.has(mention.name)) return undefined;
  if (!known.level && countryCodes.has(known.name) && !(isLocalAuthority && isSeat(known.name))) return undefined;
  const ofMention = findTerritories(mention).filter((place) => !mentionCountry || place.country === mentionCountry);
  const mentioned = selectWithin(ofMention, mention.within) ?? ofMention;
  const ofKnown = findTerritories(known).filter((place) => !country || place.country === country);
  const knownPlaces = selectWithin(ofKnown, known.within) ?? ofKnown;
  const location = locate(mention, { all: ofMention, mention: mentioned, known: knownPlaces }, country);
  const create = (value: number, matchType: NameSimilarity['matchType'], unexplained = 0): NameSimilarity => ({
    value,
    matchType,
    unexplained,
    location,
    otherLevel: relation === 'LARGER' && isTown(mention.level ? known : mention, country),
  });
  const isSameName = mention.name === known.name;
  const areSamePlace = overlap(mentioned, knownPlaces);
  if (isSameName || areSamePlace) {
    if (relation !== 'SAME') return create(weights.largerAuthority, 'SIMILAR', 1);
    if (mention.level === 'METROPOLIS') return create(isSameName ? weights.authority : weights.seat, 'TRANSLATED');
    // One of several towns of that name, and the thing does not say which.
    if (location?.agrees && knownPlaces.length > 1 && resolve(known, knownPlaces).candidates.length > 0)
      return { ...create(weights.lessLikelyTown, 'SIMILAR', 1), location: undefined };
    if (isSameName) return create(weights.authority, 'TRANSLATED');
    const { place, candidates } = resolve(mention, mentioned);
    const isExonym =
      !isCalledSoThere(place, mention) &&
      mentioned.some((town) => isCalledSoThere(town, mention) && !overlap([town], knownPlaces));
    if (overlap([place], knownPlaces))
      return isExonym ? create(weights.lessLikelyTown, 'SIMILAR', 1) : create(weights.authority, 'TRANSLATED');
    if (overlap(candidates, knownPlaces)) return create(weights.lessLikelyTown, 'SIMILAR', 1);
    return noSimilarity;
  }
  if (mentioned.length > 0 && knownPlaces.length > 0) return noSimilarity;
  return isMisspelt(mention, known, knownPlaces) ? create(weights.misspeltTerritory, 'SIMILAR') : undefined;
}

/** Whether two names say the same local authority. A name without a level ("Cannes") is a commune. */
export function isSameAuthority(left: string, right: string): boolean {
  const { value, otherLevel, location } =
    compareAuthorities(toAuthorityOrTerritory(left), toAuthorityOrTerritory(right), {}) ?? noSimilarity;
  return value >= weights.seat && !otherLevel && location?.agrees !== false;
}
