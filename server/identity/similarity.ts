import type { Token } from './institutionTokens.ts';

/** How similar a mention is to one name of a thing. */
export interface NameSimilarity {
  /** From 0 to 1. */
  value: number;
  /**
   * EXACT: equal after folding. ACRONYM: the same acronym or short name. WORDS: the same words.
   * TRANSLATED: words of the same meaning. ABBREVIATED: the same, some abbreviated. CONTEXT: the same except for words that the country, the other
   * names or the parents of the thing explain. INITIALS: the initials of the other name. PART: a part of a
   * person's name. SIMILAR: most words, or words with typos.
   */
  matchType: 'EXACT' | 'ACRONYM' | 'WORDS' | 'TRANSLATED' | 'ABBREVIATED' | 'CONTEXT' | 'INITIALS' | 'PART' | 'SIMILAR';
  /** The number of tokens of either name that neither the other nor the context explains. */
  unexplained?: number;
  /** Tokens of the mention that the country of the thing explains, and those that its parents explain. */
  byCountry?: readonly Token[];
  byParent?: readonly Token[];
  /** Tokens of the mention that name a country other than the thing's. */
  otherCountry?: readonly Token[];
  /** What the mention of a local authority says of where it lies, and whether the thing lies there. */
  location?: { text: string; agrees: boolean } | undefined;
  /** Whether one is a town, the other the department, region or State of the same name. */
  otherLevel?: boolean;
}

export const noSimilarity: NameSimilarity = { value: 0, matchType: 'SIMILAR' };
