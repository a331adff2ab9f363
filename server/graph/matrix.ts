import type { ThingFilter } from '#schema/answers/filter.ts';
import { type Dimension, Matrix, type MatrixHead } from '#schema/answers/matrix.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { Graph } from './connection.ts';
import { conditionOf } from './filter.ts';
import { valueLabels } from './labels.ts';
import { visible } from './visible.ts';

/** How an initiative `n` comes by its values in a dimension: a pattern, the key, the label. */
function dimension(name: Dimension, x: string, language: LanguageCode) {
  const thing = (pattern: string) => ({
    pattern,
    key: `${x}.id`,
    label: `coalesce(${x}.names_${language}, ${x}.name)`,
  });
  const property = (key: string) => ({ pattern: '', key, label: 'null' });
  switch (name) {
    case 'ACTOR':
      return thing(`MATCH (n)<-[:PARTICIPATES_IN]-(${x}:Actor WHERE ${visible(x)})`);
    case 'THEME':
      return thing(`MATCH (n)-[:ABOUT]->(${x}:Theme WHERE ${visible(x)})`);
    case 'PLACE':
      return thing(`MATCH (n)-[:TAKES_PLACE_IN]->(${x}:Place WHERE ${visible(x)})`);
    case 'ROLE':
      return {
        pattern: `MATCH (n)<-[${x}:PARTICIPATES_IN]-(${x}a:Actor WHERE ${visible(`${x}a`)})`,
        key: `${x}.role`,
        label: 'null',
      };
    case 'KIND':
      return property('n.kind');
    case 'STATUS':
      return property('n.status');
    case 'YEAR':
      return property('left(n.from, 4)');
  }
}

interface Cell {
  row: string;
  rowLabel: string | null;
  column: string;
  columnLabel: string | null;
  ids: string[];
}

/** How many different initiatives each pair of values has, under the filter. */
export async function matrix(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  rows: Dimension,
  columns: Dimension,
  filter?: ThingFilter,
): Promise<Matrix> {
  const { match, where, parameters } = conditionOf(registry, 'Initiative', filter);
  const [row, column] = [dimension(rows, 'x1', language), dimension(columns, 'x2', language)];
  // The role of a row of actors is that actor's own.
  const patterns =
    rows === 'ACTOR' && columns === 'ROLE'
      ? `MATCH (n)<-[x2:PARTICIPATES_IN]-(x1:Actor WHERE ${visible('x1')})`
      : rows === 'ROLE' && columns === 'ACTOR'
        ? `MATCH (n)<-[x1:PARTICIPATES_IN]-(x2:Actor WHERE ${visible('x2')})`
        : `${row.pattern} ${column.pattern}`;
  const [answer] = await graph.read<{ cells: Cell[]; total: number }>(
    `${match} WHERE ${where} WITH collect(DISTINCT n) AS found
     CALL (found) { UNWIND found AS n ${patterns}
       WITH ${row.key} AS row, ${row.label} AS rowLabel, ${column.key} AS column, ${column.label} AS columnLabel, n WHERE row IS NOT NULL AND column IS NOT NULL
       WITH row, rowLabel, column, columnLabel, collect(DISTINCT n.id) AS ids
       RETURN collect({row: row, rowLabel: rowLabel, column: column, columnLabel: columnLabel, ids: ids}) AS cells }
     RETURN cells, size(found) AS total`,
    parameters,
  );
  const { cells, total } = answer!;
  const heads = (
    dimension: Dimension,
    key: (cell: Cell) => string,
    label: (cell: Cell) => string | null,
  ): MatrixHead[] => {
    const words = valueLabels(registry, language, dimension.toLowerCase(), 'Initiative');
    const all = new Map<string, { label: string; ids: Set<string> }>();
    for (const cell of cells) {
      const head = all.get(key(cell)) ?? {
        label: label(cell) ?? words.get(key(cell)) ?? key(cell),
        ids: new Set<string>(),
      };
      for (const id of cell.ids) head.ids.add(id);
      all.set(key(cell), head);
    }
    return [...all]
      .map(([one, { label: text, ids }]) => ({ key: one, label: text, count: ids.size }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, language));
  };
  return Object.assign(new Matrix(), {
    rows: heads(
      rows,
      (cell) => cell.row,
      (cell) => cell.rowLabel,
    ),
    columns: heads(
      columns,
      (cell) => cell.column,
      (cell) => cell.columnLabel,
    ),
    cells: cells.map((cell) => ({ row: cell.row, column: cell.column, count: cell.ids.length })),
    totalCount: total,
  });
}
