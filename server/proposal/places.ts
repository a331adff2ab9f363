import type { Place } from '#schema/entities/place.ts';
import { type Label, type LanguageCode, languages } from '#schema/values/language.ts';
import { getGazetteer } from '#server/gazetteer/gazetteer.ts';
import { findPlaces } from '#server/gazetteer/findPlaces.ts';
import type { GazetteerPlace, PlaceMention } from '#server/gazetteer/place.ts';
import type { NamedThingRow } from '#server/graph/questions/namedThings.ts';
import { fold } from '#server/graph/read/searchTerms.ts';
import type { Mention } from './recogniseThings.ts';
import type { Token } from './text/tokens.ts';

/** ISO codes of a place, of the divisions and of the country that it lies in. */
export const toPlaceCodes = ({ iso, divisions, country }: GazetteerPlace): string[] =>
  [iso, ...divisions.map((division) => division.iso), country].filter((code) => code !== undefined);

/** The language in which a place is called as it is written; French when it is none of ours. */
const findLanguage = ({ names }: GazetteerPlace, written: string): LanguageCode =>
  languages.find((language) => fold(names[language]) === fold(written)) ?? 'fr';

/** A place that the graph does not hold, within those that it holds. `written`: how the proposal calls it. */
export function toOutsidePlace(
  place: GazetteerPlace,
  rows: readonly NamedThingRow[],
  written: string,
  label: Label = place.names,
): Omit<Mention, 'tokens'> {
  const language = findLanguage(place, written);
  const codes = new Set(toPlaceCodes(place));
  const around = rows.filter(({ thing, kind }) => kind === 'PLACE' && codes.has((thing as Place).iso ?? ''));
  const country = place.country && place.type !== 'COUNTRY' ? getGazetteer().findById(place.country) : undefined;
  return {
    id: place.id,
    label: { ...label, original: label[language] },
    country: country && { ...country.names, original: country.names[language] },
    broader: [
      ...new Set([...place.divisions.map(({ id }) => id), ...around.flatMap(({ idsWithBroader }) => idsWithBroader)]),
    ],
  };
}

/** Finds the places that a text names beside some tokens of other names. */
export type FindPlacesBeside = (taken: ReadonlySet<number>) => PlaceMention[];

/** Reads the places of a text once for the same tokens of other names: it is what takes longest. */
export function createPlaceFinder(tokens: readonly Token[]): FindPlacesBeside {
  const known = new Map<string, PlaceMention[]>();
  return (taken) => {
    const key = [...taken].toSorted((a, b) => a - b).join(' ');
    const places = known.get(key) ?? findPlaces(tokens, { taken });
    known.set(key, places);
    return places;
  };
}
