/** How a table is ordered: a column, and which way. */
export interface SortOrder {
  column: string;
  descending: boolean;
}

export const parseSort = (sort: string, defaultSort: string): SortOrder => {
  const text = sort || defaultSort;
  return { column: text.replace(/^-/, ''), descending: text.startsWith('-') };
};

/** What the address says when a heading is pressed: the column, then the other way. */
export const toggleSort = ({ column, descending }: SortOrder, name: string) =>
  column === name && !descending ? `-${name}` : name;

type Key = string | number | null;

/** Sorted by a key, as the reader's language sorts; what has no key comes last either way. */
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
