import type { Encoder } from '#server/encoder/createEncoder.ts';
import { cosine } from '#server/encoder/cosine.ts';
import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';
import type { Candidate } from './candidate.ts';

/** How near the words and names of a comparison are in meaning, across languages. */
export interface Meaning {
  /** From 0 (nothing in common) to 1 (the same) for two words, as spelled. */
  compareWords(first: string, second: string): number;
  /** The cosine of the proposal's title and its nearest name, from 0 to 1. */
  compareNames(candidate: Candidate): number;
}

/** Without an encoder, only equal words are near. */
export const noMeaning: Meaning = { compareWords: () => 0, compareNames: () => 0 };

/**
 * Cosines of unrelated words lie below the first value (school and police .35), those of translations mostly above the
 * second (wells and puits .70, police and policía .92).
 */
const [unrelated, same] = [0.45, 0.8];

const toNearness = (similarity: number) => Math.min(1, Math.max(0, (similarity - unrelated) / (same - unrelated)));

/** A folded word of a proposal as it is encoded: spelled, in small letters. */
export const spell = ({ spellings }: Pick<ParsedProposal, 'spellings'>, word: string) =>
  (spellings.get(word) ?? word).toLowerCase();

/** Encodes what is compared: the title of the proposal and its words that say something, the names and words of candidates. */
export async function loadMeaning(
  encoder: Pick<Encoder, 'encode'>,
  proposal: Pick<ParsedProposal, 'title' | 'terms' | 'spellings'>,
  candidates: readonly Candidate[],
  signal?: AbortSignal,
): Promise<Meaning> {
  const { title, terms } = proposal;
  const texts = [
    ...new Set([
      title,
      ...terms.flatMap(({ word, generic }) => (generic ? [] : spell(proposal, word))),
      ...candidates.flatMap(({ spelledNames, spelledWords }) => [...spelledNames, ...spelledWords]),
    ]),
  ];
  const vectors = await encoder.encode(texts, signal);
  const byText = new Map(texts.map((text, n) => [text, vectors[n]!]));
  const known = new Map<string, number>();
  const compare = (first: string, second: string) => {
    const [a, b] = [byText.get(first), byText.get(second)];
    return a && b ? cosine(a, b) : 0;
  };
  return {
    compareWords(first, second) {
      const key = `${first}|${second}`;
      const nearness = known.get(key) ?? toNearness(compare(first, second));
      known.set(key, nearness);
      return nearness;
    },
    compareNames: ({ spelledNames, textSimilarity }) =>
      byText.has(spelledNames[0] ?? '')
        ? Math.max(0, ...spelledNames.map((name) => compare(title, name)))
        : Math.max(0, textSimilarity ?? 0),
  };
}
