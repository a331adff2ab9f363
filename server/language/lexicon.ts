import { toWords } from '#server/graph/read/searchTerms.ts';
import { readDataFile, toOption, toTerms } from './dataFile.ts';
import { memoize } from './memoize.ts';
import { wordLists } from './wordLists.ts';

const categories = ['EVENT_TYPE', 'PRODUCT_TYPE', 'ACTIVITY', 'TARGET_GROUP', 'TOPIC'] as const;
type Category = (typeof categories)[number];

interface Meaning {
  /** In all three languages, folded. The first one identifies the meaning. */
  words: readonly string[];
  category: Category;
}

const meanings = readDataFile('lexicon.tsv', ['category', 'fr', 'es', 'en']).map((row): Meaning => ({
  category: toOption(row, 'category', categories),
  words: [...new Set((['fr', 'es', 'en'] as const).flatMap((language) => toTerms(row, language)))],
}));

const meaningsByWord = new Map<string, Meaning[]>();
for (const meaning of meanings)
  for (const word of meaning.words) meaningsByWord.set(word, [...(meaningsByWord.get(word) ?? []), meaning]);

/** Endings of number and gender, each with the ending that the lexicon has instead. */
const endings = 's: es: x: aux:al ies:y ces:z e: as:o a:o os:a o:a ere:er eres:er ienne:ien iennes:ien iens:ien'
  .split(' ')
  .map((pair) => pair.split(':')) as [string, string][];

/** The forms under which an inflected word may stand in the lexicon. */
function* toBaseForms(word: string) {
  yield word;
  if (word.length < 4) return;
  for (const [ending, replacement] of endings)
    if (word.endsWith(ending)) yield word.slice(0, word.length - ending.length) + replacement;
}

/** The meanings of a folded word; none for most words. */
const findMeanings = memoize((word: string): readonly Meaning[] => {
  for (const form of toBaseForms(word)) {
    const found = meaningsByWord.get(form);
    if (found) return found;
  }
  return [];
});

/** Other words of the same meaning, in the three languages. */
export const getSynonyms = (word: string): string[] =>
  [...new Set(findMeanings(word).flatMap(({ words }) => words))].filter((synonym) => synonym !== word);

/** Whether a word names a type of event or an activity: it says little about the subject. A product is the subject. */
export const isActivityWord = (word: string) =>
  findMeanings(word).some(({ category }) => category === 'EVENT_TYPE' || category === 'ACTIVITY');

/** The meanings of one category among some words, each as the first word of its row. */
const findInCategory = (words: Iterable<string>, wanted: Category): Set<string> =>
  new Set(
    [...words].flatMap((word) =>
      findMeanings(word).flatMap(({ category, words: [id] }) => (category === wanted ? [id!] : [])),
    ),
  );

export const findEventTypes = (words: Iterable<string>) => findInCategory(words, 'EVENT_TYPE');
export const findProductTypes = (words: Iterable<string>) => findInCategory(words, 'PRODUCT_TYPE');
export const findTargetGroups = (words: Iterable<string>) => findInCategory(words, 'TARGET_GROUP');

/** A target group is looked for in so many words after a preposition. */
const reach = 7;

/** The target groups that a title introduces by a preposition ("for mayors"); empty when it only mentions some. */
export function findExplicitTargetGroups(title: string): Set<string> {
  const words = toWords(title);
  return findTargetGroups(
    words.flatMap((word, n) => {
      if (!wordLists.TARGET_PREPOSITION.has(word)) return [];
      const following = words.slice(n + 1, n + 1 + reach);
      const first = following.findIndex((next) => findTargetGroups([next]).size > 0);
      // "For judges and prosecutors" names two.
      return first < 0 ? [] : following.slice(first, first + 3);
    }),
  );
}
