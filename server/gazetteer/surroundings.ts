import { languages } from '#schema/values/language.ts';
import { getGazetteer } from './gazetteer.ts';
import { toKey } from './keys.ts';
import type { GazetteerPlace } from './place.ts';

const find = (id: string) => getGazetteer().findById(id);

/** The places that a place lies in, the closest first: divisions, country, regions of the world. */
export function getSurroundings(place: GazetteerPlace): GazetteerPlace[] {
  const country = place.type === 'COUNTRY' ? place : place.country ? find(place.country) : undefined;
  return [
    ...place.divisions.map(({ id }) => find(id)),
    ...(country && country.id !== place.id ? [country] : []),
    ...(country?.regions ?? []).map(find),
  ].filter((area) => area !== undefined);
}

/** What a record of the graph is recognised by: ISO 3166 codes and folded names, of one country. */
export interface PlaceIdentity {
  isoCodes: readonly string[];
  names: readonly string[];
  country: string | undefined;
}

/** The identity of a place. A town that its division is named after may bear the code of the division (Mexico City). */
export function getIdentity(place: GazetteerPlace): PlaceIdentity {
  const names = [...new Set(languages.map((language) => toKey(place.names[language])))];
  const namesakes =
    place.type === 'CITY'
      ? place.divisions.filter((division) =>
          languages.some((language) => names.includes(toKey(division.names[language]))),
        )
      : [];
  return {
    isoCodes: [place, ...namesakes].flatMap(({ iso }) => iso ?? []),
    names,
    country: place.country,
  };
}
