import type { ThingFilter } from '#schema/answers/filter.ts';
import { type Dimension, Matrix, type MatrixCell, type MatrixHead } from '#schema/answers/matrix.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { given } from '#server/given.ts';
import type { Graph } from './connection.ts';
import { type Divided, crossed, divided } from './dimension.ts';
import { conditionOf } from './filter.ts';
import { valueLabels } from './labels.ts';
import { lookWhetherWithheld } from './visible.ts';

type Head = Omit<MatrixHead, 'label'> & { label: string | null };

/** The values of one dimension, each with how many initiatives it has. */
const headsOf = (name: string, { pattern, key, label }: Divided) =>
  `CALL (found) { UNWIND found AS n ${pattern}
     WITH ${key} AS key, ${label} AS label, count(DISTINCT n) AS count WHERE key IS NOT NULL
     WITH key, label, count ORDER BY count DESC, label, key
     RETURN collect({key: key, label: label, count: count}) AS ${name} }`;

/** How many different initiatives each pair of values has, under the filter. One round trip. */
export async function matrix(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { rows, columns }: { rows: Dimension; columns: Dimension },
  asked: ThingFilter | undefined,
  most: { rows: number; columns: number },
): Promise<Matrix> {
  const filter = given(asked ?? {});
  const { found, parameters } = conditionOf(registry, 'Initiative', filter);
  const cross = crossed(rows, columns, filter, language);
  const [answer] = await graph.read<{
    rows: Head[];
    columns: Head[];
    cells: MatrixCell[];
    rowCount: number;
    columnCount: number;
    total: number;
  }>(
    `${lookWhetherWithheld} ${found} WITH collect(DISTINCT n) AS found
     ${headsOf('rows', divided(rows, 'x1', filter, language))}
     ${headsOf('columns', divided(columns, 'x2', filter, language))}
     WITH found, rows[..$mostRows] AS rows, columns[..$mostColumns] AS columns, size(rows) AS rowCount, size(columns) AS columnCount
     WITH *, [one IN rows | one.key] AS rowKeys, [one IN columns | one.key] AS columnKeys
     CALL (found, rowKeys, columnKeys) { UNWIND found AS n ${cross.pattern}
       WITH ${cross.row} AS row, ${cross.column} AS column, count(DISTINCT n) AS count WHERE row IN rowKeys AND column IN columnKeys
       RETURN collect({row: row, column: column, count: count}) AS cells }
     RETURN rows, columns, cells, rowCount, columnCount, size(found) AS total`,
    { ...parameters, mostRows: most.rows, mostColumns: most.columns },
  );
  const labelled = (dimension: Dimension, heads: readonly Head[]) => {
    const words = valueLabels(registry, language, dimension.toLowerCase(), 'Initiative');
    return heads
      .map(({ key, label, count }) => ({ key, label: label ?? words.get(key) ?? key, count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, language));
  };
  const { total, cells, rowCount, columnCount } = answer!;
  return Object.assign(new Matrix(), {
    rows: labelled(rows, answer!.rows),
    columns: labelled(columns, answer!.columns),
    rowCount,
    columnCount,
    cells,
    totalCount: total,
  });
}
