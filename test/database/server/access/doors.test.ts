import 'reflect-metadata';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAll, participations, row } from '#test/kit/fixtures.ts';
import { serve } from '#test/kit/serve.ts';
import { createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';
import { createVisitor } from '#test/kit/visitor.ts';

/** Words of the names of three records, which nothing else contains. */
const words = { PUBLIC: 'Zorglub', NETWORK: 'Quokka', PRIVATE: 'Xylophone' };
type Visibility = keyof typeof words;
const visibilities = Object.keys(words) as Visibility[];

/** What each viewer may read, by role or by the scope of a token. */
const readable: Record<string, readonly Visibility[]> = {
  nobody: ['PUBLIC'],
  CONTRIBUTOR: ['PUBLIC', 'NETWORK'],
  EDITOR: ['PUBLIC', 'NETWORK'],
  ADMINISTRATOR: ['PUBLIC', 'NETWORK'],
  READ: ['PUBLIC', 'NETWORK'],
  PROPOSE: ['PUBLIC', 'NETWORK'],
  EDIT: ['PUBLIC', 'NETWORK'],
  owner: ['PUBLIC', 'NETWORK', 'PRIVATE'],
};
const viewers = Object.keys(readable);

let server: TestServer;
let http: Awaited<ReturnType<typeof serve>>;
const ids = {} as Record<Visibility, string>;
const headersOf = new Map<string, () => Record<string, string>>();
const clients: Client[] = [];

const withToken = (token: string) => () => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

async function join(role: string) {
  const visitor = createVisitor(http.address, `198.51.100.${headersOf.size + 1}`);
  const invited = await server.request(
    'mutation ($mail: String!, $role: AccountRole!) { inviteAccount(mail: $mail, role: $role) { path } }',
    { mail: `${role.toLowerCase()}@example.org`, role },
    { as: 'operator' },
  );
  const { data } = await visitor.send(
    'mutation ($secret: String!, $name: String!, $password: String!) { acceptInvitation(secret: $secret, name: $name, password: $password) { name } }',
    { secret: invited.inviteAccount.path.split('#')[1], name: `person ${role}`, password: 'quatre mots sans rapport' },
  );
  expect(data.acceptInvitation?.name).toBe(`person ${role}`);
  headersOf.set(role, () => visitor.toHeaders());
}

beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    row('PLACE', 'mexico'),
    row('THEME', 'asylum'),
    row('INSTITUTION', 'comar'),
    row('INSTITUTION', 'region', { names: { fr: 'Région' } }),
    row('PROJECT', 'old', { participations: participations({ LEAD: ['comar'] }) }),
  ]);
  http = await serve({ services: server.services, api: server.api, proxies: 1, bodyLimit: '100kb' });
  headersOf.set('nobody', () => ({ 'content-type': 'application/json' }));
  headersOf.set('owner', withToken(tokenFor('ana')));
  for (const scope of ['READ', 'PROPOSE', 'EDIT']) {
    const { createToken } = await server.request(
      'mutation ($name: String!, $scope: TokenScope!) { createToken(name: $name, scope: $scope) { token } }',
      { name: `token ${scope}`, scope },
      { as: 'ana' },
    );
    headersOf.set(scope, withToken(createToken.token));
  }
  for (const role of ['CONTRIBUTOR', 'EDITOR', 'ADMINISTRATOR']) await join(role);
  for (const visibility of visibilities) {
    const { saveProposalAsDraft } = await server.request(
      `mutation ($title: String!, $visibility: Visibility!) {
        saveProposalAsDraft(proposal: { title: $title, partners: ["region"], places: ["mexico"], themes: ["asylum"] }, visibility: $visibility) { id } }`,
      { title: `${words[visibility]} solaire`, visibility },
      { as: 'ana' },
    );
    ids[visibility] = saveProposalAsDraft.id;
  }
}, 120_000);
afterAll(async () => {
  for (const client of clients) await client.close();
  await http.close();
  await server.close();
});

async function ask(viewer: string, query: string, variables = {}): Promise<string> {
  const response = await fetch(`${http.address}/graphql`, {
    method: 'POST',
    headers: headersOf.get(viewer)!(),
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

async function callTool(viewer: string, name: string, args: object): Promise<string> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const { 'content-type': _type, ...headers } = headersOf.get(viewer)!();
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${http.address}/mcp`), { requestInit: { headers } }) as never,
  );
  clients.push(client);
  return JSON.stringify(await client.callTool({ name, arguments: args as Record<string, unknown> }));
}

const proposal = '{ title: "Zorglub Quokka Xylophone solaire", partners: ["region"], places: ["mexico"] }';

/** Ways to a record: what a viewer is answered for one of the three. */
const doors: Record<string, (viewer: string, visibility: Visibility) => Promise<string>> = {
  list: (viewer) => ask(viewer, '{ initiatives(first: 100) { nodes { id name } } }'),
  record: (viewer, visibility) => ask(viewer, 'query ($id: ID!) { node(id: $id) { name } }', { id: ids[visibility] }),
  search: (viewer, visibility) => ask(viewer, `{ search(text: "${words[visibility]}") { nodes { name } } }`),
  path: (viewer, visibility) =>
    ask(viewer, 'query ($id: ID!) { path(from: "region", to: $id) { nodes { name } } }', { id: ids[visibility] }),
  neighbourhood: (viewer) => ask(viewer, '{ neighbourhood(of: "region", depth: 2) { nodes { name } } }'),
  overlaps: (viewer) => ask(viewer, `{ overlaps(proposal: ${proposal}, first: 20) { initiative { name } } }`),
  history: (viewer, visibility) =>
    ask(viewer, 'query ($id: ID!) { history(id: $id) { nodes { draft { name } } } }', { id: ids[visibility] }),
  activity: (viewer) => ask(viewer, '{ activity(first: 20) { nodes { things(first: 20) { name } } } }'),
  'change feed': (viewer) => ask(viewer, '{ changes(first: 100) { nodes { thing { name } } } }'),
  export: async (viewer) =>
    (await fetch(`${http.address}/export.ndjson`, { headers: headersOf.get(viewer)!() })).text(),
  'MCP search': (viewer, visibility) => callTool(viewer, 'search', { text: words[visibility] }),
  'MCP thing': (viewer, visibility) => callTool(viewer, 'thing', { id: ids[visibility] }),
};

/** In search, the word itself is repeated to the reader; the rest of the name is not. */
const namesRecord = (text: string, visibility: Visibility) => text.includes(`${words[visibility]} solaire`);

describe.each(Object.keys(doors))('through the door "%s"', (door) => {
  test('each viewer gets what may be read, and nothing else', { timeout: 120_000 }, async () => {
    const seen: Record<string, Visibility[]> = {};
    for (const viewer of viewers) {
      seen[viewer] = [];
      for (const visibility of visibilities)
        if (namesRecord(await doors[door]!(viewer, visibility), visibility)) seen[viewer].push(visibility);
    }
    expect(seen).toEqual(readable);
  });
});

test('a count tells nobody more than the list', async () => {
  const counts = Object.fromEntries(
    await Promise.all(
      viewers.map(async (viewer) => {
        const { data } = JSON.parse(
          await ask(
            viewer,
            '{ initiatives { totalCount facets(fields: ["place"]) { values { count } } } matrix(rows: THEME, columns: PLACE) { cells { count } } }',
          ),
        );
        return [
          viewer,
          [data.initiatives.totalCount - 1, data.initiatives.facets[0].values[0].count, data.matrix.cells[0].count],
        ];
      }),
    ),
  );
  expect(counts).toEqual(
    Object.fromEntries(viewers.map((viewer) => [viewer, Array(3).fill(readable[viewer]!.length)])),
  );
});

test('a response that one viewer has cached is no answer for another', async () => {
  const url = `${http.address}/graphql?query=${encodeURIComponent('{ initiatives(first: 100) { nodes { name } } }')}`;
  const get = async (viewer: string, etag?: string) =>
    fetch(url, {
      headers: { ...headersOf.get(viewer)!(), 'apollo-require-preflight': '1', ...(etag && { 'if-none-match': etag }) },
    });
  // Twice, so that the second answer may come from the cache of responses.
  for (const viewer of [...viewers, ...viewers]) {
    const text = await (await get(viewer)).text();
    expect(
      visibilities.filter((visibility) => namesRecord(text, visibility)),
      viewer,
    ).toEqual(readable[viewer]);
  }
  const etag = (await get('nobody')).headers.get('etag')!;
  expect((await get('nobody', etag)).status).toBe(304);
  for (const viewer of viewers.slice(1)) expect((await get(viewer, etag)).status, viewer).toBe(200);
});
