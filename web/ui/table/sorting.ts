export interface SortOrder {
  column: string;
  descending: boolean;
}

/** Reads "name" or "-name", as it is written in the URL. */
export const parseSort = (sort: string, defaultSort: string): SortOrder => {
  const text = sort || defaultSort;
  return { column: text.replace(/^-/, ''), descending: text.startsWith('-') };
};

/** The sort after a click on a heading: ascending first, then descending. */
export const toggleSort = ({ column, descending }: SortOrder, name: string) =>
  column === name && !descending ? `-${name}` : name;

type Key = string | number | null;

/** Sorts by a key in the collation of a language; rows without a key come last in either direction. */
export function sortRows<Row>(
  rows: readonly Row[],
  key: (row: Row) => Key,
  { descending }: SortOrder,
  language: string,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const compareKeys = (a: Key, b: Key) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(`${a}`, `${b}`);
  return [...rows].sort((left, right) => {
    const [a, b] = [key(left), key(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compareKeys(b, a) : compareKeys(a, b);
  });
}
