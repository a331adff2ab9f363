import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, createTestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => void (server = await createTestServer()));
afterAll(() => server.close());

describe('the subgraph of some things', () => {
  test('has all edges between them and no others, and counts the omitted neighbours', async () => {
    const { subgraph } = await server.request(
      `{ subgraph(ids: ["mieux-mexique-ii", "comar", "cuf", "nothing"]) {
           nodes { id } edges { source target } leftOut { of count } } }`,
    );
    expect(subgraph.nodes.map(({ id }: { id: string }) => id)).toEqual(['mieux-mexique-ii', 'comar', 'cuf']);
    expect(subgraph.edges.length).toBeGreaterThan(0);
    for (const edge of subgraph.edges) expect(edge).toEqual({ source: 'comar', target: 'mieux-mexique-ii' });
    const { neighbourhood } = await server.request('{ neighbourhood(of: "comar") { nodes { id } } }');
    // All neighbours except the one in the subgraph.
    expect(subgraph.leftOut).toContainEqual({ of: 'comar', count: neighbourhood.nodes.length - 2 });
  });

  test('rejects a filter by text', async () => {
    const { code } = await server.expectError('{ subgraph(ids: ["cuf"], filter: { text: "asile" }) { nodes { id } } }');
    expect(code).toBe('INVALID');
  });
});

describe('neighbours by relation', () => {
  const around = async (of: string, relations?: string[]) =>
    (
      await server.request(
        `query ($of: ID!, $relations: [String!]) { neighbourhood(of: $of, relations: $relations) {
           nodes { id kind } edges { source target relation }
           relations { relation label edgeRelation inward count kinds } } }`,
        { of, relations },
        { language: 'en' },
      )
    ).neighbourhood;

  test.each(['cuf', 'mieux-mexique-ii', 'asylum'])('are counted for each relation of %s', async (of) => {
    const { relations } = await around(of);
    expect(relations.length).toBeGreaterThan(0);
    for (const { relation, edgeRelation, inward, count, kinds } of relations) {
      const { nodes, edges } = await around(of, [relation]);
      expect(nodes).toHaveLength(count + 1);
      expect(new Set(nodes.slice(1).map(({ kind }: { kind: string }) => kind))).toEqual(new Set(kinds));
      for (const { id } of nodes.slice(1))
        expect(edges).toContainEqual(
          inward
            ? { source: id, target: of, relation: edgeRelation }
            : { source: of, target: id, relation: edgeRelation },
        );
    }
  });

  test('have the relation’s label as seen from the central thing', async () => {
    const labels = async (of: string) =>
      (await around(of)).relations.map(({ label }: { label: string }) => label) as string[];
    expect(await labels('cuf')).toContain('members');
    expect(await labels('groupe-pays-mexique')).toContain('member of');
  });

  test('rejects an unknown relation', async () => {
    const query = '{ neighbourhood(of: "cuf", relations: ["friends"]) { nodes { id } } }';
    expect(await server.expectError(query)).toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('friends'),
    });
  });
});
