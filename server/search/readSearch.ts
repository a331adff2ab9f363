import { countryCodes, getCountryNames, isDemonym } from '#server/language/countries.ts';
import { cleanText } from '#server/language/cleanText.ts';
import { toInflectionKey } from '#server/language/inflection.ts';
import { isFiller } from '#server/language/wordForms.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { isStopWord, toWords } from '#server/graph/read/searchTerms.ts';
import { joinNumbers } from './joinNumbers.ts';
import { type ReadDate, readDate } from './readDate.ts';

/** A word that is searched: one, or several joined by hyphens that are nothing apart (AL-LAs). */
export interface SearchWord {
  /** As written. */
  spelling: string;
  /** Folded, words separated by spaces. */
  word: string;
  /** The beginning that its inflected forms share; undefined for short words and numbers. */
  stem?: string;
  /** Names of the country, for a demonym. */
  countryNames: readonly string[];
}

/** What a search asks for. */
export interface SearchReading {
  /** Those that a thing should match. */
  words: readonly SearchWord[];
  /** Small words that only improve a match. */
  optional: readonly SearchWord[];
  /** All words, folded: what a name may be equal to. With what asks and dates, and without. */
  phrases: readonly string[];
  /** Whether it asks for a number ("how many"). */
  asksForAmount: boolean;
  /** Its words, and the text without them. */
  date?: ReadDate & { text: string; rest: string };
}

/** Each word multiplies the work of a search that nothing matches as a whole. */
const maxWords = 8;
const maxOptionalWords = 16;
const minStem = 4;

const asksForAmount = (word: string) => wordLists.AMOUNT_QUESTION.has(word);
const isQuestionWord = (word: string) => wordLists.QUESTION_WORD.has(word) || asksForAmount(word);
const isSmall = (word: string) => isFiller(word) || wordLists.CURRENCY.has(word);

const compound = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[-‑][\p{L}\p{N}\p{M}]+)*/gu;
const isCapitalised = (spelling: string) => /\p{Lu}.*\p{Lu}/u.test(spelling);

function toSearchWord(word: string, spelling: string): SearchWord {
  const key = toInflectionKey(word);
  const hasStem = !/\d| /.test(word) && key.length >= minStem && key !== word && word.startsWith(key);
  const iso = isDemonym(word) ? countryCodes.get(word) : undefined;
  return {
    spelling,
    word,
    ...(hasStem && { stem: key }),
    countryNames: iso ? getCountryNames(iso).filter((name) => name !== word && !name.includes(' ')) : [],
  };
}

const uniqueByWord = (words: readonly SearchWord[]) => [...new Map(words.map((word) => [word.word, word])).values()];

/** The words of a text: those to be matched, those that are optional, and whether they are only a question. */
function readWords(text: string) {
  const required: SearchWord[] = [];
  const optional: SearchWord[] = [];
  const isShouted = text === text.toUpperCase();
  for (const [spelling] of text.matchAll(compound)) {
    const parts = toWords(spelling);
    const isAcronym = !isShouted && isCapitalised(spelling);
    const isEmpty = parts.every((part) => isStopWord(part) || isQuestionWord(part));
    // AL-LAs, al-las; but not a-t-on.
    if (isEmpty && (isAcronym || (parts.length > 1 && !parts.some(isQuestionWord))))
      required.push(toSearchWord(parts.join(' '), spelling));
    if (isEmpty) continue;
    for (const part of parts) {
      if (isStopWord(part) || isQuestionWord(part)) continue;
      const list = isSmall(part) && !isAcronym ? optional : required;
      list.push(toSearchWord(part, parts.length === 1 ? spelling : part));
    }
  }
  return { required: uniqueByWord(required), optional: uniqueByWord(optional) };
}

/** The words of a text without those that only ask, at its beginning. */
function stripQuestion(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !isQuestionWord(word) && !isStopWord(word));
  return start > 0 ? words.slice(start) : words;
}

/** Reads a search in any of the languages: words, names in a question, numbers, a date. `today` is an ISO day. */
export function readSearch(written: string, today: string, { withDate = true } = {}): SearchReading {
  const text = cleanText(written);
  const found = withDate ? readDate(text, today) : undefined;
  const undated = found ? `${text.slice(0, found.start)} ${text.slice(found.end)}` : text;
  const { required, optional } = readWords(joinNumbers(undated));
  const everyWord = toWords(joinNumbers(text));
  const withoutDate = stripQuestion(toWords(joinNumbers(undated)));
  // What consists of small words alone asks for these.
  const words = required.length > 0 ? required : optional.length > 0 || found ? optional : fallBack(everyWord);
  return {
    words: words.slice(0, maxWords),
    optional: [...words.slice(maxWords), ...(words === optional ? [] : optional)].slice(0, maxOptionalWords),
    asksForAmount: everyWord.some(asksForAmount),
    phrases: [...new Set([everyWord, withoutDate].map((phrase) => phrase.slice(0, 24).join(' ')))].filter(Boolean),
    ...(found && {
      date: { ...found, text: text.slice(found.start, found.end).trim(), rest: undated.replace(/\s+/g, ' ').trim() },
    }),
  };
}

const fallBack = (words: readonly string[]) => uniqueByWord(words.map((word) => toSearchWord(word, word)));
