import type { Dimension } from '#web/api/operations.ts';

/** In the order of the menu. */
export const dimensions: readonly Dimension[] = ['THEME', 'PLACE', 'ACTOR', 'ROLE', 'KIND', 'CURRENT_STATUS', 'YEAR'];

/** Dimensions whose values have a page. */
export const thingDimensions: readonly Dimension[] = ['THEME', 'PLACE', 'ACTOR'];

const isDimension = (name: string): name is Dimension => (dimensions as readonly string[]).includes(name);

/** Reads the dimensions from the URL. Defaults to theme × place; they are never equal. */
export function parseAxes(...names: [rows: string, columns: string]): { rows: Dimension; columns: Dimension } {
  // The stated status, in links of earlier versions.
  const [rows, columns] = names.map((name) => (name === 'STATUS' ? 'CURRENT_STATUS' : name)) as [string, string];
  const first = isDimension(rows) ? rows : 'THEME';
  const second = isDimension(columns) ? columns : first === 'PLACE' ? 'THEME' : 'PLACE';
  return { rows: first, columns: second === first ? (first === 'PLACE' ? 'THEME' : 'PLACE') : second };
}

/** The directory's filter for a dimension: its list has as many initiatives as the matrix counts. */
export const toDirectoryField = (dimension: Dimension) =>
  dimension === 'CURRENT_STATUS' ? 'currentStatus' : dimension.toLowerCase();

/** The proposal's parameter for a dimension, where it has one. */
export const proposalFields: Partial<Record<Dimension, string>> = {
  THEME: 'theme',
  PLACE: 'place',
  ACTOR: 'partner',
  KIND: 'kind',
};
