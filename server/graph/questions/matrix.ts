import type { ThingFilter } from '#schema/answers/filter.ts';
import { type Dimension, Matrix, type MatrixCell, type MatrixHeader } from '#schema/answers/matrix.ts';
import type { PartnerGroup } from '#schema/answers/partner.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { omitNulls } from '#server/omitNulls.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { matchCooperation } from './cooperationCells.ts';
import { type DimensionCypher, buildCross, buildDimension } from './dimension.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { valueLabels } from '#server/graph/read/labels.ts';
import { anyRestrictedClause } from '#server/graph/read/visibilityFilter.ts';

/** Positional rows: property names would be sent and parsed with each of thousands. */
type HeaderRow = [key: string, label: string | null, count: number];
type CellRow = [row: string, column: string, count: number];

/** The facet that counts by the same values: CURRENT_STATUS is `currentStatus`. */
const toFieldName = (dimension: Dimension) =>
  dimension.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Collects the values of one dimension with their number of initiatives, most frequent first. */
const headersClause = (name: string, { match, groupBy, key, label }: DimensionCypher) =>
  `CALL (initiatives) { UNWIND initiatives AS n ${match()}
     WITH ${groupBy} AS value, count(DISTINCT n) AS count WHERE value IS NOT NULL
     WITH value, ${key('value')} AS key, ${label('value')} AS label, count
     WITH value, key, label, count ORDER BY count DESC, label, key
     RETURN collect([key, label, count]) AS ${name}, collect(value) AS ${name}Values }`;

/** Counts the distinct initiatives of each pair of values under the filter, in one round trip. */
export async function loadMatrix(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { rows, columns, include }: { rows: Dimension; columns: Dimension; include: readonly PartnerGroup[] },
  thingFilter: ThingFilter | undefined,
  max: { rows: number; columns: number },
): Promise<Matrix> {
  const filter = omitNulls(thingFilter ?? {});
  const { match, parameters } = buildCondition(registry, 'Initiative', filter);
  const { row, column, cross } = buildCross(rows, columns, filter, language);
  const countCells =
    rows === 'ACTOR' && columns === 'ACTOR'
      ? `${matchCooperation} WITH x1.id AS row, x2.id AS column, count`
      : `WITH ${row.groupBy} AS x, ${column.groupBy} AS y, count(DISTINCT n) AS count
         WITH ${row.key('x')} AS row, ${column.key('y')} AS column, count`;
  const [result] = await graph.read<{
    rows: HeaderRow[];
    columns: HeaderRow[];
    cells: CellRow[];
    rowCount: number;
    columnCount: number;
    total: number;
  }>(
    `${anyRestrictedClause} ${match} WITH collect(DISTINCT n) AS initiatives
     ${headersClause('rows', buildDimension(rows, 'x1', filter, language))}
     ${headersClause('columns', buildDimension(columns, 'x2', filter, language))}
     WITH initiatives, rows[..$maxRows] AS rows, columns[..$maxColumns] AS columns, size(rows) AS rowCount, size(columns) AS columnCount,
       rowsValues[..$maxRows] AS rowValues, columnsValues[..$maxColumns] AS columnValues
     CALL (initiatives, rowValues, columnValues) { UNWIND initiatives AS n ${cross('rowValues', 'columnValues')}
       ${countCells}
       RETURN collect([row, column, count]) AS cells }
     RETURN rows, columns, cells, rowCount, columnCount, size(initiatives) AS total`,
    { ...parameters, maxRows: max.rows, maxColumns: max.columns, include },
  );
  const toHeaders = (dimension: Dimension, headerRows: readonly HeaderRow[]) => {
    const labels = valueLabels(registry, language, toFieldName(dimension), 'Initiative');
    return headerRows
      .map(([key, label, count]): MatrixHeader => ({ key, label: label ?? labels.get(key) ?? key, count }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, language));
  };
  const { total, cells, rowCount, columnCount } = result!;
  return Object.assign(new Matrix(), {
    rows: toHeaders(rows, result!.rows),
    columns: toHeaders(columns, result!.columns),
    rowCount,
    columnCount,
    cells: cells.map(([row, column, count]): MatrixCell => ({ row, column, count })),
    totalCount: total,
  });
}
