import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openHouse, type TestHouse } from '../kit/house.ts';
import { cases } from '../bench/cases.ts';
import { type Statement, overheard } from '../bench/overheard.ts';
import { type World, worldOf } from '../bench/world.ts';
import { apiOf } from '#server/api.ts';
import { contextOf } from '#server/context.ts';
import { profile } from '#server/graph/profile.ts';

/** Database hits do not depend on the machine: what the product asks of the database is held against the best Cypher. */
let house: TestHouse;
let world: World;
beforeAll(async () => {
  house = await openHouse();
  world = await worldOf(house.graph, house.registry, 1500);
  // What the database knows of the graph that was here before would make it plan otherwise.
  await house.graph.read('CALL db.prepareForReplanning(60)');
}, 240_000);
afterAll(() => house.close());

/** What the product asks of the database to answer. */
async function statementsOf(query: string, variables: object): Promise<Statement[]> {
  const { graph, statements } = overheard(house.graph);
  const api = apiOf(house.schema, { maxDepth: 12, maxNodes: 50_000 });
  const { body } = await api.executeOperation(
    { query, variables: variables as never },
    { contextValue: contextOf({ graph, registry: house.registry, editors: [] }) },
  );
  expect(body.kind === 'single' && body.singleResult.errors).toBeFalsy();
  return statements;
}

const hitsOf = async (statements: readonly Statement[]) => {
  let hits = 0;
  for (const { cypher, parameters } of statements) hits += (await profile(inject('database'), cypher, parameters)).hits;
  return hits;
};

/** Ways there and back: one for a statement, one more to follow old ids, or to know what lies in the middle. */
const mostTrips = 2;
/** To see whether anything is withheld, and that a thing is there: whatever the size of the answer. */
const looks = 6;

test.each(cases)('$name: as many hits as the best Cypher', { timeout: 60_000 }, async ({ cypher, query, sample }) => {
  const { raw, product } = sample(world, 1);
  const statements = await statementsOf(query, product);
  expect(statements.length).toBeLessThanOrEqual(mostTrips);
  const best = await hitsOf([{ cypher, parameters: raw }]);
  expect(await hitsOf(statements)).toBeLessThanOrEqual(1.05 * best + looks);
});
