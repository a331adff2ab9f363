import { containsPlace } from '#server/gazetteer/containsPlace.ts';
import { getGazetteer } from '#server/gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '#server/gazetteer/place.ts';
import { resolvePlace } from '#server/gazetteer/resolvePlace.ts';
import { transliterate } from '#server/language/transliterate.ts';
import type { Authority, BareTerritory } from './authority.ts';
import { larger } from './authorityLevels.ts';
import { findPlacesByName, getPlaceNames } from './placeNames.ts';
import { selectWithin } from './within.ts';

type Named = Authority | BareTerritory;

const isOfLevel = ({ type }: GazetteerPlace, level: Named['level']) =>
  type === (larger.includes(level) ? 'DIVISION' : 'CITY') || ((!level || level === 'ANY') && type === 'DIVISION');

/** The seat of a group of towns: "Rouen" of Rouen Normandie. */
function findSeats({ keys }: Named): readonly GazetteerPlace[] {
  const words = keys
    .at(-1)!
    .replace(/^(?:grand|gran|greater) /, '')
    .split(' ');
  for (let length = words.length; length > 0; length--) {
    const towns = findPlacesByName(words.slice(0, length).join(' ')).filter(({ type }) => type === 'CITY');
    if (towns.length > 0) return towns;
  }
  return [];
}

/** The division that is named after a town of its own. */
function findNamesake(town: GazetteerPlace): GazetteerPlace | undefined {
  const names = getPlaceNames(town);
  const division = town.divisions.find((area) => names.includes(transliterate(area.names.fr)));
  return division && getGazetteer().findById(division.id);
}

/** The places that a territory may be: of the first of its names that is known at its level. */
export function findTerritories(named: Named): readonly GazetteerPlace[] {
  if (named.level === 'METROPOLIS') return findSeats(named);
  for (const key of named.keys) {
    const places = findPlacesByName(key).filter((place) => isOfLevel(place, named.level));
    if (places.length > 0) return places;
  }
  // "Provincia de Lieja": only the town has a Spanish name.
  return larger.includes(named.level)
    ? named.keys.flatMap((key) => findPlacesByName(key).flatMap((town) => findNamesake(town) ?? []))
    : [];
}

/** Kilometres between two records of one town. */
const sameTownDistance = 12;
const kilometresPerDegree = 111;

/** Whether two places are one, or a town and its municipality. */
function isSamePlace(left: GazetteerPlace, right: GazetteerPlace): boolean {
  if (left.id === right.id) return true;
  if (left.type !== 'CITY' || right.type !== 'CITY' || left.country !== right.country) return false;
  if (containsPlace(left, right) || containsPlace(right, left)) return true;
  if (left.latitude === undefined || right.latitude === undefined) return false;
  const north = left.latitude - right.latitude;
  const east = (left.longitude! - right.longitude!) * Math.cos((left.latitude * Math.PI) / 180);
  return (
    (left.isMunicipality || right.isMunicipality || false) &&
    Math.hypot(north, east) * kilometresPerDegree < sameTownDistance
  );
}

export const overlap = (left: readonly GazetteerPlace[], right: readonly GazetteerPlace[]) =>
  left.some((place) => right.some((candidate) => isSamePlace(place, candidate)));

/** The likeliest of the places of a name, with those that are as likely. */
export function resolve({ keys, level }: Named, places: readonly GazetteerPlace[]) {
  const key = keys.at(-1)!;
  return resolvePlace(places, {
    key,
    spelling: key,
    language: undefined,
    head: larger.includes(level) ? 'DIVISION' : 'TOWN',
    hasArticle: false,
    hasEn: false,
    hasA: false,
    qualifiers: [],
    others: [],
  });
}

/** Inhabitants of a town that a territory alone means first. */
const minTown = 5000;

/** Whether a name without a level is a town, not only a department, region or State. */
export function isTown(named: Named, country: string | undefined): boolean {
  const places = findTerritories(named).filter((place) => !country || place.country === country);
  return (
    places.length === 0 ||
    places.some(({ type, population }) => type === 'CITY' && (population === 0 || population >= minTown))
  );
}

/** Places that a mention is searched by under their other names. */
const maxSearchedPlaces = 5;

/** What the territory of a name is called in other languages, folded. */
export function findTerritoryNames(named: Named): string[] {
  const places = findTerritories(named);
  const within = selectWithin(places, named.within) ?? places;
  if (within.length === 0) return [];
  const { place, candidates } = resolve(named, within);
  return [...new Set([place, ...candidates].slice(0, maxSearchedPlaces).flatMap(getPlaceNames))];
}
