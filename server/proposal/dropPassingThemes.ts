import type { Mention } from './recogniseThings.ts';
import type { Token } from './text/tokens.ts';

/** At how many places of a text some tokens stand. */
const countPlaces = (indexes: readonly number[]) =>
  indexes.filter((index, n) => n === 0 || index > indexes[n - 1]! + 1).length;

/**
 * The themes of the sentences that say what is planned (`core`: their compared tokens), and those that the text names more
 * than once. What the background mentions in passing is no matter of the proposal, unless nothing else is.
 */
export function dropPassingThemes(
  themes: readonly Mention[],
  core: readonly number[],
  tokens: readonly Token[],
): Mention[] {
  const sentences = new Set(core.map((index) => tokens[index]!.sentence));
  const isInCore = (mention: Mention) => mention.tokens.some((index) => sentences.has(tokens[index]!.sentence));
  return themes.some(isInCore)
    ? themes.filter((mention) => isInCore(mention) || countPlaces(mention.tokens) > 1)
    : [...themes];
}
