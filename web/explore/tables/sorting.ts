/** How a table is ordered: a column, and which way. */
export interface Order {
  column: string;
  down: boolean;
}

export const orderOf = (sort: string, usual: string): Order => {
  const text = sort || usual;
  return { column: text.replace(/^-/, ''), down: text.startsWith('-') };
};

/** What the address says when a heading is pressed: the column, then the other way. */
export const pressed = ({ column, down }: Order, name: string) => (column === name && !down ? `-${name}` : name);

type Key = string | number | null;

/** Sorted by a key, as the reader's language sorts; what has no key comes last either way. */
export function sorted<Row>(rows: readonly Row[], key: (row: Row) => Key, { down }: Order, language: string): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (a: Key, b: Key) => (typeof a === 'number' && typeof b === 'number' ? a - b : compare(`${a}`, `${b}`));
  return [...rows].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return down ? order(b, a) : order(a, b);
  });
}
