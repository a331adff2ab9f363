import type { Word } from '#server/language/tokens.ts';

/** How like a mention is to one name of a thing, from 0 to 1, and in what way. */
export interface Likeness {
  value: number;
  /**
   * EXACT: letter for letter, but for accents and the like. ACRONYM: the same acronym or short name. WORDS:
   * the same words. TRANSLATED: words that mean the same. CONTEXT: the same but for words that its country,
   * its other names or its larger bodies explain. INITIALS: first letters of the other's words. PART: a
   * part of a person's name. ALIKE: most words, or words with slips.
   */
  way: 'EXACT' | 'ACRONYM' | 'WORDS' | 'TRANSLATED' | 'CONTEXT' | 'INITIALS' | 'PART' | 'ALIKE';
  /** Words of the mention that the thing's country explains, and those that its larger bodies do. */
  byCountry?: readonly Word[];
  byParent?: readonly Word[];
  /** Words of the mention that name a country which is not the thing's. */
  otherCountry?: readonly Word[];
}

export const unlike: Likeness = { value: 0, way: 'ALIKE' };
