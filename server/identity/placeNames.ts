import { getGazetteer } from '#server/gazetteer/gazetteer.ts';
import { toKey } from '#server/gazetteer/keys.ts';
import { findLocalNames } from '#server/gazetteer/localNames.ts';
import type { GazetteerPlace } from '#server/gazetteer/place.ts';
import { memoize } from '#server/language/memoize.ts';
import { transliterate } from '#server/language/transliterate.ts';

/** The places that a name may mean. */
export const findPlacesByName = memoize((name: string): readonly GazetteerPlace[] => {
  const gazetteer = getGazetteer();
  const key = toKey(name);
  return key ? (gazetteer.findName(key).entry?.offsets ?? []).map((offset) => gazetteer.readPlace(offset)) : [];
});

/** The names of a place, folded. */
export const getPlaceNames = (place: GazetteerPlace): string[] => [
  ...new Set([
    ...[...Object.values(place.names), ...(place.localName ? [place.localName] : [])].map(transliterate),
    ...findLocalNames(place),
  ]),
];

/** Whether a name is that of a town. */
export const isSeat = (name: string) => findPlacesByName(name).some(({ type }) => type === 'CITY');
