import { isStopWord } from '#server/graph/read/searchTerms.ts';
import type { SearchReading, SearchWord } from './readSearch.ts';

/** Lucene queries of a search. Words are letters, digits and spaces: nothing to escape. */
export interface SearchQueries {
  /** For things that match all words; empty when there is none. */
  all: string;
  /** For things that match one word each, in the order of the words. */
  each: readonly string[];
}

/** Fewer words are searched with typos, as these expand to many terms. */
const maxFuzzyWords = 8;
/** The number of typos in a word that is still found by its name. */
export const maxTypos = (word: string) => (/\d/.test(word) ? 0 : word.length > 7 ? 2 : word.length > 3 ? 1 : 0);

/**
 * The fields in which words are found, with their weights: names, codes, functions and types, what is recorded (criteria,
 * costs), texts, names of related things.
 */
const exactWeights = {
  nameWords: 8,
  acronyms: 12,
  functionWords: 6,
  typeWords: 2,
  labelWords: 1,
  text: 1,
  related: 0.3,
};
const stemWeights = { nameWords: 3, functionWords: 3, typeWords: 1, labelWords: 0.5, text: 0.5, related: 0.2 };
const countryWeights = { nameWords: 3, functionWords: 1, text: 0.5, related: 0.3 };

const inFields = (weights: Record<string, number>, term: string) =>
  Object.entries(weights).map(([field, weight]) => `${field}:${term}^${weight}`);

/** What is written beside numbers, where a search asks for a number; and what holds any. */
const amountWeights = { amountWords: 20 };
const anyAmount = 'amountWords:*^20';

/** Exact matches rank before inflected forms, and these before typos; names before functions and types, then texts. */
function buildClause({ word, stem, countryNames }: SearchWord, isFuzzy: boolean, asksForAmount: boolean): string {
  if (word.includes(' ')) return inFields(exactWeights, `"${word}"`).join(' ');
  const typos = isFuzzy ? maxTypos(word) : 0;
  const isNumber = /^\d+$/.test(word);
  return [
    ...inFields(exactWeights, word),
    ...(word.length > 1 && !isNumber ? [`nameWords:${word}*^3`] : []),
    ...(word.length > 3 && !isNumber ? [`text:${word}*^0.5`, `functionWords:${word}*^3`] : []),
    ...(stem ? inFields(stemWeights, `${stem}*`) : []),
    ...(typos > 0 ? [`nameWords:${word}~${typos}^2`, `acronyms:${word}~${typos}^6`] : []),
    ...(asksForAmount ? inFields(amountWeights, word) : []),
    ...(asksForAmount && stem ? inFields(amountWeights, `${stem}*`) : []),
    ...countryNames.flatMap((name) => inFields(countryWeights, name)),
  ].join(' ');
}

/** An official number that is written in groups: 213 300 635. */
const maxNumberGroups = 6;
function toNumber(phrase: string): string | undefined {
  const groups = phrase.split(' ');
  const isGrouped = groups.length > 1 && groups.length <= maxNumberGroups;
  return isGrouped && groups.every((group) => /^[\da-z]{1,9}$/.test(group) && /\d/.test(group))
    ? groups.join('')
    : undefined;
}

/** The longest names that are found within a question, in words. */
const maxNameWords = 6;
/** A phrase of many words is no question. */
const maxQuestionWords = 12;

/** The runs of words in a phrase that may be a whole name or function. */
function findRuns(phrase: string, minWords: number): string[] {
  const words = phrase.split(' ');
  if (words.length > maxQuestionWords) return [phrase];
  return words.flatMap((word, start) =>
    isStopWord(word)
      ? []
      : Array.from({ length: maxNameWords }, (_, n) => words.slice(start, start + n + 1))
          .filter((run, n) => run.length === n + 1 && run.length >= minWords && !isStopWord(run.at(-1)!))
          .map((run) => run.join(' ')),
  );
}

/** A name or function from its beginning to its end, as they are delimited in the index. */
const whole = (field: string, run: string, weight: number) => `${field}:"| ${run} |"^${weight}`;

export function buildQueries({ words, optional, phrases, asksForAmount }: SearchReading): SearchQueries {
  const each = words.map((word, n) => `(${buildClause(word, n < maxFuzzyWords, asksForAmount)})`);
  if (each.length === 0) return { all: '', each };
  const longest = phrases[0]!;
  const allWords = [
    ...each.map((clause) => `+${clause}`),
    ...optional.map((word) => `(${buildClause(word, false, false)})^0.3`),
    ...phrases.filter((phrase) => phrase.includes(' ')).map((phrase) => `nameWords:"${phrase}"^20`),
    ...findRuns(longest, 1).map((run) => whole('functionWords', run, 20)),
    ...(asksForAmount ? [anyAmount] : []),
  ].join(' ');
  const number = phrases.map(toNumber).find(Boolean);
  // A thing that is named within a question is found, whatever else the question says.
  const named = new Set([...phrases, ...findRuns(longest, 2)]);
  return {
    all: [
      `(${allWords})`,
      ...[...named].map((run) => whole('nameWords', run, 30)),
      ...(number ? [`acronyms:${number}^50`] : []),
    ].join(' '),
    each,
  };
}
