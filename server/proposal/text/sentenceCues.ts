import { readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';
import type { Token } from './tokens.ts';

const cues = [
  'GREETING',
  'LABEL',
  'COURTESY',
  'CLOSING',
  'REQUEST',
  'PRACTICAL',
  'PLAN',
  'FRAME',
  'MONEY',
  'EXCEPTION',
  'LACK',
  'EXCEPTED',
] as const;
export type Cue = (typeof cues)[number];

/** A phrase of a cue. The last word may be the beginning of a word. */
interface Phrase {
  cue: Cue;
  words: readonly string[];
  isPrefix: boolean;
}

const phrasesByFirst = new Map<string, Phrase[]>();
const prefixPhrases: Phrase[] = [];
for (const row of readDataFile('sentence-cues.tsv', ['cue', 'language', 'phrases'])) {
  const cue = toOption(row, 'cue', cues);
  for (const term of toTerms(row, 'phrases', { wildcard: true })) {
    const words = term.replace(/\*$/, '').split(' ');
    const phrase = { cue, words, isPrefix: term.endsWith('*') };
    if (phrase.isPrefix && words.length === 1) prefixPhrases.push(phrase);
    else phrasesByFirst.set(words[0]!, [...(phrasesByFirst.get(words[0]!) ?? []), phrase]);
  }
}

/** The phrases of a cue, without those that are the beginning of a word. */
export const listPhrases = (cue: Cue): string[] =>
  [...phrasesByFirst.values()].flat().flatMap((phrase) => (phrase.cue === cue ? phrase.words.join(' ') : []));

/** A cue in a text: the indexes of its first token and of the token after its last. */
export interface FoundCue {
  cue: Cue;
  start: number;
  end: number;
}

const matchesAt = ({ words, isPrefix }: Phrase, tokens: readonly Pick<Token, 'word'>[], at: number) =>
  words.every((word, n) => {
    const found = tokens[at + n]?.word;
    return isPrefix && n === words.length - 1 ? found?.startsWith(word) : found === word;
  });

/** The cues among some tokens, in order; at each place the longest phrase of each cue. */
export function findCues(tokens: readonly Pick<Token, 'word'>[]): FoundCue[] {
  return tokens.flatMap(({ word }, start) => {
    const found = [...(phrasesByFirst.get(word) ?? []), ...prefixPhrases].filter((phrase) =>
      matchesAt(phrase, tokens, start),
    );
    return cues.flatMap((cue) => {
      const lengths = found.filter((phrase) => phrase.cue === cue).map(({ words }) => words.length);
      return lengths.length > 0 ? { cue, start, end: start + Math.max(...lengths) } : [];
    });
  });
}

/** Whether a word alone is a verb of planning: it says nothing about a subject. */
export const isPlanWord = (word: string) =>
  (phrasesByFirst.get(word) ?? []).some(({ cue, words }) => cue === 'PLAN' && words.length === 1);
