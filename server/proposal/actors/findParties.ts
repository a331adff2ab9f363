import type { Token } from '../text/tokens.ts';
import { actorCues } from './actorCues.ts';

/** The indexes of tokens by which those who write mean themselves: "nos deux villes", "our towns". They say no subject. */
export function findParties(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ word, sentence }, at) => {
    const before = tokens[at - 1];
    if (!actorCues.PARTY.has(word) || !before || before.sentence !== sentence || !actorCues.OUR.has(before.word))
      return [];
    return actorCues.OUR.has(tokens[at - 2]?.word ?? '') ? [at - 2, at - 1, at] : [at - 1, at];
  });
}
