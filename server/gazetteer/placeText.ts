import type { LanguageCode } from '#schema/values/language.ts';
import type { Token } from '#server/proposal/text/tokens.ts';
import { toKey } from './keys.ts';
import { placeWords } from './placeWords.ts';

/** A text as the search for places sees it. */
export interface PlaceText {
  tokens: readonly Token[];
  words: readonly string[];
  language: LanguageCode | undefined;
  /** Without any capital: typed in a hurry. */
  isLowerCase: boolean;
  /** Whether most words of a sentence begin with a capital, as in English titles. */
  hasTitleCase: (sentence: number) => boolean;
}

export const isUpper = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.spelling);
export const isAllUpper = (token: Token) => /^\p{Lu}{2,}$/u.test(token.spelling);

/** Whether a token follows another with a space, a hyphen or an apostrophe between. */
export const isJoined = (text: PlaceText, at: number) => {
  const [before, token] = [text.tokens[at - 1], text.tokens[at]];
  return (
    before !== undefined && token !== undefined && before.sentence === token.sentence && token.start - before.end === 1
  );
};

/** Whether a token follows another with at most a comma, a bracket or a dash between. */
export const isNear = (text: PlaceText, at: number) => {
  const [before, token] = [text.tokens[at - 1], text.tokens[at]];
  return (
    before !== undefined && token !== undefined && before.sentence === token.sentence && token.start - before.end <= 4
  );
};

/** The language that most function words are of. */
const guessLanguage = (words: readonly string[]): LanguageCode | undefined => {
  const cues: Record<LanguageCode, ReadonlySet<string>> = {
    fr: new Set('le les du des au aux et dans pour avec sur une est l d qu nous'.split(' ')),
    es: new Set('el los las del al y en para con una por es que nos su'.split(' ')),
    en: new Set('the of and in to with for from at by is we our on an'.split(' ')),
  };
  const counts = (Object.entries(cues) as [LanguageCode, ReadonlySet<string>][])
    .map(([language, set]) => ({ language, count: words.filter((word) => set.has(word)).length }))
    .sort((left, right) => right.count - left.count);
  return counts[0]!.count > counts[1]!.count ? counts[0]!.language : undefined;
};

export function createPlaceText(tokens: readonly Token[], language?: LanguageCode): PlaceText {
  const words = tokens.map(({ spelling }) => toKey(spelling).replaceAll(' ', ''));
  const titleCase = new Map<number, boolean>();
  return {
    tokens,
    words,
    language: language ?? guessLanguage(words),
    isLowerCase: !tokens.some(isUpper),
    hasTitleCase: (sentence) => {
      const known = titleCase.get(sentence);
      if (known !== undefined) return known;
      const long = tokens.filter(
        (token, n) =>
          token.sentence === sentence &&
          !token.beginsSentence &&
          token.spelling.length > 3 &&
          /^\p{L}/u.test(token.spelling) &&
          !placeWords.LINK.has(words[n]!),
      );
      const result =
        (language ?? guessLanguage(words)) === 'en' &&
        long.length >= 4 &&
        long.filter(isUpper).length >= long.length * 0.8;
      titleCase.set(sentence, result);
      return result;
    },
  };
}
