import { countryCodes, isDemonym } from '#server/language/countries.ts';
import { getGazetteer } from './gazetteer.ts';
import type { PlaceMention } from './place.ts';
import { isJoined, isUpper, type PlaceText } from './placeText.ts';
import { placeWords } from './placeWords.ts';

const connectors = new Set('de del du d le l la el of et y e ou o and or'.split(' '));
const determiners = new Set('the a an your our my his her their its'.split(' '));

/** Whether a demonym at a token is a language: "cours de français", "in English". */
function isLanguage(text: PlaceText, at: number): boolean {
  const { words } = text;
  if (isJoined(text, at + 1) && placeWords.LANGUAGE_NOUN.has(words[at + 1]!)) return true;
  let before = at - 1;
  while (isJoined(text, before + 1)) {
    // "inglés y portugués": what stands before "y" may be a language as well.
    const follows = /^(?:et|y|e|and|ou|o|or)$/.test(words[before + 1] ?? '');
    if (
      !connectors.has(words[before]!) &&
      !isDemonym(words[before]!) &&
      !(follows && !placeWords.LANGUAGE_CUE.has(words[before]!))
    )
      break;
    before--;
  }
  return isJoined(text, before + 1) && placeWords.LANGUAGE_CUE.has(words[before]!);
}

/** Whether the demonym says whose a body is, or who pays, not where something happens. */
const isOfBody = (text: PlaceText, at: number) =>
  [at - 2, at - 1, at + 1, at + 2].some(
    (position) =>
      text.tokens[position]?.sentence === text.tokens[at]!.sentence &&
      placeWords.NATIONAL_BODY.has(text.words[position]!),
  );

const isCountryName = (word: string) => {
  const gazetteer = getGazetteer();
  return (
    gazetteer.findName(word).entry?.offsets.some((offset) => gazetteer.readPlace(offset).type === 'COUNTRY') ?? false
  );
};

/** Countries that only a demonym speaks of ("las magistradas mexicanas"). */
export function findDemonyms(text: PlaceText, isTaken: (at: number) => boolean): PlaceMention[] {
  return text.tokens.flatMap((token, at) => {
    const word = text.words[at]!;
    if (isTaken(at) || !isDemonym(word) || isLanguage(text, at) || isOfBody(text, at)) return [];
    // In French and Spanish a demonym with a capital is a name ("Alliance Française", "M. Germain").
    if (isUpper(token) && !token.beginsSentence && text.language !== 'en') return [];
    if (!isUpper(token) && text.language === 'en' && !text.isLowerCase) return [];
    // A country's own name with a capital was judged as a name ("Turkey farming").
    if (isUpper(token) && isCountryName(word)) return [];
    // "Polish your writing".
    if (token.beginsSentence && isJoined(text, at + 1) && determiners.has(text.words[at + 1]!)) return [];
    const place = getGazetteer().findById(countryCodes.get(word) ?? '');
    return place ? { place, label: place.names, tokens: [at, at + 1] as const, candidates: [], weak: true } : [];
  });
}
