import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '#web/graphiql/examples.ts';
import { fullFastPath } from '#server/api/fastPath/pieces.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({
    readOnly: true,
    limits: { maxDepth: 100, maxCost: 1e9 },
    fastPath: fullFastPath,
  });
});
afterAll(() => server.close());

/** The same operation with another text, so that it counts as new: it is interpreted. */
let comments = 0;
const asNew = (query: string) => `${query}\n# ${comments++}`;

/** The results of an operation interpreted, and compiled: on its second execution it is compiled. */
async function executeBothWays(query: string, variables: Record<string, unknown> = {}) {
  const interpreted = await server.execute(asNew(query), variables);
  await server.execute(query, variables);
  return { interpreted, compiled: await server.execute(query, variables) };
}

const readme = ['README.md', 'server/api/README.md']
  .map((file) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8'))
  .join('\n');
const operations: [name: string, query: string, variables?: object][] = [
  ...[...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]): [string, string] => [
    query!.slice(0, 60),
    query!,
  ]),
  ...examples.map(({ query, variables = '{}' }): [string, string, object] => [
    query.match(/^query (\w+)/m)![1]!,
    query,
    JSON.parse(variables) as object,
  ]),
];

describe('a compiled operation returns what the interpreted one returns', () => {
  test.each(operations.filter(([, query]) => !JSON.stringify(parse(query)).includes('"mutation"')))(
    '%s',
    async (_, query, variables) => {
      const { interpreted, compiled } = await executeBothWays(query, variables as Record<string, unknown>);
      expect(compiled).toEqual(interpreted);
      expect(interpreted.errors).toBeUndefined();
    },
  );

  const conditional = `query Conditional($with: Boolean!, $id: ID!) {
    node(id: $id) { ...Some ... on Initiative @include(if: $with) { status ...Some } }
    initiatives(first: 2) { nodes { ...Some ...Other @skip(if: $with) } }
  }
  fragment Some on Thing { id label: name(language: FR) kind @skip(if: $with) }
  fragment Other on Initiative { kind participations(first: 1) { nodes { actor { ...Some } } } }`;

  test.each([true, false])('with fragments and conditions (%s)', async (holds) => {
    const { initiatives } = await server.request('{ initiatives(first: 1) { nodes { id } } }');
    const variables = { with: holds, id: initiatives.nodes[0].id };
    const { interpreted, compiled } = await executeBothWays(conditional, variables);
    expect(compiled).toEqual(interpreted);
    // The same compiled function handles the opposite condition.
    const opposite = { ...variables, with: !holds };
    expect(await server.execute(conditional, opposite)).toEqual(await server.execute(asNew(conditional), opposite));
  });

  test.each([
    [
      'a variable of a wrong type',
      'query A($first: Int) { initiatives(first: $first) { totalCount } }',
      { first: 'x' },
    ],
    ['a variable that is missing', 'query B($id: ID!) { node(id: $id) { id } }', {}],
    ['a negative page size', 'query C($first: Int) { initiatives(first: $first) { totalCount } }', { first: -1 }],
    ['an unknown id', '{ neighbourhood(of: "nobody") { nodes { id } } }', {}],
    ['a single field that fails', '{ actors(first: 2) { nodes { id partners(first: 100000) { count } } } }', {}],
    [
      'several operations without operationName',
      'query D { viewer { __typename } } query E { viewer { __typename } }',
      {},
    ],
  ])('also an error: %s', async (_, query, variables) => {
    const { interpreted, compiled } = await executeBothWays(query, variables);
    expect(interpreted.errors?.length).toBeGreaterThan(0);
    expect(compiled).toEqual(interpreted);
  });
});
