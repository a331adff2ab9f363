import { containsPlace } from '#server/gazetteer/containsPlace.ts';
import { getGazetteer } from '#server/gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '#server/gazetteer/place.ts';
import { countryCodes, isDemonym, toCountryCode } from '#server/language/countries.ts';
import { memoize } from '#server/language/memoize.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { abbreviatesWord } from './abbreviations.ts';
import { authorityTerms } from './authorityTerms.ts';
import { isConnector } from './letterhead.ts';
import { findPlacesByName } from './placeNames.ts';

/** What stands before the name of an area: "Estado de Jalisco". */
function withoutTerm(text: string): string {
  const words = text.trim().split(/\s+/u);
  const folded = words.map(transliterate);
  const term = authorityTerms.find(
    ({ place, words: own }) =>
      place !== 'AFTER' && own.length < words.length && own.every((word, n) => folded[n] === word),
  );
  const rest = words.slice(term?.words.length ?? 0);
  while (rest.length > 1 && isConnector(transliterate(rest[0]!))) rest.shift();
  return term ? rest.join(' ').replace(/^[dl]['’]/iu, '') : text.trim();
}

/** The countries and divisions that words beside a name may mean: "Jalisco", "Espagne", "93", "MA". A town stands for its country. */
export const findAreas = memoize((text: string): readonly GazetteerPlace[] => {
  const gazetteer = getGazetteer();
  const words = withoutTerm(text);
  const byCode = (code: string) =>
    (gazetteer.findName(`#${code}`).entry?.offsets ?? []).map((offset) => gazetteer.readPlace(offset));
  if (/^(?:\d{2,3}|2[ab])$/i.test(words)) return byCode(`FR-${words.toUpperCase()}`);
  if (/^\p{Lu}{2}$/u.test(words)) return [words, `US-${words}`, `CA-${words}`].flatMap(byCode);
  const code = toCountryCode(words);
  const country = code && !isDemonym(transliterate(words)) ? gazetteer.findById(code) : undefined;
  const places = findPlacesByName(words);
  const areas = [...(country ? [country] : []), ...places.filter(({ type }) => type !== 'CITY')];
  return areas.length > 0 ? areas : places;
});

const maxLettersOfAbbreviation = 5;

/** The divisions of some places that an abbreviation may stand for: "Jal.", "Gto.", "S.L.P.", "Q. Roo". */
function findAbbreviatedAreas(text: string, places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const short = transliterate(text).split(' ');
  if (!text.includes('.') && text.length > maxLettersOfAbbreviation) return [];
  return places
    .flatMap(({ divisions }) => divisions)
    .filter(({ names }) => {
      const words = transliterate(names.es).split(' ');
      const initials = words.map((word) => word[0]).join('');
      return (
        initials === short.join('') ||
        (words.length === short.length &&
          words.every((word, n) => word === short[n] || abbreviatesWord(short[n]!, word)))
      );
    })
    .flatMap(({ id }) => getGazetteer().findById(id) ?? []);
}

/** What each part of what is said beside a name may mean, without the parts that mean nothing known. */
const findAllAreas = (within: readonly string[], places: readonly GazetteerPlace[]) =>
  within
    .map((text) => {
      const areas = findAreas(text);
      return areas.length > 0 ? areas : findAbbreviatedAreas(text, places);
    })
    .filter(({ length }) => length > 0);

/** Whether a place lies in an area, as far as it is known. */
const liesIn = (place: GazetteerPlace, area: GazetteerPlace) =>
  area.type === 'CITY' ? place.country === area.country : containsPlace(area, place);

/** The places that lie where a name says; undefined when it says nothing that is known. */
export function selectWithin(
  places: readonly GazetteerPlace[],
  within: readonly string[],
): readonly GazetteerPlace[] | undefined {
  const known = findAllAreas(within, places);
  if (known.length === 0) return undefined;
  return places.filter((place) => known.every((areas) => areas.some((area) => liesIn(place, area))));
}

/** The countries that all words beside a name allow; undefined when they say none. */
export function findCountriesWithin(
  within: readonly string[],
  places: readonly GazetteerPlace[],
): readonly string[] | undefined {
  const known = findAllAreas(within, places);
  if (known.length === 0) return undefined;
  const countries = known.map((areas) => areas.flatMap(({ country }) => country ?? []));
  return [...new Set(countries[0])].filter((code) => countries.every((codes) => codes.includes(code)));
}

const bracketed = /[([]([^()[\]]*)[)\]]/gu;
const afterDash = /^(.+?)\s+[-–—/]\s+([^-–—/]+)$/u;
/** "Saint-Louis du Sénégal", "Córdoba en Argentina". */
const tail = /^(.+?)\s+(?:de la|de l['’]|de|du|des|d['’]|del|of|en|in|au|aux|à la)\s*((?:\p{Lu}[\p{L}’'-]*\s?){1,4})$/u;
const minLetters = 3;

const isCountry = (text: string) => {
  const folded = transliterate(text);
  return folded.length >= minLetters && countryCodes.has(folded) && !isDemonym(folded);
};
/** Names of towns and States that are called as a country. */
const isOnlyTerm = (text: string) =>
  !/\p{Lu}/u.test(text.replace(/^\p{Lu}/u, '').replace(/(?<=\s)(?:Ciudad|Estado|Ville|City|État)(?=\s|$)/gu, ''));

const maxWordsOfArea = 3;

/** "Laval Québec", "Córdoba Argentina": a town with the division or country that it lies in, without punctuation. */
function findBeside(text: string): { name: string; area: string } | undefined {
  const words = text.split(/\s+/u);
  for (let length = Math.min(maxWordsOfArea, words.length - 1); length > 0; length--) {
    const [name, area] = [words.slice(0, -length), words.slice(-length).join(' ')];
    const town = name.slice(name.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1).join(' ');
    if (!/^\p{Lu}/u.test(area) || town === '' || findPlacesByName(`${town} ${area}`).length > 0) continue;
    const areas = findAreas(area).filter(({ type }) => type !== 'CITY');
    const isTown = findPlacesByName(town).some(
      (place) => place.type === 'CITY' && areas.some((around) => containsPlace(around, place)),
    );
    if (isTown) return { name: name.join(' '), area };
  }
  return undefined;
}

/** A name without what stands beside it to say where it lies. */
export const splitWithin = memoize((text: string): { name: string; within: readonly string[] } => {
  const within: string[] = [];
  let name = text.replace(bracketed, (_, inside: string) => {
    within.push(...inside.split(/[,;/]/));
    return ' ';
  });
  const [first, ...others] = name.split(',');
  name = first!;
  within.unshift(...others);
  const dash = afterDash.exec(name.trim());
  if (dash && (isCountry(dash[2]!) || findAreas(dash[2]!).some(({ type }) => type === 'DIVISION'))) {
    name = dash[1]!;
    within.push(dash[2]!);
  }
  const end = tail.exec(name.trim());
  if (end && isCountry(end[2]!.trim()) && !isOnlyTerm(end[1]!)) {
    name = end[1]!;
    within.push(end[2]!);
  }
  const beside = within.length === 0 ? findBeside(name.trim()) : undefined;
  if (beside) {
    name = beside.name;
    within.push(beside.area);
  }
  return { name: name.trim(), within: within.map((part) => part.trim()).filter(Boolean) };
});
