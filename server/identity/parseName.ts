import { remembered } from '#server/language/memoize.ts';
import { personWords } from './personTokens.ts';
import { type Word, institutionWords, plainName } from '#server/language/tokens.ts';

/** A name of a body, read once for all that it is compared with. */
export interface InstitutionName {
  plain: string;
  /** Without spaces. */
  joined: string;
  /** An acronym, or a short name in one word. */
  isShort: boolean;
  /** Its words; in `phrases`, words that mean one thing together are one. The same list when there are none. */
  words: readonly Word[];
  phrases: readonly Word[];
  /** The acronyms that its words make, with and without the small ones. */
  initials: readonly string[];
}

const shortest = 3;
const longestAcronym = 8;
const firstLetters = (words: readonly string[]) => words.map((word) => word[0]).join('');

export const institutionName = remembered((name: string): InstitutionName => {
  const plain = plainName(name);
  const phrases = institutionWords(plain);
  const words = phrases.some(({ text }) => text.includes(' ')) ? institutionWords(plain, false) : phrases;
  const all = plain.split(' ');
  return {
    plain,
    joined: plain.replaceAll(' ', ''),
    isShort: plain.length <= longestAcronym && all.length === 1,
    words,
    phrases: phrases.length === words.length ? words : phrases,
    initials: all.length < shortest ? [] : [firstLetters(all), firstLetters(words.map(({ text }) => text))],
  };
});

export const personName = remembered(personWords);
