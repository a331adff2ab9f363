import { type GraphQLInputType, getNamedType, isCompositeType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { testDatabase } from '#test/kit/database.ts';
import { createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';
import { serve } from '#test/kit/serve.ts';

let server: TestServer;
/** A routed connection as to a cluster, in which one server is both leader and reader. */
let routed: Graph;
let address: string;
let close: () => Promise<void>;

beforeAll(async () => {
  server = await createTestServer();
  const where = testDatabase();
  const uri = where.uri.replace(/^bolt/, 'neo4j');
  routed = await connect({ ...where, uri }, { queryTimeoutMs: 30_000, acquisitionTimeoutMs: 15_000 });
  const httpServer = await serve({ services: { ...server.services, graph: routed }, api: server.api });
  address = httpServer.address;
  close = async () => {
    await httpServer.close();
    await routed.close();
    await server.close();
  };
});
afterAll(() => close());

/** Sends an operation, and records the access mode of every statement: READ may go to a reader, WRITE goes to the leader. */
async function requestModes(query: string) {
  const sent: { mode: string; cypher: string }[] = [];
  const end = routed.observe((cypher, mode) => sent.push({ cypher, mode }));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenFor('operator')}` };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  end();
  const { data, errors } = await response.json();
  return { data, errors, sent, modes: new Set(sent.map(({ mode }) => mode)) };
}

/** Values of required arguments, by type. */
const exampleArguments: Record<string, string> = {
  'ID!': '"comar"',
  '[ID!]!': '["comar", "france"]',
  'String!': '"refugee"',
  'Int!': '1',
  'Dimension!': 'THEME',
  'ProposalInput!': '{title: "Formation asile", partners: ["COMAR"], places: ["México"]}',
  '[MentionInput!]!': '[{name: "COMAR"}]',
};
/** Arguments of queries that take the id of one kind only. */
const argumentsByField: Record<string, string> = { personMentions: 'person: "anne-raimat"' };
const getAnswer = (type: GraphQLInputType) => {
  if (!exampleArguments[String(type)]) throw new Error(`What is to be asked as ${String(type)}?`);
  return exampleArguments[String(type)]!;
};

test('every query is routed to a reader', async () => {
  const fields = Object.values(server.schema.getQueryType()!.getFields());
  expect(fields.length).toBeGreaterThan(30);
  const silent: string[] = [];
  for (const { name, args, type } of fields) {
    const given =
      argumentsByField[name] ??
      args
        .filter(isRequiredArgument)
        .map((arg) => `${arg.name}: ${getAnswer(arg.type)}`)
        .join(', ');
    const field = name + (given ? `(${given})` : '');
    const { errors, modes } = await requestModes(
      `{ ${field} ${isCompositeType(getNamedType(type)) ? '{ __typename }' : ''} }`,
    );
    expect([name, errors]).toEqual([name, undefined]);
    if (modes.size === 0) silent.push(name);
    expect([name, [...modes].filter((mode) => mode !== 'READ')]).toEqual([name, []]);
  }
  // Resolved without the database; a token has no account.
  expect(silent.sort()).toEqual(['kinds', 'ownAccount', 'sessions', 'viewer']);
});

describe('a mutation', () => {
  test('is routed to the leader; a reader rejects it', async () => {
    const save = 'mutation { savePlace(draft: { name: "Chiapas", placeType: SUBDIVISION }) { id version } }';
    const { errors, sent } = await requestModes(save);
    expect(errors).toBeUndefined();
    const writing = sent.filter(({ cypher }) => /\b(SET|CREATE|MERGE|DELETE)\b/.test(cypher));
    expect(writing.length).toBeGreaterThan(0);
    expect(new Set(writing.map(({ mode }) => mode))).toEqual(new Set(['WRITE']));
    await expect(routed.read('CREATE (:Sneaked)')).rejects.toThrow(/read access mode/);
  });

  test('is visible to the next query of this process', async () => {
    for (const name of ['Oaxaca', 'Jalisco', 'Sonora']) {
      const { data } = await requestModes(
        `mutation { savePlace(draft: { name: "${name}", placeType: SUBDIVISION }) { id } }`,
      );
      const { id } = data.savePlace;
      expect((await requestModes(`{ node(id: "${id}") { name } }`)).data).toEqual({ node: { name } });
    }
  });
});

/** The bookmark of the next transaction: its number follows the database’s id. */
function after(bookmark: string): string {
  const bytes = Buffer.from(bookmark.slice('FB:'.length), 'base64');
  const number = bytes.subarray(19, -1);
  const [from, size] = number.length === 1 ? [0, 1] : [1, number.length - 1];
  const next = Buffer.from([0xcb, 0, 0, 0, 0, 0, 0, 0, 0]);
  next.writeBigInt64BE(BigInt(number.readIntBE(from, size) + 1), 1);
  return `FB:${Buffer.concat([bytes.subarray(0, 19), next, bytes.subarray(-1)]).toString('base64')}`;
}

test('a query waits for a member that is behind the last write', async () => {
  // A new label is created in a transaction of its own, which would count as the write.
  await routed.write('CREATE (l:Late) DELETE l');
  const { tag, bookmarks } = await routed.state();
  let answered = false;
  const since = { tag, bookmarks: [after(bookmarks[0]!)] };
  const reading = routed
    .read('MATCH (l:Late) RETURN count(l) AS count', {}, { since })
    .finally(() => (answered = true));
  await new Promise((wake) => setTimeout(wake, 500));
  expect(answered).toBe(false);
  await routed.write('CREATE (:Late)');
  expect(await reading).toEqual([{ count: 1 }]);
});
