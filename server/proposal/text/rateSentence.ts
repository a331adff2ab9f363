import { isGeneric } from '#server/language/wordForms.ts';
import type { ReadSentence } from './readSentence.ts';
import type { Token } from './tokens.ts';

/** More content words do not make a sentence more telling. */
const maxWords = 9;
/** A sentence that plans something says more than any that does not, when it has so many content words. */
const minWordsOfPlan = 3;
/** Later sentences explain earlier ones, as far as the first paragraphs go. */
const positionFactor = 0.93;
const maxPosition = 6;
const planFactor = 1.6;
const asideFactor = 0.1;

/** How much a sentence says about what is planned. */
export function rateSentence(
  { content, plannedFrom, isAside }: ReadSentence,
  position: number,
  tokens: readonly Token[],
): number {
  const words = new Set(content.map((index) => tokens[index]!.word));
  const weight = Math.min(
    maxWords,
    [...words].reduce((sum, word) => sum + (isGeneric(word) ? 0.25 : 1), 0),
  );
  const isPlan = plannedFrom !== undefined && !isAside;
  const importance = isPlan ? planFactor * weight + (weight >= minWordsOfPlan ? maxWords : 0) : weight;
  return importance * positionFactor ** Math.min(position, maxPosition) * (isAside ? asideFactor : 1);
}
