import { findAbbreviatedTerms } from '#server/identity/abbreviations.ts';
import { authorityTerms } from '#server/identity/authorityTerms.ts';
import { institutionTerms } from '#server/language/institutionTerms.ts';
import { transliterate } from '#server/language/transliterate.ts';
import { isGeneric } from '#server/language/wordForms.ts';
import { wordLists } from '#server/language/wordLists.ts';
import { actorCues } from './actorCues.ts';
import type { Token } from '../text/tokens.ts';

/** Indexes of the first token of a phrase and of the token after its last. */
export type Span = readonly [from: number, to: number];

/** What separates two phrases. A full stop after an abbreviation does not. */
const breakPattern = /[,;:!?()[\]«»“”"…|•·\n/]|\s[-–—]\s?|[–—]/u;

const maxAbbreviatedWords = 3;

const authorityNames = new Set(authorityTerms.map(({ words }) => words.join(' ')));

const bodyTypes = new Set(
  institutionTerms.flatMap(({ category, key }) => (category === 'BODY_TYPE' || category === 'GENERIC' ? key : [])),
);

const keyByTerm = new Map(institutionTerms.flatMap(({ key, terms }) => terms.map((term) => [term, key] as const)));

/**
 * The words of the term that abbreviated words may stand for; of several, that of an authority or a body: "Cons. gén." is
 * hardly a consulate.
 */
function findTerm(phrase: readonly string[], abbreviated: readonly string[]): string[] | undefined {
  const known = keyByTerm.get(phrase.join(' '));
  const keys = known ? [known] : [...findAbbreviatedTerms(phrase, new Set(abbreviated))];
  const terms = keys
    .flatMap((key) => (key.startsWith('=') ? key.slice(1) : []))
    .filter((term) => term.split(' ').length === phrase.length);
  const choices = [
    terms,
    terms.filter((term) => authorityNames.has(term)),
    terms.filter((term) => bodyTypes.has(`=${term}`)),
  ];
  return choices.find(({ length }) => length === 1)?.[0]?.split(' ');
}

/** Writes abbreviated words out when they can only mean one term: "Cons. rég." is conseil régional. */
function writeOut(words: readonly string[], isAbbreviated: (at: number) => boolean): string[] {
  const written = [...words];
  for (let at = 0; at < words.length; at++)
    for (let length = maxAbbreviatedWords; length > 0; length--) {
      const phrase = words.slice(at, at + length);
      if (!phrase.some((_, n) => isAbbreviated(at + n))) continue;
      const term = findTerm(
        phrase,
        phrase.filter((_, n) => isAbbreviated(at + n)),
      );
      if (!term) continue;
      written.splice(at, length, ...term);
      at += length - 1;
      break;
    }
  return written;
}

const isCapitals = (spelling: string) => /^[\p{Lu}\d.]{2,}$/u.test(spelling) && /\p{Lu}.*\p{Lu}/u.test(spelling);
/** The words with a full stop that ends no sentence, and those that are always abbreviations: "Asuntos Ext." */
const findAbbreviationsInText = (text: string, tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.flatMap(({ word, spelling, end, sentence }, at) => {
      const endsSentence = tokens[at + 1]?.sentence !== sentence;
      const isDotted = text[end] === '.' && spelling.length > 1 && !spelling.includes('.');
      return isDotted && (!endsSentence || wordLists.ABBREVIATION.has(word)) ? word : [];
    }),
  );

const minShoutedWords = 4;

/** The sentences whose longer words are all in capitals. */
function findShouted(tokens: readonly Token[]): Set<number> {
  const words = new Map<number, boolean[]>();
  for (const { sentence, spelling } of tokens)
    if (spelling.length > 3) words.set(sentence, [...(words.get(sentence) ?? []), isCapitals(spelling)]);
  return new Set(
    [...words].flatMap(([sentence, list]) => (list.length >= minShoutedWords && list.every(Boolean) ? sentence : [])),
  );
}

const isCommonWord = (word: string) => wordLists.STOP_WORD.has(word) || isGeneric(word) || keyByTerm.has(word);

/** The tokens of a text as the recognition of actors reads them. */
export class TextView {
  /** The words, in plain Latin letters; abbreviations with a full stop are written out. */
  readonly words: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  /** The sentences in capitals. */
  /** Whether no word but the first has a capital: a text that was typed in a hurry. */
  readonly isWithoutCapitals: boolean;
  private readonly shouted: ReadonlySet<number>;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {
    const words = tokens.map(({ word, spelling }) =>
      spelling === 'UN' ? 'onu' : transliterate(word).replaceAll(' ', '') || word,
    );
    this.isWithoutCapitals = !tokens.some(({ capitalised }) => capitalised);
    this.shouted = findShouted(tokens);
    this.abbreviations = findAbbreviationsInText(text, tokens);
    this.words = writeOut(words, (at) => this.isAbbreviated(at, words[at]!));
  }

  /** "Sra." is a lady, not a secretariat. */
  private isAbbreviated = (at: number, word: string) =>
    this.abbreviations.has(word) && !actorCues.TITLE.has(word) && this.text[this.tokens[at]!.end] === '.';

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

  /**
   * Whether a word begins with a capital, also at the beginning of a sentence. In a sentence of capitals, those that are
   * no common words.
   */
  isUpper = (at: number) => {
    const token = this.tokens[at];
    if (!token || !/^\p{Lu}/u.test(token.spelling)) return false;
    return !this.shouted.has(token.sentence) || !isCommonWord(this.words[at]!);
  };

  /** Whether a word is an acronym: at least two letters, all of them capitals. */
  isAllCaps = (at: number) => {
    const token = this.tokens[at];
    return token !== undefined && isCapitals(token.spelling) && !this.shouted.has(token.sentence);
  };

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
