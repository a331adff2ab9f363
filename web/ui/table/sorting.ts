export interface SortOrder<Column extends string = string> {
  column: Column;
  descending: boolean;
}

const split = (sort: string): SortOrder => ({ column: sort.replace(/^-/, ''), descending: sort.startsWith('-') });

/** Reads "name" or "-name" from the URL. The default replaces an empty sort and an unknown column. */
export function parseSort<Column extends string>(
  sort: string,
  defaultSort: Column | `-${Column}`,
  columns: readonly Column[],
): SortOrder<Column> {
  const order = split(sort);
  return (columns.includes(order.column as Column) ? order : split(defaultSort)) as SortOrder<Column>;
}

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
