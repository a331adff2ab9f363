import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '#test/kit/database.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { toCursor, nameOrder } from '#server/graph/read/pagination.ts';
import { hitsOf, productOf } from '#test/bench/product.ts';
import { importAll, row } from '#test/kit/fixtures.ts';

/** Who is tied to hundreds: an institution to initiatives, or a project to actors. What it is tied to has one label. */
const hubs = [
  { id: 'institution', label: 'Initiative', kind: 'PROJECT', far: 'initiative', tie: '(h)-[:PARTICIPATES_IN]->(n)' },
  { id: 'project', label: 'Actor', kind: 'INSTITUTION', far: 'actor', tie: '(h)<-[:PARTICIPATES_IN]-(n)' },
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

/** How the hub is tied, as one who plants it may choose. */
interface Layout {
  /** So many things have the same name. */
  alike: number;
  /** The first of the names are of things that the hub is not tied to; of the others, only to one in so many. */
  free: number;
  every: number;
  /** Some are for the eyes of others. */
  withheld: boolean;
}

interface Tie {
  key: string;
  id: string;
  role: string;
  far: string;
  withheld: boolean;
}

const inOrder = (a: Tie, b: Tie) => (a.key === b.key ? (a.id < b.id ? -1 : 1) : a.key < b.key ? -1 : 1);

/** Ties the hub anew; its ties in order. */
async function lay({ id, label, tie }: Hub, { alike, free, every, withheld }: Layout): Promise<Tie[]> {
  const things = Array.from({ length: many }, (_, at) => ({
    id: `${id}-${at}`,
    key: String(Math.floor(at / alike)).padStart(4, '0'),
    withheld: withheld && at % 5 === 0,
  }));
  const ties = things
    .filter((_, at) => at >= free && at % every === 0)
    .flatMap(({ id: far, ...thing }, at) =>
      // Both roles for some. The ids are in another order than those of the things.
      ['PARTNER', ...(at % 3 === 0 ? ['LEAD'] : [])].map((role) => ({
        ...thing,
        far,
        role,
        id: `${(at * 367) % many}.${role}`,
      })),
    );
  await server.graph.write('MATCH ()-[tie:PARTICIPATES_IN]->() DELETE tie');
  await server.graph.write(
    `UNWIND $things AS thing MATCH (n:Thing {id: thing.id}) SET n.sort_fr = thing.key
     REMOVE n:Withheld FOREACH (_ IN CASE WHEN thing.withheld THEN [1] ELSE [] END | SET n:Withheld, n.visibleTo = 'network')`,
    { things },
  );
  await server.graph.write(
    `MATCH (h:Thing {id: '${id}'}) ${withheld ? 'SET' : 'REMOVE'} h:Veiled WITH h
     UNWIND $ties AS one MATCH (n:${label} {id: one.far})
     CREATE ${tie.replace(':PARTICIPATES_IN', ':PARTICIPATES_IN {id: one.id, role: one.role}')}`,
    { ties },
  );
  return ties.sort(inOrder);
}

const question = ({ id, far }: Hub) =>
  `query ($first: Int, $after: String, $last: Int, $before: String, $role: Role) { ${id}(id: "${id}") {
     participations(first: $first, after: $after, last: $last, before: $before, role: $role) {
       totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { role ${far} { id } } } } }`;

const cursorAt = (tie: Tie | undefined) => (tie ? toCursor(nameOrder('fr'), [tie.key, tie.id]) : null);

describe.each(hubs)('pages of the neighbours of the $id', (hub) => {
  const layouts = fc.record({
    alike: fc.constantFrom(1, 2, 7, 150, 230, 410),
    free: fc.constantFrom(0, 0, 190, 450),
    every: fc.constantFrom(1, 2),
    withheld: fc.boolean(),
  });
  const pages = fc.array(
    fc.record({
      size: fc.integer({ min: 1, max: 3 }),
      // Where it begins: nowhere, or at some part of the list.
      at: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })),
      backwards: fc.boolean(),
      role: fc.constantFrom(null, 'LEAD', 'PARTNER'),
      as: fc.constantFrom('reader' as const, 'editor' as const),
    }),
    { minLength: 12, maxLength: 12 },
  );

  test('are slices of the sorted list, in both directions, from any cursor, for any names', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(layouts, pages, async (layout, some) => {
        const ties = await lay(hub, layout);
        for (const { size, at, backwards, role, as } of some) {
          const seen = ties.filter((one) => (!role || one.role === role) && (as === 'editor' || !one.withheld));
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
            nodes: expected.map((one) => ({ role: one.role, [hub.far]: { id: one.far } })),
            pageInfo: {
              hasNextPage: backwards ? place !== null : to < seen.length,
              hasPreviousPage: backwards ? from > 0 : place !== null,
              startCursor: cursorAt(expected[0]),
              endCursor: cursorAt(expected.at(-1)),
            },
          });
        }
      }),
      { numRuns: 15 },
    ),
  );

  test('are found without reading all neighbours', async () => {
    const ties = await lay(hub, { alike: 1, free: 0, every: 2, withheld: false });
    // What the database knows of the graph that was here before would make it plan otherwise.
    await server.graph.read('CALL db.prepareForReplanning(60)');
    const product = await productOf(testDatabase());
    const middle = cursorAt(ties[200]);
    for (const page of [{ first: 1 }, { last: 1 }, { first: 1, after: middle }, { last: 1, before: middle }]) {
      const { statements } = await product.answer(question(hub), page);
      expect(await hitsOf(testDatabase(), statements)).toBeLessThan(120);
    }
    await product.graph.close();
  });
});
