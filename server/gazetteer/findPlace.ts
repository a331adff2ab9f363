import type { LanguageCode } from '#schema/values/language.ts';
import { tokenize } from '#server/proposal/text/tokens.ts';
import { findPlaces } from './findPlaces.ts';
import { getGazetteer } from './gazetteer.ts';
import { toKey } from './keys.ts';
import type { GazetteerPlace } from './place.ts';
import { resolvePlace } from './resolvePlace.ts';

/**
 * The place that somebody gives by name ("Nantes", "Valence (Drôme)"), by ISO 3166 code ("FR", "FR-33") or by an id of the
 * gazetteer, with others that may be meant. Undefined when nothing is called so.
 */
export function findPlace(
  name: string,
  { language }: { language?: LanguageCode | undefined } = {},
): { place: GazetteerPlace; candidates: readonly GazetteerPlace[] } | undefined {
  const gazetteer = getGazetteer();
  const trimmed = name.trim();
  if (/^geo:[\w.-]+$/.test(trimmed)) {
    const place = gazetteer.findById(trimmed);
    return place && { place, candidates: [] };
  }
  const byCode = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(trimmed) ? gazetteer.findName(`#${trimmed}`).entry : undefined;
  const key = toKey(trimmed);
  const entry = byCode ?? (key ? gazetteer.findName(key).entry : undefined);
  if (entry) {
    const places = entry.offsets.map((offset) => gazetteer.readPlace(offset));
    return resolvePlace(places, {
      key,
      spelling: trimmed,
      language,
      head: undefined,
      hasArticle: false,
      hasEn: false,
      hasA: false,
      qualifiers: [],
      others: [],
    });
  }
  const [mention] = findPlaces(tokenize(trimmed), { language, taken: new Set() });
  return mention && { place: mention.place, candidates: mention.candidates };
}
