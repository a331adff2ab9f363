import { institutionTerms } from '#server/language/institutionTerms.ts';

const adjectiveEnding =
  /(?:[^aeiou]al|iale?|nale?|rale?|tale?|cale?|aux|elle?|ique|aire|if|ive|oise?|aise?|ains?|aine|ien|ienne|iere|ier|publics?|publique|mixte|agricole|urbain|superieur|superieure|populaire|uni|ico|ica|ario|aria|ivo|iva|ista|ano|ana|ense|al|ar|or|ora|ino|ina|jo|ado|ada|ido|ida|ous|ic|ary|ed|nomo|noma)$/;
/** Whether the ending of a French, Spanish or English word is that of an adjective. */
export const isAdjective = (word: string) => word.length > 3 && adjectiveEnding.test(word);

const nameWords = new Set(institutionTerms.flatMap(({ terms }) => terms.flatMap((term) => term.split(' '))));
/** Whether a word stands in the names of institutions: a subject, a type of body, an adjective. */
export const isNameWord = (word: string) => nameWords.has(word) || nameWords.has(word.replace(/e?s$/, ''));
