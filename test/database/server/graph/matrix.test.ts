import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestServer, createTestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ readOnly: true });
});
afterAll(() => server.close());

type Counted = { key: string; count: number };
type Filter = Record<string, string | string[]>;
type Dimension = 'ACTOR' | 'THEME' | 'PLACE' | 'ROLE' | 'KIND' | 'STATUS' | 'CURRENT_STATUS' | 'YEAR';

/** The filter field of each dimension. */
const getField = (dimension: Dimension, key: string): Filter => ({
  [dimension === 'CURRENT_STATUS' ? 'currentStatus' : dimension.toLowerCase()]: [key],
});

/** The lengths of lists, a hundred per request. */
async function getLengths(filters: readonly Filter[]): Promise<number[]> {
  const lengths: number[] = [];
  for (let n = 0; n < filters.length; n += 100) {
    const batch = filters.slice(n, n + 100);
    const variables = Object.fromEntries(batch.map((filter, m) => [`f${m}`, filter]));
    const names = Object.keys(variables);
    const answer = await server.request(
      `query (${names.map((name) => `$${name}: ThingFilter`).join(' ')}) {
        ${names.map((name) => `${name}: initiatives(filter: $${name}, first: 0) { totalCount }`).join('\n')} }`,
      variables,
    );
    lengths.push(...names.map((name) => answer[name].totalCount));
  }
  return lengths;
}

const matrixQuery = `query ($rows: Dimension!, $columns: Dimension!, $filter: ThingFilter, $size: Int) {
  matrix(rows: $rows, columns: $columns, filter: $filter, firstRows: $size, firstColumns: $size) {
    totalCount rowCount columnCount rows { key count } columns { key count } cells { row column count } } }`;

const crossings: [Dimension, Dimension, Filter, number][] = [
  ['ACTOR', 'THEME', {}, 12],
  ['THEME', 'PLACE', {}, 25],
  ['PLACE', 'YEAR', {}, 25],
  ['CURRENT_STATUS', 'KIND', {}, 25],
  ['YEAR', 'CURRENT_STATUS', { year: ['undated', '2014'] }, 25],
  ['ACTOR', 'PLACE', { country: ['france'], institutionType: ['LOCAL_AUTHORITY'] }, 25],
  ['ACTOR', 'ROLE', {}, 20],
  ['ROLE', 'ACTOR', { theme: ['asylum'] }, 15],
  ['KIND', 'STATUS', {}, 20],
  ['THEME', 'KIND', { place: ['mexico'] }, 25],
  ['THEME', 'YEAR', { theme: ['asylum'] }, 25],
  ['PLACE', 'STATUS', { place: ['mexico'] }, 25],
  ['ROLE', 'THEME', { actor: ['comar'] }, 15],
  ['ACTOR', 'PLACE', { role: ['LEAD'] }, 15],
  ['ACTOR', 'ROLE', { actor: ['comar', 'mexico-state'], role: ['PARTNER', 'BENEFICIARY', 'LEAD'] }, 15],
  ['KIND', 'ROLE', { kind: ['TRAINING', 'EVENT'], period: '2010/2015' }, 15],
  ['YEAR', 'STATUS', { status: ['ENDED', 'ONGOING'], period: '2014' }, 25],
];

test.each(crossings)(
  '%s × %s with %j: each cell and each header counts what its list returns',
  { timeout: 120_000 },
  async (rows, columns, filter, size) => {
    const { matrix } = await server.request(matrixQuery, { rows, columns, filter, size });
    const heads = (dimension: Dimension, all: Counted[]) =>
      all.map(({ key }) => ({ ...filter, ...getField(dimension, key) }));
    const counts = new Map(
      matrix.cells.map((cell: { row: string; column: string; count: number }) => [
        `${cell.row} ${cell.column}`,
        cell.count,
      ]),
    );
    // Every crossing, including empty cells.
    const crossed = matrix.rows.flatMap((row: Counted) =>
      matrix.columns.map((column: Counted) => ({
        filter: { ...filter, ...getField(rows, row.key), ...getField(columns, column.key) },
        count: counts.get(`${row.key} ${column.key}`) ?? 0,
      })),
    ) as { filter: Filter; count: number }[];
    expect(matrix.cells.length).toBeGreaterThan(0);
    expect(counts.size).toBe(matrix.cells.length);
    expect(await getLengths([filter])).toEqual([matrix.totalCount]);
    expect(await getLengths(heads(rows, matrix.rows))).toEqual(matrix.rows.map(({ count }: Counted) => count));
    expect(await getLengths(heads(columns, matrix.columns))).toEqual(matrix.columns.map(({ count }: Counted) => count));
    expect(await getLengths(crossed.map((crossing) => crossing.filter))).toEqual(crossed.map(({ count }) => count));
  },
);

test('the fullest rows and columns come first, with the number of all', async () => {
  const whole = (await server.request(matrixQuery, { rows: 'ACTOR', columns: 'YEAR' })).matrix;
  const part = (await server.request(matrixQuery, { rows: 'ACTOR', columns: 'YEAR', size: 5 })).matrix;
  expect(whole.rows.length).toBe(whole.rowCount);
  expect(part).toMatchObject({ rowCount: whole.rowCount, columnCount: whole.columnCount });
  expect(part.rows.map(({ count }: Counted) => count)).toEqual(
    whole.rows.slice(0, 5).map(({ count }: Counted) => count),
  );
  expect((await server.expectError(matrixQuery, { rows: 'ACTOR', columns: 'YEAR', size: 0 })).code).toBe('INVALID');
});

test('has only values that match the filter', async () => {
  const { matrix } = await server.request(matrixQuery, {
    rows: 'ACTOR',
    columns: 'ROLE',
    filter: { actor: ['comar'] },
  });
  expect(matrix.rows.map(({ key }: Counted) => key)).toEqual(['comar']);
});
