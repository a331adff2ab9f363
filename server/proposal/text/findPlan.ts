import type { FoundCue } from './sentenceCues.ts';
import type { Token } from './tokens.ts';

/** Content words between two verbs of planning that still belong to the first: "envisage, en lien avec X, de proposer". */
export const maxBetweenPlans = 1;
interface SentenceWords {
  first: number;
  isSaid(index: number): boolean;
  isTaken(index: number): boolean;
}

/** "Nous formerions", "abriremos un taller": the first token of a clause in which the writers say what they would do. */
const findOwnPlan = (words: readonly Token[], { first, isTaken }: SentenceWords): number | undefined => {
  const at = words.findIndex(
    ({ word }, n) =>
      !isTaken(first + n) &&
      ((word === 'nous' && /r(?:ions|ons)$/.test(words[n + 1]?.word ?? '')) || /[aei]r(?:iamos|emos)$/.test(word)),
  );
  return at < 0 ? undefined : first + at;
};

/** The first token after the verbs of planning of a sentence. */
export function findPlan(
  plans: readonly FoundCue[],
  words: readonly Token[],
  sentence: SentenceWords,
): number | undefined {
  const { first, isSaid, isTaken } = sentence;
  const free = plans.filter(({ start }) => !isTaken(first + start));
  let plan = free[0];
  for (const next of free.slice(1)) {
    const between = Array.from({ length: Math.max(0, next.start - plan!.end) }, (_, n) => first + plan!.end + n);
    if (between.filter(isSaid).length > maxBetweenPlans) break;
    if (next.end > plan!.end) plan = next;
  }
  return plan ? first + plan.end : findOwnPlan(words, sentence);
}

/** The first token after a colon that follows within the sentence; -1 without one. */
export function findColon(text: string, tokens: readonly Token[], from: number, end: number): number {
  for (let index = from; index < end; index++)
    if (index > 0 && text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes(':')) return index;
  return -1;
}
