import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '#web/graphiql/examples.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  // One of the examples is a mutation.
  server = await createTestServer();
});
afterAll(() => server.close());

const readme = ['README.md', 'server/README.md', 'server/api/README.md']
  .map((file) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8'))
  .join('\n');
const blocks = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query!);

/** The root fields without data: an example must return some. */
const empties = (answer: object) =>
  Object.entries(answer).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [name] : [],
  );

/** What computing these fields takes, in the time of so many objects, estimated from one run: they repeat the declared weights. */
const computing: Record<string, number> = {
  search: 250,
  overlaps: 2_500,
  path: 1_000,
  neighbourhood: 1_000,
  overview: 1_000,
  facets: 10 * 100,
};

/** The objects of an answer, at any depth, and what it took to compute. */
function countCost(name: string, value: unknown): number {
  const elements = [value].flat().filter((element) => element instanceof Object);
  const below = elements.flatMap((element) => Object.entries(element)).map(([key, inner]) => countCost(key, inner));
  return elements.length + (computing[name] ?? 0) + below.reduce((sum, count) => sum + count, 0);
}

/** The root fields without data, and the estimated cost as a share of the actual one. */
async function execute(query: string, variables = '{}') {
  const answer = await server.execute(query, JSON.parse(variables), { as: 'editor' });
  const { asked: estimate } = (answer as unknown as { extensions: { cost: { asked: number } } }).extensions.cost;
  const cost = Object.entries(answer.data).reduce((sum, [name, value]) => sum + 20 + countCost(name, value), 0);
  return { empty: empties(answer.data), estimate: estimate / cost };
}

test('the documentation has examples', () => expect(blocks.length).toBeGreaterThan(3));

test.each(blocks.map((query) => [query.match(/\b(\w+)\(/)?.[1], query]))(
  'the example of %s in the documentation returns data at about the estimated cost',
  async (_, query) => {
    const { empty, estimate } = await execute(query!);
    expect(empty).toEqual([]);
    expect(estimate).toBeLessThan(3);
    expect(estimate).toBeGreaterThan(1 / 3);
  },
);

test.each(examples.map(({ query, variables }) => [query.match(/^query (\w+)/m)?.[1], query, variables]))(
  'the GraphiQL example %s returns data at about the estimated cost',
  async (_, query, variables) => {
    const { empty, estimate } = await execute(query!, variables);
    expect(empty).toEqual([]);
    expect(estimate).toBeLessThan(3);
    expect(estimate).toBeGreaterThan(1 / 3);
  },
);
