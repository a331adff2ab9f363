import type { ParsedProposal } from '#server/proposal/parsedProposal.ts';
import type { ProposalText } from '#server/proposal/text/proposalText.ts';
import type { Token } from '#server/proposal/text/tokens.ts';

/** A word as the officer writes it, without the capital that only the beginning of its sentence gives it. */
export const quoteToken = ({ spelling, beginsSentence }: Token) =>
  beginsSentence && !/^\p{Lu}{2}/u.test(spelling) ? spelling.charAt(0).toLowerCase() + spelling.slice(1) : spelling;

const quotesByText = new WeakMap<ProposalText, ReadonlyMap<string, string>>();

function findQuotes(text: ProposalText): ReadonlyMap<string, string> {
  const known = quotesByText.get(text);
  if (known) return known;
  // Of several spellings the small one, which is no part of a name, then one within a sentence, then the first.
  const rate = ({ capitalised, beginsSentence }: Token) => (capitalised ? 1 : beginsSentence ? 2 : 0);
  const tokens = [...text.tokens].reverse().sort((a, b) => rate(b) - rate(a));
  const quotes = new Map(tokens.map((token) => [token.word, quoteToken(token)]));
  quotesByText.set(text, quotes);
  return quotes;
}

/** A folded word of a proposal as the officer writes it. */
export const quoteWord = ({ text, spellings }: Pick<ParsedProposal, 'text' | 'spellings'>, word: string): string =>
  findQuotes(text).get(word) ?? spellings.get(word) ?? word;
