import { readDataFile, toOption, toTerms } from './dataFile.ts';

/** In order of precedence: a term that stands in several categories belongs to the last of them. */
export const termCategories = ['SUBJECT', 'GENERIC', 'BODY_TYPE', 'LEGAL_FORM', 'FIXED_NAME'] as const;
export type TermCategory = (typeof termCategories)[number];

/** Words and phrases in the names of institutions that have one meaning. */
export interface InstitutionTerms {
  category: TermCategory;
  /** The first one identifies the meaning. */
  terms: readonly string[];
}

const rows = readDataFile('institution-terms.tsv', ['category', 'terms']).map((row): InstitutionTerms => ({
  category: toOption(row, 'category', termCategories),
  terms: toTerms(row, 'terms'),
}));

/** The rows of `data/institution-terms.tsv`, in order of precedence. */
export const institutionTerms: readonly InstitutionTerms[] = termCategories.flatMap((category) =>
  rows.filter((row) => row.category === category),
);
