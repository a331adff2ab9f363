import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '#test/kit/database.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { cases } from '#test/bench/cases.ts';
import { type Product, countDbHits, openProduct } from '#test/bench/product.ts';
import { type World, createWorld } from '#test/bench/world.ts';

/** Db hits do not depend on the machine: those of the API are compared with hand-written Cypher. */
let server: TestServer;
let world: World;
let product: Product;
beforeAll(async () => {
  server = await createTestServer();
  world = await createWorld(server.graph, server.registry, 1500);
  // Statistics of the previous graph would lead to other query plans.
  await server.graph.read('CALL db.prepareForReplanning(60)');
  product = await openProduct(testDatabase());
}, 240_000);
afterAll(async () => {
  await product.graph.close();
  await server.close();
});

/** One for the statement, one for merged ids or to find the middle of a list, one to check the ids of an empty list. */
const mostTrips = 3;
/** Db hits of visibility and existence checks and of removed content, independent of the size of the result. */
const looks = 8;

test.each(cases)(
  '$name: as many db hits as the baseline',
  { timeout: 60_000 },
  async ({ cypher, query, sample, fixedHits = 0 }) => {
    const { raw, product: variables } = sample(world, 1);
    const { statements } = await product.answer(query, variables);
    expect(statements.length).toBeLessThanOrEqual(mostTrips);
    const best = await countDbHits(testDatabase(), [{ cypher, parameters: raw }]);
    expect(await countDbHits(testDatabase(), statements)).toBeLessThanOrEqual(1.05 * best + looks + fixedHits);
  },
);
