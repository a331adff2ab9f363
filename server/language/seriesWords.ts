import { contentWords } from '#server/graph/read/searchTerms.ts';
import { languages } from '#schema/values/language.ts';
import { readDataFile, toOption, toTerms } from './dataFile.ts';
import { toInflectionKey } from './inflection.ts';
import { memoize } from './memoize.ts';

const categories = ['ORDINAL', 'EDITION', 'ASPECT'] as const;
type Category = (typeof categories)[number];

const rows = readDataFile('series-words.tsv', ['category', 'value', 'words']).map((row) => ({
  category: toOption(row, 'category', categories),
  value: row.cells.value,
  keys: toTerms(row, 'words').map(toInflectionKey),
}));

const getKeys = (wanted: Category) => rows.flatMap(({ category, keys }) => (category === wanted ? keys : []));
const editions: ReadonlySet<string> = new Set(getKeys('EDITION'));
const aspects: ReadonlySet<string> = new Set(getKeys('ASPECT'));
const ordinals: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ category, value, keys }) => (category === 'ORDINAL' ? keys.map((key) => [key, value] as const) : [])),
);

const months: ReadonlyMap<string, string> = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month) => {
      const name = new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2000, month, 15));
      return [contentWords(name)[0]!, String(month + 1)] as const;
    }),
  ),
);

const romanNumbers: ReadonlyMap<string, string> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((roman, index) => [roman, String(index + 1)]),
);

/** A name without what only says its place in a series, and what that is. */
export interface SeriesName {
  /** Its other content words, in their order. */
  base: string;
  years: string[];
  months: string[];
  /** Days, where it names a month. */
  days: string[];
  /** "2", for "second", "2e" and "II". */
  ordinals: string[];
}

/** Splits a name into what a series is called, and which of it this is. */
export const toSeriesName = memoize((name: string): SeriesName => {
  const base: string[] = [];
  const [years, namedMonths, numbers]: [string[], string[], string[]] = [[], [], []];
  for (const word of contentWords(name)) {
    const key = toInflectionKey(word);
    const month = months.get(word);
    const number = ordinals.get(key) ?? romanNumbers.get(word) ?? /^(\d{1,3})[a-z]{0,4}$/.exec(word)?.[1];
    if (/^(?:19|20)\d\d$/.test(word)) years.push(word);
    else if (month) namedMonths.push(month);
    else if (number) numbers.push(String(Number(number) || number));
    else if (!editions.has(key)) base.push(key);
  }
  const hasMonth = namedMonths.length > 0;
  return {
    base: base.join(' '),
    years,
    months: namedMonths,
    days: hasMonth ? numbers : [],
    ordinals: hasMonth ? [] : numbers,
  };
});

/** Whether a name says that something is done about, before or after another initiative. */
export const namesAspect = (name: string) => contentWords(name).some((word) => aspects.has(toInflectionKey(word)));
