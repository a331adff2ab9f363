import anyAscii from 'any-ascii';
import { fold } from '#server/graph/read/searchTerms.ts';

/** The English possessive, and an apostrophe within a word (Qa'ida, Int'l), not after an article (l'action, qu'elle). */
const possessive = /['’]s(?!\p{L})/giu;
const innerApostrophe = /(?<=\p{L}{2})(?<!\bqu)['’ʼ‘`](?=\p{L})/giu;

/** Folds a text of any script to plain Latin letters. */
export const transliterate = (text: string) =>
  fold(anyAscii(text.replace(possessive, '').replace(innerApostrophe, '')));
