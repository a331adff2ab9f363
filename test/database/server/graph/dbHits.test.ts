import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '#test/kit/database.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { cases } from '#test/bench/cases.ts';
import { type Product, hitsOf, productOf } from '#test/bench/product.ts';
import { type World, worldOf } from '#test/bench/world.ts';

/** Database hits do not depend on the machine: what the product asks of the database is held against the best Cypher. */
let server: TestServer;
let world: World;
let product: Product;
beforeAll(async () => {
  server = await createTestServer();
  world = await worldOf(server.graph, server.registry, 1500);
  // What the database knows of the graph that was here before would make it plan otherwise.
  await server.graph.read('CALL db.prepareForReplanning(60)');
  product = await productOf(testDatabase());
}, 240_000);
afterAll(async () => {
  await product.graph.close();
  await server.close();
});

/** Ways there and back: one for a statement, one more to follow old ids, or to know what lies in the middle. */
const mostTrips = 2;
/** To see whether anything is withheld, and that a thing is there: whatever the size of the answer. */
const looks = 6;

test.each(cases)('$name: as many db hits as the baseline', { timeout: 60_000 }, async ({ cypher, query, sample }) => {
  const { raw, product: variables } = sample(world, 1);
  const { statements } = await product.answer(query, variables);
  expect(statements.length).toBeLessThanOrEqual(mostTrips);
  const best = await hitsOf(testDatabase(), [{ cypher, parameters: raw }]);
  expect(await hitsOf(testDatabase(), statements)).toBeLessThanOrEqual(1.05 * best + looks);
});
