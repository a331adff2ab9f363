import { memoize } from '#server/language/memoize.ts';
import { type Token, foldInstitutionName, tokenizeInstitution } from './institutionTokens.ts';
import { tokenizePerson } from './personTokens.ts';

/** The name of an institution, parsed once for all comparisons. */
export interface InstitutionName {
  folded: string;
  /** Folded, without spaces. */
  joined: string;
  /** Whether it is an acronym or a short name of one word. */
  isShort: boolean;
  /** One token for each word, and one for each phrase with a meaning; the same array when there are no phrases. */
  words: readonly Token[];
  phrases: readonly Token[];
  /** The acronyms that its words make, with and without stop words. */
  initials: readonly string[];
}

const minWordsOfAcronym = 3;
const maxAcronymLength = 8;
const toInitials = (words: readonly string[]) => words.map((word) => word[0]).join('');

export const parseInstitutionName = memoize((name: string): InstitutionName => {
  const folded = foldInstitutionName(name);
  const phrases = tokenizeInstitution(folded);
  const words = phrases.some(({ text }) => text.includes(' ')) ? tokenizeInstitution(folded, false) : phrases;
  const allWords = folded.split(' ');
  return {
    folded,
    joined: folded.replaceAll(' ', ''),
    isShort: folded.length <= maxAcronymLength && allWords.length === 1,
    words,
    phrases: phrases.length === words.length ? words : phrases,
    initials:
      allWords.length < minWordsOfAcronym ? [] : [toInitials(allWords), toInitials(words.map(({ text }) => text))],
  };
});

export const parsePersonName = memoize(tokenizePerson);
