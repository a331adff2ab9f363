import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FastPath, fastPathPieces, fullFastPath } from '#server/api/fastPath/pieces.ts';
import { createApi } from '#server/api/server.ts';
import { logger } from '#server/logger.ts';
import { examples } from '#web/graphiql/examples.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

const plain: FastPath = new Set();

describe('the fast path returns what the plain way returns', () => {
  const servers = new Map<string, TestServer>();
  beforeAll(async () => {
    servers.set('off', await createTestServer({ readOnly: true, fastPath: plain }));
    servers.set('on', await createTestServer({ readOnly: true, fastPath: fullFastPath }));
    for (const piece of fastPathPieces)
      servers.set(piece, await createTestServer({ readOnly: true, fastPath: new Set([piece]) }));
  });
  afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

  const queries = examples.filter(({ query }) => !query.startsWith('mutation'));

  test.each(
    queries.map(({ query, variables = '{}' }) => [query.match(/^query (\w+)/m)?.[1] ?? query, query, variables]),
  )('%s', async (_, query, variables) => {
    const expected = await servers.get('off')!.execute(query, JSON.parse(variables) as Record<string, unknown>);
    expect(expected.errors).toBeUndefined();
    for (const [name, server] of servers)
      for (const execution of ['first', 'second', 'third'])
        expect(
          await server.execute(query, JSON.parse(variables) as Record<string, unknown>),
          `${name}, ${execution} execution`,
        ).toEqual(expected);
  });

  test('also for fields of every kind of thing, by method and by property', async () => {
    const query = `{ things(first: 200) { nodes {
      id name(language: ES) aliases description(language: EN) conflicts { field } confirmed { date stale }
      ... on Initiative { status statusHistory { date } period { interval } participations(first: 2) { nodes { role actor { name } } } }
      ... on Institution { institutionType partners(first: 2) { count } staff(first: 2) { nodes { person { name } } } }
    } } }`;
    const expected = await servers.get('off')!.execute(query);
    expect(expected.errors).toBeUndefined();
    for (const [name, server] of servers)
      for (let n = 0; n < 2; n++) expect({ name, ...(await server.execute(query)) }).toEqual({ name, ...expected });
  });
});

describe.each([
  ['on', fullFastPath],
  ['off', plain],
])('unexpected errors, fast path %s', (_, fastPath) => {
  const fail = (type: 'Error' | 'text') => () => {
    // eslint-disable-next-line no-throw-literal
    throw type === 'Error' ? new TypeError('secret detail') : 'secret detail';
  };
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        sync: { type: GraphQLString, resolve: fail('Error') },
        async: { type: GraphQLString, resolve: async () => fail('Error')() },
        text: { type: GraphQLString, resolve: fail('text') },
        required: { type: new GraphQLNonNull(GraphQLInt), resolve: fail('Error') },
        fine: { type: GraphQLString, resolve: () => 'fine' },
      },
    }),
  });

  test.each(['sync', 'async', 'text', 'required'])('%s are masked, coded and logged each time', async (field) => {
    const log = vi.spyOn(logger, 'error').mockImplementation(() => {});
    const api = createApi(schema, { maxDepth: 12, maxCost: 1_000 }, { fastPath });
    await api.start();
    try {
      for (let execution = 1; execution <= 3; execution++) {
        const { body } = await api.executeOperation(
          { query: `{ ${field} fine }` },
          { contextValue: { graph: { readOptions: {} } } as never },
        );
        const { data, errors } = (body as { singleResult: { data: unknown; errors: readonly object[] } }).singleResult;
        expect(data).toEqual(field === 'required' ? null : { [field]: null, fine: 'fine' });
        expect(errors).toEqual([
          {
            message: expect.stringContaining('report it with the id'),
            locations: [{ line: 1, column: 3 }],
            path: [field],
            extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[\da-f-]{36}$/) },
          },
        ]);
        expect(JSON.stringify(errors)).not.toContain('secret');
        expect(log).toHaveBeenCalledTimes(execution);
      }
    } finally {
      await api.stop();
      log.mockRestore();
    }
  });
});
