import { fold } from '#server/graph/read/searchTerms.ts';

/** Latin letters that have no decomposition: texts are often typed without them. */
const plainLetters: Record<string, string> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', ħ: 'h', þ: 'th', ŋ: 'n' };

/** A name as it is looked up: folded, in plain letters, words separated by one space. */
export const toKey = (name: string) =>
  fold(name)
    .replace(/\p{Lm}/gu, '')
    .replace(/[đðøłıħþŋ]/g, (letter) => plainLetters[letter]!);
