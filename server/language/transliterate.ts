import anyAscii from 'any-ascii';
import { folded } from '#server/graph/read/searchTerms.ts';

/** The English possessive, and an apostrophe within a word (Qa'ida, Int'l), not after an article (l'action, qu'elle). */
const possessive = /['’]s(?!\p{L})/giu;
const within = /(?<=\p{L}{2})(?<!\bqu)['’ʼ‘`](?=\p{L})/giu;

/** A text in plain Latin letters: other scripts are written as they sound. */
export const letters = (text: string) => folded(anyAscii(text.replace(possessive, '').replace(within, '')));
