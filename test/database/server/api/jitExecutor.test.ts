import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '#web/graphiql/examples.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ readOnly: true });
});
afterAll(() => server.close());

/** A question that is read each time: it was never asked before. */
let many = 0;
const asNew = (query: string) => `${query}\n# ${many++}`;

/** The answer of a question that is read, and that of the same asked again, which has been compiled. */
async function readAndCompiled(query: string, variables: Record<string, unknown> = {}) {
  const read = await server.execute(asNew(query), variables);
  await server.execute(query, variables);
  return { read, compiled: await server.execute(query, variables) };
}

const readme = ['README.md', 'server/api/README.md']
  .map((file) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8'))
  .join('\n');
const questions: [name: string, query: string, variables?: object][] = [
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
  test.each(questions.filter(([, query]) => !JSON.stringify(parse(query)).includes('"mutation"')))(
    '%s',
    async (_, query, variables) => {
      const { read, compiled } = await readAndCompiled(query, variables as Record<string, unknown>);
      expect(compiled).toEqual(read);
      expect(read.errors).toBeUndefined();
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
    const { read, compiled } = await readAndCompiled(conditional, variables);
    expect(compiled).toEqual(read);
    // The other of the two is answered by the same function.
    const other = { ...variables, with: !holds };
    expect(await server.execute(conditional, other)).toEqual(await server.execute(asNew(conditional), other));
  });

  test.each([
    [
      'a variable of a wrong type',
      'query A($first: Int) { initiatives(first: $first) { totalCount } }',
      { first: 'x' },
    ],
    ['a variable that is missing', 'query B($id: ID!) { node(id: $id) { id } }', {}],
    ['a page that cannot be', 'query C($first: Int) { initiatives(first: $first) { totalCount } }', { first: -1 }],
    ['a thing that is not there', '{ neighbourhood(of: "nobody") { nodes { id } } }', {}],
    ['one field of many that fails', '{ actors(first: 2) { nodes { id partners(first: 100000) { count } } } }', {}],
    ['an operation that is not named', 'query D { viewer { __typename } } query E { viewer { __typename } }', {}],
  ])('also an error: %s', async (_, query, variables) => {
    const { read, compiled } = await readAndCompiled(query, variables);
    expect(read.errors).toHaveLength(read.errors?.length || 1);
    expect(compiled).toEqual(read);
  });
});

test('an operation too large to compile is interpreted', async () => {
  const deep = (levels: number): string =>
    levels === 0
      ? 'id'
      : `id ... on Institution { participations(first: 1) { nodes { initiative { participations(first: 1) { nodes { actor { ${deep(levels - 1)} } } } } } } }
         ... on Network { participations(first: 1) { nodes { initiative { participations(first: 1) { nodes { actor { ${deep(levels - 1)} } } } } } } }`;
  const { read, compiled } = await readAndCompiled(`{ actors(first: 1) { nodes { ${deep(2)} } } }`);
  expect(compiled).toEqual(read);
});
