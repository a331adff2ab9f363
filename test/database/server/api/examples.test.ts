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

const readme = ['README.md', 'server/api/README.md']
  .map((file) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8'))
  .join('\n');
const blocks = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query!);

/** The root fields without data: an example must return some. */
const empties = (answer: object) =>
  Object.entries(answer).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [name] : [],
  );

test('the documentation has examples', () => expect(blocks.length).toBeGreaterThan(3));

test.each(blocks.map((query) => [query.match(/\b(\w+)\(/)?.[1], query]))(
  'the example of %s in the documentation returns data',
  async (_, query) => {
    expect(empties(await server.request(query!, {}, { as: 'editor' }))).toEqual([]);
  },
);

test.each(examples.map(({ query, variables }) => [query.match(/^query (\w+)/m)?.[1], query, variables]))(
  'the GraphiQL example %s returns data',
  async (_, query, variables = '{}') => {
    expect(empties(await server.request(query!, JSON.parse(variables)))).toEqual([]);
  },
);
