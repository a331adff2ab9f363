import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '#test/kit/database.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { toCursor, nameOrder } from '#server/graph/read/pagination.ts';
import { countDbHits, openProduct } from '#test/bench/product.ts';
import { importAll, row } from '#test/kit/fixtures.ts';

/** Hubs with hundreds of neighbours of one label: an institution with initiatives, a project with actors. */
const hubs = [
  {
    id: 'institution',
    label: 'Initiative',
    kind: 'PROJECT',
    otherEnd: 'initiative',
    edge: '(h)-[:PARTICIPATES_IN]->(n)',
  },
  { id: 'project', label: 'Actor', kind: 'INSTITUTION', otherEnd: 'actor', edge: '(h)<-[:PARTICIPATES_IN]-(n)' },
] as const;
type Hub = (typeof hubs)[number];

const many = 700;

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [row('INSTITUTION', 'institution'), row('PROJECT', 'project')]);
  for (const { id, label, kind } of hubs)
    await server.graph.write(
      `UNWIND range(0, ${many - 1}) AS at CREATE (n:Thing:${label}:${kind === 'PROJECT' ? 'Project' : 'Institution'}
         {id: '${id}-' + at, kind: '${kind}', name: toString(at)})`,
    );
});
afterAll(() => server.close());

/** The layout of a hub’s edges. */
interface Layout {
  /** The number of neighbours with the same name. */
  sameNames: number;
  /** The first names belong to no neighbours; of the others, one in `every` is a neighbour. */
  free: number;
  every: number;
  /** Whether some neighbours are restricted. */
  restricted: boolean;
}

interface HubEdge {
  key: string;
  id: string;
  role: string;
  otherEnd: string;
  restricted: boolean;
}

const inOrder = (a: HubEdge, b: HubEdge) => (a.key === b.key ? (a.id < b.id ? -1 : 1) : a.key < b.key ? -1 : 1);

/** Replaces the edges of the hub; its neighbours in order. */
async function lay({ id, label, edge }: Hub, { sameNames, free, every, restricted }: Layout): Promise<HubEdge[]> {
  const things = Array.from({ length: many }, (_, at) => ({
    id: `${id}-${at}`,
    key: String(Math.floor(at / sameNames)).padStart(4, '0'),
    restricted: restricted && at % 5 === 0,
  }));
  const neighbours = things
    .filter((_, at) => at >= free && at % every === 0)
    .flatMap(({ id: otherId, ...thing }, at) =>
      // Two roles for some. The edge ids are in another order than the things.
      ['PARTNER', ...(at % 3 === 0 ? ['LEAD'] : [])].map((role) => ({
        ...thing,
        otherEnd: otherId,
        role,
        id: `${(at * 367) % many}.${role}`,
      })),
    );
  await server.graph.write('MATCH ()-[r:PARTICIPATES_IN]->() DELETE r');
  await server.graph.write(
    `UNWIND $things AS thing MATCH (n:Thing {id: thing.id}) SET n.sort_fr = thing.key
     REMOVE n:Restricted FOREACH (_ IN CASE WHEN thing.restricted THEN [1] ELSE [] END | SET n:Restricted, n.visibilityTag = 'network')`,
    { things },
  );
  await server.graph.write(
    `MATCH (h:Thing {id: '${id}'}) ${restricted ? 'SET' : 'REMOVE'} h:HasRestrictedNeighbours WITH h
     UNWIND $edges AS row MATCH (n:${label} {id: row.otherEnd})
     CREATE ${edge.replace(':PARTICIPATES_IN', ':PARTICIPATES_IN {id: row.id, role: row.role}')}`,
    { edges: neighbours },
  );
  return neighbours.sort(inOrder);
}

const question = ({ id, otherEnd }: Hub) =>
  `query ($first: Int, $after: String, $last: Int, $before: String, $role: Role) { ${id}(id: "${id}") {
     participations(first: $first, after: $after, last: $last, before: $before, role: $role) {
       totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { role ${otherEnd} { id } } } } }`;

const cursorAt = (edge: HubEdge | undefined) => (edge ? toCursor(nameOrder('fr'), [edge.key, edge.id]) : null);

describe.each(hubs)('pages of the neighbours of the $id', (hub) => {
  const layouts = fc.record({
    sameNames: fc.constantFrom(1, 2, 7, 150, 230, 410),
    free: fc.constantFrom(0, 0, 190, 450),
    every: fc.constantFrom(1, 2),
    restricted: fc.boolean(),
  });
  const pages = fc.array(
    fc.record({
      size: fc.integer({ min: 1, max: 3 }),
      // The cursor: none, or a position in the list.
      at: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })),
      backwards: fc.boolean(),
      role: fc.constantFrom(null, 'LEAD', 'PARTNER'),
      as: fc.constantFrom('reader' as const, 'editor' as const),
    }),
    { minLength: 12, maxLength: 12 },
  );

  test('are slices of the sorted list, in both directions, from any cursor, for any names', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(layouts, pages, async (layout, pageOptions) => {
        const neighbours = await lay(hub, layout);
        for (const { size, at, backwards, role, as } of pageOptions) {
          const seen = neighbours.filter(
            (edge) => (!role || edge.role === role) && (as === 'editor' || !edge.restricted),
          );
          const place = at === null ? null : Math.floor(at * seen.length);
          const [from, to] = backwards
            ? [Math.max(0, (place ?? seen.length) - size), place ?? seen.length]
            : [place === null ? 0 : place + 1, place === null ? size : place + 1 + size];
          const cursor = cursorAt(place === null ? undefined : seen[place]);
          const { participations } = (
            await server.request(
              question(hub),
              backwards ? { last: size, before: cursor, role } : { first: size, after: cursor, role },
              { as },
            )
          )[hub.id];
          const expected = seen.slice(from, to);
          expect(participations).toEqual({
            totalCount: seen.length,
            nodes: expected.map((edge) => ({ role: edge.role, [hub.otherEnd]: { id: edge.otherEnd } })),
            pageInfo: {
              hasNextPage: backwards ? place !== null : to < seen.length,
              hasPreviousPage: backwards ? from > 0 : place !== null,
              startCursor: cursorAt(expected[0]),
              endCursor: cursorAt(expected.at(-1)),
            },
          });
        }
      }),
      { numRuns: 8 },
    ),
  );

  test('are found without reading all neighbours', async () => {
    const neighbours = await lay(hub, { sameNames: 1, free: 0, every: 2, restricted: false });
    // Statistics of the previous graph would lead to other query plans.
    await server.graph.read('CALL db.prepareForReplanning(60)');
    const product = await openProduct(testDatabase());
    const middle = cursorAt(neighbours[200]);
    for (const page of [{ first: 1 }, { last: 1 }, { first: 1, after: middle }, { last: 1, before: middle }]) {
      const { statements } = await product.answer(question(hub), page);
      expect(await countDbHits(testDatabase(), statements)).toBeLessThan(120);
    }
    await product.graph.close();
  });
});
