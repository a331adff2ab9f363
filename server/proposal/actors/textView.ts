import { findAbbreviatedTerms, findAbbreviations } from '#server/identity/abbreviations.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { wordLists } from '#server/language/wordLists.ts';
import type { Token } from '../text/tokens.ts';

/** Indexes of the first token of a phrase and of the token after its last. */
export type Span = readonly [from: number, to: number];

/** What separates two phrases. A full stop after an abbreviation does not. */
const breakPattern = /[,;:!?()[\]«»“”"…|•·\n/]|\s[-–—]\s?|[–—]/u;

const maxAbbreviatedWords = 3;

/** Writes abbreviated words out when they can only mean one term: "Cons. rég." is conseil régional. */
function writeOut(words: readonly string[], isAbbreviated: (at: number) => boolean): string[] {
  const written = [...words];
  for (let at = 0; at < words.length; at++)
    for (let length = maxAbbreviatedWords; isAbbreviated(at) && length > 0; length--) {
      const phrase = words.slice(at, at + length);
      const [key, ...others] = findAbbreviatedTerms(phrase, new Set(phrase.filter((_, n) => isAbbreviated(at + n))));
      const term = key?.startsWith('=') && others.length === 0 ? key.slice(1).split(' ') : [];
      if (term.length !== length) continue;
      written.splice(at, length, ...term);
      at += length - 1;
      break;
    }
  return written;
}

/** The tokens of a text as the recognition of actors reads them. */
export class TextView {
  /** The words, in plain Latin letters; abbreviations with a full stop are written out. */
  readonly words: readonly string[];
  readonly abbreviations: ReadonlySet<string>;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {
    const words = tokens.map(({ word, spelling }) =>
      spelling === 'UN' ? 'onu' : transliterate(word).replaceAll(' ', '') || word,
    );
    this.abbreviations = findAbbreviations(text);
    this.words = writeOut(words, (at) => this.abbreviations.has(words[at]!) && text[tokens[at]!.end] === '.');
  }

  get length() {
    return this.tokens.length;
  }

  /** What stands between a token and the one before. */
  gap(at: number): string {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    return before && token ? this.text.slice(before.end, token.start) : '\n';
  }

  /** Whether a token follows the one before in the same phrase. */
  isJoined(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    return (
      before !== undefined &&
      token !== undefined &&
      before.sentence === token.sentence &&
      !breakPattern.test(this.gap(at))
    );
  }

  /** Whether a token and the one before are one written word: Bourg-Saint-Maurice. */
  isHyphenated = (at: number) => /^[-‐‑]$/u.test(this.gap(at));

  /** Whether a word begins with a capital, also at the beginning of a sentence. */
  isUpper = (at: number) => /^\p{Lu}/u.test(this.tokens[at]?.spelling ?? '');

  /** Whether a word is an acronym: at least two letters, all of them capitals. */
  isAllCaps = (at: number) =>
    /^[\p{Lu}\d.]{2,}$/u.test(this.tokens[at]?.spelling ?? '') && /\p{Lu}.*\p{Lu}/u.test(this.tokens[at]!.spelling);

  isArticle = (at: number) => wordLists.ARTICLE.has(this.words[at]!);

  isConnector = (at: number) => wordLists.OWNER_PREPOSITION.has(this.words[at]!) || this.isArticle(at);

  /** The text of a span, as written. */
  slice = ([from, to]: Span) =>
    this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end).replace(/\s+/gu, ' ');

  /** The index after a term that stands at a token, or -1. */
  matchTerm(at: number, term: readonly string[]): number {
    for (let n = 0; n < term.length; n++)
      if (this.words[at + n] !== term[n] || (n > 0 && !this.isJoined(at + n))) return -1;
    return at + term.length;
  }
}
