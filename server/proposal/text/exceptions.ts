import { wordLists } from '#server/language/wordLists.ts';
import type { ProposalText } from './proposalText.ts';
import { findCues } from './sentenceCues.ts';
import type { Token } from './tokens.ts';

const clauseEnd = /[,;:.()!?\n–—]/u;

/** Whether a clause ends between two tokens of a text. */
const isSeparated = (text: string, before: Token | undefined, after: Token | undefined) =>
  !before || !after || before.sentence !== after.sentence || clauseEnd.test(text.slice(before.end, after.start));

/**
 * The indexes of the tokens that a text says it does not mean: "except asylum", "sauf Lyon", "no incluye a menores". What
 * people lack is meant: "without" excepts at the beginning of a clause or before an article only ("jeunes sans emploi").
 */
export function findExceptions({ text, tokens }: Pick<ProposalText, 'text' | 'tokens'>): ReadonlySet<number> {
  const excepted = new Set<number>();
  const endsClause = (index: number) => isSeparated(text, tokens[index], tokens[index + 1]);
  const exceptAfter = (start: number, end: number) => {
    let last = end - 1;
    const goesOn = () => !endsClause(last) || wordLists.RELATIVE.has(tokens[last + 1]?.word ?? '');
    while (last + 1 < tokens.length && tokens[last + 1]!.sentence === tokens[start]!.sentence && goesOn()) last++;
    for (let index = start; index <= last; index++) excepted.add(index);
  };
  const exceptBefore = (start: number, end: number) => {
    let first = start;
    while (first > 0 && !endsClause(first - 1)) first--;
    for (let index = first; index < end; index++) excepted.add(index);
  };
  for (const { cue, start, end } of findCues(tokens)) {
    if (tokens[end - 1]!.sentence !== tokens[start]!.sentence) continue;
    const beginsClause = start === 0 || endsClause(start - 1);
    if (cue === 'EXCEPTION') exceptAfter(start, end);
    else if (cue === 'LACK' && (beginsClause || wordLists.DETERMINER.has(tokens[end]?.word ?? '')))
      exceptAfter(start, end);
    else if (cue === 'EXCEPTED') exceptBefore(start, end);
  }
  return excepted;
}
