import { readDataFile, toOption, toTerms } from './dataFile.ts';

const names = [
  'STOP_WORD',
  'FILLER',
  'QUESTION_WORD',
  'AMOUNT_QUESTION',
  'CURRENCY',
  'PERSON_TITLE',
  'PERSON_FUNCTION',
  'NAME_PARTICLE',
  'ABBREVIATION',
  'OWNER_PREPOSITION',
  'HOST_PREPOSITION',
  'ARTICLE',
  'TARGET_PREPOSITION',
  'GENERIC',
  'RELATIVE',
  'VERB_MARKER',
  'INFINITIVE_MARKER',
  'DETERMINER',
  'NOUN_COMPLEMENT',
] as const;
type WordList = (typeof names)[number];

const rows = readDataFile('word-lists.tsv', ['list', 'language', 'words']).map((row) => ({
  name: toOption(row, 'list', names),
  words: toTerms(row, 'words'),
}));

const toWordSet = (list: WordList): ReadonlySet<string> =>
  new Set(rows.flatMap(({ name, words }) => (name === list ? words : [])));

/** The words of each list of `data/word-lists.tsv`, of all languages together. */
export const wordLists = Object.fromEntries(names.map((name) => [name, toWordSet(name)])) as Record<
  WordList,
  ReadonlySet<string>
>;
