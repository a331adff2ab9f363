import type { LanguageCode } from '#schema/values/language.ts';
import { languages } from '#schema/values/language.ts';
import { containsPlace } from './containsPlace.ts';
import { toKey } from './keys.ts';
import type { GazetteerPlace } from './place.ts';
import type { HeadKind } from './spanContext.ts';

/** What the text says of a name that several places bear. */
export interface Evidence {
  key: string;
  spelling: string;
  language: LanguageCode | undefined;
  head: HeadKind | undefined;
  hasArticle: boolean;
  /** Whether "en" stands before it: in French a division or country, not a town. */
  hasEn: boolean;
  /** Whether "à" stands before it: in French mostly a town. */
  hasA: boolean;
  /** Divisions and countries named right beside it. */
  qualifiers: readonly GazetteerPlace[];
  /** Other places of the text. */
  others: readonly GazetteerPlace[];
}

/** Countries that texts of a language are mostly about, in orders of magnitude of population. */
const homeCountries: Record<LanguageCode, Partial<Record<string, number>>> = {
  fr: { FR: 1.2, BE: 0.2, CH: 0.2, CA: 0.2 },
  es: { MX: 0.6, ES: 0.6 },
  en: { GB: 0.6, US: 0.2, FR: 0.5, MX: 0.4 },
};

/** The same for a text whose language is unknown. */
const homeOfAll: Partial<Record<string, number>> = { FR: 0.6, MX: 0.4, ES: 0.4 };

export const isHome = (place: GazetteerPlace, language: LanguageCode | undefined) =>
  place.country === 'FR' ||
  place.country === 'MX' ||
  place.country === 'ES' ||
  (language === 'en' && place.country === 'GB');

const isSecondLevel = (place: GazetteerPlace) => place.type === 'DIVISION' && place.divisions.length > 0;

const withoutHyphens = (name: string) => name.toLowerCase().replace(/[-'’]/g, ' ');

function scorePlace(place: GazetteerPlace, all: readonly GazetteerPlace[], evidence: Evidence): number {
  const { key, language, head, hasArticle, hasEn, hasA } = evidence;
  let score = Math.log10(place.population + 300);
  if (place.type === 'COUNTRY') score += 0.7;
  if (place.type === 'REGION') score += 4;
  if (place.isCapital) score += 0.6;
  if (place.isMunicipality) score -= 0.5;
  score += (language ? homeCountries[language] : homeOfAll)[place.country ?? ''] ?? 0;

  const isNamed = (neighbour: GazetteerPlace, name: string) =>
    Object.values(neighbour.names).some((text) => toKey(text) === name);
  const named = languages.filter((code) => toKey(place.names[code]) === key);
  if (named.length === 0) score -= 1;
  else if (language && !named.includes(language) && !isLocalName(place, key)) score -= 2.5;
  if (languages.some((code) => withoutHyphens(place.names[code]) === withoutHyphens(evidence.spelling)))
    score += /[^a-z -]/i.test(evidence.spelling) ? 0.8 : 0.3;

  // A town and the division around it: the town, unless the text says otherwise.
  const inner = all.find(
    (town) =>
      town.type === 'CITY' && town.population >= (isSecondLevel(place) ? 20_000 : 100_000) && isSameArea(place, town),
  );
  if (place.type === 'DIVISION' && inner && head !== 'DIVISION') score -= 1.2;
  if (isSecondLevel(place) && place.country === 'FR' && !hasArticle && !hasEn && head !== 'DIVISION') score -= 2.5;
  else if (isSecondLevel(place)) score -= 0.3;
  const startsWithArticle = /^(?:l|la|le|les|el|los|las|ciudad|villa|puerto) /.test(key);
  if (place.type === 'CITY' && hasArticle && !startsWithArticle && head !== 'TOWN') score -= 3;
  if (place.type === 'CITY' && hasEn && language === 'fr') score -= 3;
  if (place.type !== 'CITY' && hasA && language === 'fr') score -= 1.5;

  if (head === 'TOWN') score += place.type === 'CITY' ? 4 : 0;
  if (head === 'DIVISION') score += place.type === 'DIVISION' ? 4 : 0;
  if (head === 'COUNTRY') score += place.type === 'COUNTRY' ? 4 : 0;

  if (evidence.qualifiers.some((area) => area.id !== place.id && containsPlace(area, place))) score += 10;
  const { others } = evidence;
  if (
    others.some(
      (neighbour) => neighbour.type === 'DIVISION' && neighbour.id !== place.id && containsPlace(neighbour, place),
    )
  )
    score += 3;
  else if (
    others.some(
      (neighbour) => neighbour.type === 'COUNTRY' && neighbour.id !== place.id && containsPlace(neighbour, place),
    )
  )
    score += 2;
  else if (
    others.some(
      (neighbour) => neighbour.divisions[0] && neighbour.divisions[0].id === (place.divisions[0]?.id ?? place.id),
    )
  )
    score += 1.5;
  else if (others.some((neighbour) => neighbour.country && neighbour.country === place.country)) score += 0.8;
  // "Xalapa, Veracruz": a division named after a town of its own.
  if (
    place.type === 'DIVISION' &&
    others.some((neighbour) => neighbour.id !== place.id && !isNamed(neighbour, key) && containsPlace(place, neighbour))
  )
    score += 2;
  return score;
}

/** A name that is not an exonym: used in the country itself. */
const isLocalName = (place: GazetteerPlace, key: string) => {
  const local: Record<string, LanguageCode> = {
    FR: 'fr',
    MX: 'es',
    ES: 'es',
    GB: 'en',
    US: 'en',
    AR: 'es',
    CO: 'es',
    CL: 'es',
    PE: 'es',
  };
  const language = local[place.country ?? ''];
  return place.type !== 'COUNTRY' && language !== undefined && toKey(place.names[language]) === key;
};

/** Kilometres between a town and the middle of the division that is named after it. */
const sameAreaDistance = 150;

/** Whether two places are a town and the division around it: a reader need not choose. */
function isSameArea(left: GazetteerPlace, right: GazetteerPlace): boolean {
  if (containsPlace(left, right) || containsPlace(right, left)) return true;
  if (
    left.country !== right.country ||
    left.type === right.type ||
    left.latitude === undefined ||
    right.latitude === undefined
  )
    return false;
  const degree = 111;
  const north = (left.latitude - right.latitude) * degree;
  const east = (left.longitude! - right.longitude!) * degree * Math.cos((left.latitude * Math.PI) / 180);
  return Math.hypot(north, east) < sameAreaDistance;
}

/** A place that is so much less likely is not offered. In orders of magnitude of population. */
const comparable = 0.7;

export function resolvePlace(places: readonly GazetteerPlace[], evidence: Evidence) {
  const ranked = places
    .map((place) => ({ place, score: scorePlace(place, places, evidence) }))
    .sort((left, right) => right.score - left.score);
  const [best, ...rest] = ranked;
  const candidates = rest
    .filter(({ place, score }) => best!.score - score < comparable && !isSameArea(best!.place, place))
    .map(({ place }) => place);
  return { place: best!.place, score: best!.score, candidates };
}
