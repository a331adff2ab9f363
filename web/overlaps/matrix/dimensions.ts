import type { Dimension } from '#web/api/operations.ts';

/** What rows and columns can be, in the order of the choice. */
export const dimensions: readonly Dimension[] = ['THEME', 'PLACE', 'ACTOR', 'ROLE', 'KIND', 'STATUS', 'YEAR'];

/** Those whose values are things with a page of their own. */
export const thingDimensions: readonly Dimension[] = ['THEME', 'PLACE', 'ACTOR'];

const isDimension = (name: string): name is Dimension => (dimensions as readonly string[]).includes(name);

/** What the address asks for: what × where, unless it says else; never one dimension twice. */
export function parseAxes(rows: string, columns: string): { rows: Dimension; columns: Dimension } {
  const first = isDimension(rows) ? rows : 'THEME';
  const second = isDimension(columns) ? columns : first === 'PLACE' ? 'THEME' : 'PLACE';
  return { rows: first, columns: second === first ? (first === 'PLACE' ? 'THEME' : 'PLACE') : second };
}

/** What the directory calls a dimension: narrowed by a value of it, its list is as long as the matrix counts. */
export const toDirectoryField = (dimension: Dimension) => (dimension === 'YEAR' ? 'started' : dimension.toLowerCase());

/** What a proposal calls it, where it can be planned. */
export const proposalFields: Partial<Record<Dimension, string>> = {
  THEME: 'theme',
  PLACE: 'place',
  ACTOR: 'partner',
  KIND: 'kind',
};
