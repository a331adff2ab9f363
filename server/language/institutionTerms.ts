import { isStopWord } from '#server/graph/read/searchTerms.ts';
import { readDataFile, toOption, toTerms } from './dataFile.ts';

/** In order of precedence: a term that stands in several categories belongs to the last of them. */
export const termCategories = ['SUBJECT', 'GENERIC', 'BODY_TYPE', 'LEGAL_FORM', 'FIXED_NAME', 'KNOWN_BODY'] as const;
export type TermCategory = (typeof termCategories)[number];

/** Words and phrases in the names of institutions that have one meaning. */
export interface InstitutionTerms {
  category: TermCategory;
  /** Identifies the meaning. */
  key: string;
  /** Folded, without stop words. */
  terms: readonly string[];
}

const removeStopWords = (term: string) =>
  term
    .split(' ')
    .filter((word) => !isStopWord(word))
    .join(' ');

const rows = readDataFile('institution-terms.tsv', ['category', 'terms']).map((row): InstitutionTerms => {
  const terms = toTerms(row, 'terms');
  return {
    category: toOption(row, 'category', termCategories),
    key: `=${terms[0]}`,
    terms: terms.map(removeStopWords),
  };
});

/** The rows of `data/institution-terms.tsv`, in order of precedence. */
export const institutionTerms: readonly InstitutionTerms[] = termCategories.flatMap((category) =>
  rows.filter((row) => row.category === category),
);
