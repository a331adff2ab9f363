import type { ThingFilter } from '#schema/answers/filter.ts';
import { type Dimension, Matrix, type MatrixCell, type MatrixHeader } from '#schema/answers/matrix.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { omitNulls } from '#server/omitNulls.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type DimensionCypher, buildCross, buildDimension } from './dimension.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { valueLabels } from '#server/graph/read/labels.ts';
import { anyRestrictedClause } from '#server/graph/read/visibilityFilter.ts';

/** As lists: the names would be written and read again with every one of a thousand. */
type Head = [key: string, label: string | null, count: number];
type Cell = [row: string, column: string, count: number];

/** The values of one dimension, each with how many initiatives it has. */
const headsClause = (name: string, { pattern, by, key, label }: DimensionCypher) =>
  `CALL (found) { UNWIND found AS n ${pattern}
     WITH ${by} AS value, count(DISTINCT n) AS count WHERE value IS NOT NULL
     WITH ${key('value')} AS key, ${label('value')} AS label, count
     WITH key, label, count ORDER BY count DESC, label, key
     RETURN collect([key, label, count]) AS ${name} }`;

/** How many different initiatives each pair of values has, under the filter. One round trip. */
export async function loadMatrix(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { rows, columns }: { rows: Dimension; columns: Dimension },
  asked: ThingFilter | undefined,
  max: { rows: number; columns: number },
): Promise<Matrix> {
  const filter = omitNulls(asked ?? {});
  const { match, parameters } = buildCondition(registry, 'Initiative', filter);
  const cross = buildCross(rows, columns, filter, language);
  const [answer] = await graph.read<{
    rows: Head[];
    columns: Head[];
    cells: Cell[];
    rowCount: number;
    columnCount: number;
    total: number;
  }>(
    `${anyRestrictedClause} ${match} WITH collect(DISTINCT n) AS found
     ${headsClause('rows', buildDimension(rows, 'x1', filter, language))}
     ${headsClause('columns', buildDimension(columns, 'x2', filter, language))}
     WITH found, rows[..$mostRows] AS rows, columns[..$mostColumns] AS columns, size(rows) AS rowCount, size(columns) AS columnCount
     WITH *, CASE WHEN rowCount > $mostRows THEN [one IN rows | one[0]] END AS rowKeys,
       CASE WHEN columnCount > $mostColumns THEN [one IN columns | one[0]] END AS columnKeys
     CALL (found, rowKeys, columnKeys) { UNWIND found AS n ${cross.pattern}
       WITH ${cross.row.by} AS x, ${cross.column.by} AS y, count(DISTINCT n) AS count
       WITH ${cross.row.key('x')} AS row, ${cross.column.key('y')} AS column, count
       WHERE row IS NOT NULL AND column IS NOT NULL
         AND (rowKeys IS NULL OR row IN rowKeys) AND (columnKeys IS NULL OR column IN columnKeys)
       RETURN collect([row, column, count]) AS cells }
     RETURN rows, columns, cells, rowCount, columnCount, size(found) AS total`,
    { ...parameters, mostRows: max.rows, mostColumns: max.columns },
  );
  const labelled = (dimension: Dimension, heads: readonly Head[]) => {
    const words = valueLabels(registry, language, dimension.toLowerCase(), 'Initiative');
    return heads
      .map(([key, label, count]): MatrixHeader => ({ key, label: label ?? words.get(key) ?? key, count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, language));
  };
  const { total, cells, rowCount, columnCount } = answer!;
  return Object.assign(new Matrix(), {
    rows: labelled(rows, answer!.rows),
    columns: labelled(columns, answer!.columns),
    rowCount,
    columnCount,
    cells: cells.map(([row, column, count]): MatrixCell => ({ row, column, count })),
    totalCount: total,
  });
}
