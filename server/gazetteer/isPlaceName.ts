import { isDemonym } from '#server/language/countries.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { Token } from '#server/proposal/text/tokens.ts';
import type { NameSpan } from './findNames.ts';
import type { GazetteerPlace, PlaceKind } from './place.ts';
import { isAllUpper, isJoined, isUpper, type PlaceText } from './placeText.ts';
import { givenNames, placeWords } from './placeWords.ts';
import { isPersonal, type SpanContext } from './spanContext.ts';

const hasNoNeighbour = (text: PlaceText, span: NameSpan) =>
  !(isJoined(text, span.from) && isUpper(text.tokens[span.from - 1])) &&
  !(isJoined(text, span.to) && isUpper(text.tokens[span.to]));

/** Whether another name stands right before: "Cités Unies France". */
function isAfterName(text: PlaceText, span: NameSpan, context: SpanContext): boolean {
  const before = text.tokens[span.from - 1];
  if (!isJoined(text, span.from) || !isUpper(before) || before!.beginsSentence || context.isIntroduced) return false;
  const word = text.words[span.from - 1]!;
  return !placeWords.LINK.has(word) && !placeWords.ARTICLE.has(word) && !placeWords.BODY_WORD.has(word);
}

/** Whether another name follows directly: "Santiago Betancur"; but "Toulouse Métropole". */
function isBeforeName(text: PlaceText, span: NameSpan): boolean {
  const next = text.tokens[span.to];
  if (!isJoined(text, span.to) || !isUpper(next) || isAllUpper(next!) || span.to - span.from > 1) return false;
  const word = text.words[span.to]!;
  return !placeWords.BODY_WORD.has(word) && !placeWords.TOWN_HEAD.has(word);
}

/** Whether a name is a word of the language as well, or of English, which titles borrow from. */
const isWord = ({ key, entry }: NameSpan, language: LanguageCode | undefined) =>
  isDemonym(key) || entry.commonWordIn.some((code) => !language || code === language || code === 'en');

/** Whether a word has accents that no place of that name has: "Habrá" is not Habra. */
const isForeignSpelling = ({ spelling }: Token, places: readonly GazetteerPlace[]) =>
  /[^a-z]/i.test(spelling.normalize('NFC')) &&
  !places.some(({ names }) => Object.values(names).some((name) => name.toLowerCase() === spelling.toLowerCase()));

/** Whether the article of a name is written with a capital: "La Junta". */
const isUpperArticle = (text: PlaceText, span: NameSpan) =>
  isUpper(text.tokens[span.from]) && span.key.startsWith(text.words[span.from]!);

/** Evidence that a name stands for a place, from the text alone. */
export function isPlaceName(
  text: PlaceText,
  span: NameSpan,
  context: SpanContext,
  places: readonly GazetteerPlace[],
  largest: { population: number; type: PlaceKind; isHome: boolean; isArea: boolean },
  neighbours: { before: boolean; after: boolean; joined: boolean; qualified: boolean },
): boolean {
  const { words, tokens } = text;
  const isSingle = span.to - span.from === 1;
  const word = words[span.from]!;
  if (context.head === 'STREET') return false;
  const isFunctionWord = placeWords.LOCATIVE.has(word) || placeWords.LINK.has(word);
  if (isSingle && (placeWords.NO_PLACE.has(word) || isFunctionWord))
    return context.head === 'DIVISION' && !isFunctionWord;
  if (placeWords.NO_PLACE.has(span.key.replace(/^(?:l|la|le|les|el|los|las|the) /, ''))) return false;
  if (
    isSingle &&
    !neighbours.qualified &&
    word.length < 3 &&
    largest.type !== 'REGION' &&
    !/^(?:uk|eu|us)$/.test(word) &&
    !context.isIntroduced
  )
    return false;
  if (text.isLowerCase)
    return isSingle
      ? !isWord(span, text.language) && word.length > 3 && largest.population >= 100_000 && !givenNames.has(word)
      : largest.population >= 20_000;
  if (isPersonal(text, span)) return false;
  if (neighbours.qualified) return true;
  // "German" is a parish of the Isle of Man as well.
  if (isSingle && isDemonym(span.key) && !places.some(({ type }) => type === 'COUNTRY'))
    return context.head !== undefined;

  const isCountry = largest.type === 'COUNTRY' || largest.type === 'REGION';
  const first = tokens[span.from]!;
  const titleCase = text.hasTitleCase(first.sentence);
  // "Cités Unies France", "Air France"; but "Rotary Cork", "Sciences Po Reims".
  if (
    isAfterName(text, span, context) &&
    !neighbours.before &&
    !titleCase &&
    (isCountry || largest.population < 50_000)
  )
    return false;
  // Towns have no article, except before another noun in English ("the Puebla police").
  const isEnglish = text.language === 'en' || text.language === undefined;
  if (span.hasArticle && context.head !== 'TOWN' && !largest.isArea && !(isEnglish && largest.population >= 100_000))
    return false;
  const hasCue = context.isIntroduced || neighbours.before;
  // "Santiago Betancur", "Florence Martin".
  if (
    isBeforeName(text, span) &&
    !neighbours.after &&
    !(neighbours.joined && !givenNames.has(word)) &&
    !titleCase &&
    !hasCue &&
    !(context.isLinked && !givenNames.has(word) && largest.population >= 20_000)
  )
    return false;
  if (givenNames.has(word)) {
    const isSure =
      context.head !== undefined ||
      (context.isIntroduced && (tokens[span.from - 1]?.spelling !== 'a' || neighbours.after));
    if (isSingle) return isSure || (neighbours.before && largest.population >= 50_000);
    if (!tokens.slice(span.from, span.to).some((token) => !isUpper(token))) return isSure;
  }
  if (isSingle ? isWord(span, text.language) || isForeignSpelling(first, places) : isWord(span, text.language)) {
    // "el Palacio", "la Junta" are no towns; "le Havre" is.
    if (
      /^(?:l|la|le|les|el|los|las) /.test(span.key) &&
      !isUpperArticle(text, span) &&
      largest.population < 10_000 &&
      context.head !== 'TOWN'
    )
      return false;
    if (isAfterName(text, span, context) && !neighbours.before) return false;
    // "la fondation Orange".
    if (isJoined(text, span.from) && placeWords.NATIONAL_BODY.has(words[span.from - 1]!)) return false;
    // Towns have no article; words have.
    if (first.beginsSentence && isUpper(first)) return neighbours.after;
    if (titleCase) return context.isIntroduced || neighbours.before;
    return hasCue || (context.isLinked && largest.isHome) || largest.population >= 100_000;
  }
  if (!isSingle && (largest.population >= 20_000 || largest.isHome || hasCue || context.isLinked)) return true;
  if (
    hasCue ||
    context.isLinked ||
    isCountry ||
    (largest.type === 'DIVISION' && (largest.isHome || largest.population >= 20_000))
  )
    return true;
  if (neighbours.after && !first.beginsSentence) return true;
  const minimum = largest.isHome ? 5000 : 20_000;
  return largest.population >= (hasNoNeighbour(text, span) ? minimum : 50_000);
}
