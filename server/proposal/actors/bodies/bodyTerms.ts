import { dataError, readDataFile, toOption, toTerms } from '#server/language/dataFile.ts';

const kinds = ['HEAD', 'TITLED', 'FIRM', 'COMPOUND', 'FOREIGN', 'NAMED', 'LAST', 'NAMESAKE', 'NO_BODY'] as const;
type BodyKind = (typeof kinds)[number];

/** A noun that begins or ends the name of a body. */
export interface BodyTerm {
  kind: BodyKind;
  words: readonly string[];
}

const termsByFirst = new Map<string, BodyTerm[]>();
const termsByLast = new Map<string, BodyTerm[]>();
for (const row of readDataFile('body-terms.tsv', ['kind', 'terms']))
  for (const text of toTerms(row, 'terms')) {
    const term = { kind: toOption(row, 'kind', kinds), words: text.split(' ') };
    for (const [index, word] of [
      [termsByFirst, term.words[0]!],
      [termsByLast, term.words.at(-1)!],
    ] as const)
      index.set(word, [...(index.get(word) ?? []), term]);
  }

/** The terms that begin with a word, and those that end with it. */
export const getTermsByFirst = (word: string): readonly BodyTerm[] => termsByFirst.get(word) ?? [];
export const getTermsByLast = (word: string): readonly BodyTerm[] => termsByLast.get(word) ?? [];

/** A body that proposals often name, whether or not the graph holds it. */
interface KnownBody {
  acronyms: readonly string[];
  country?: string;
  names: { fr?: string; es?: string; en?: string };
}

/** The rows of `known-bodies.tsv`. */
export const knownBodies: readonly KnownBody[] = readDataFile('known-bodies.tsv', [
  'acronyms',
  'country',
  'fr',
  'es',
  'en',
]).map((row) => {
  const { acronyms, country, fr, es, en } = row.cells;
  if (!fr && !es && !en) throw dataError(row, 'Give at least one name.');
  return {
    acronyms: acronyms.split(',').map((acronym) => acronym.trim()),
    country: country || undefined,
    names: { fr: fr || undefined, es: es || undefined, en: en || undefined },
  };
});

/** Known given names of people. */
export const givenNames: ReadonlySet<string> = new Set(
  readDataFile('given-names.tsv', ['initial', 'names']).flatMap((row) => toTerms(row, 'names')),
);
