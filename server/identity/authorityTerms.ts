import { readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';

const authorityLevels = ['COMMUNE', 'METROPOLIS', 'DEPARTMENT', 'REGION', 'STATE', 'PREFECTURE', 'ANY'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** What authorities of a level are called, before (`joined`: with "de", "of") or after the name of their territory. */
export interface AuthorityTerm {
  level: AuthorityLevel;
  place: 'BEFORE' | 'JOINED' | 'NATIVE' | 'AFTER';
  words: readonly string[];
}

/** The rows of `authority-terms.tsv`, the longest terms first: "city council" is not "city". */
export const authorityTerms: readonly AuthorityTerm[] = readDataFile('authority-terms.tsv', ['level', 'place', 'terms'])
  .flatMap((row) =>
    toTerms(row, 'terms').map((term) => ({
      level: toOption(row, 'level', authorityLevels),
      place: toOption(row, 'place', ['BEFORE', 'JOINED', 'NATIVE', 'AFTER']),
      words: term.split(' '),
    })),
  )
  .sort((a, b) => b.words.length - a.words.length);
