import type { SearchWord } from './readSearch.ts';
import { matchWord, toTokens } from './wordMatch.ts';

/** Longer texts are cut around the first word that matches. In characters. */
const maxLength = 120;
const before = 40;

/** A text, or its part around the first of some words, cut between words. */
export function toExcerpt(text: string, words: readonly SearchWord[]): string {
  if (text.length <= maxLength) return text;
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const match = tokens.find(([token]) => words.some((word) => matchWord(word, toTokens(token!), false) > 0));
  const from = Math.max(0, (match?.index ?? 0) - before);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const cut = text.slice(start, start + maxLength);
  const isLast = start + maxLength >= text.length;
  return `${start > 0 ? '…' : ''}${isLast ? cut : `${cut.slice(0, cut.lastIndexOf(' '))}…`}`;
}
