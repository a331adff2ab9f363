import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '#server/api/server.ts';
import { importAll, participations, row } from '#test/kit/fixtures.ts';
import { serve } from '#test/kit/serve.ts';
import { createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
let http: Awaited<ReturnType<typeof serve>>;
const clients: Client[] = [];

beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    row('PLACE', 'mexico', { names: { fr: 'Mexique', es: 'México' } }),
    row('DOCUMENT', 'minutes', { date: '2014-03-26' }),
    row('INSTITUTION', 'bordeaux'),
    row('INSTITUTION', 'guanajuato'),
    row('PROJECT', 'orchards', {
      names: { fr: 'Vergers écoles de Guanajuato', es: 'Huertos escolares de Guanajuato' },
      participations: participations({ LEAD: ['bordeaux'], PARTNER: ['guanajuato'] }),
      citations: [{ document: 'minutes', section: 'Bordeaux', paragraph: 3 }],
    }),
  ]);
  http = await serve({ services: server.services, api: server.api });
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await http.close();
  await server.close();
});

async function connect(token?: string, { address } = http) {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const requestInit = token ? { headers: { authorization: `Bearer ${token}` } } : {};
  const transport = new StreamableHTTPClientTransport(new URL(`${address}/mcp`), { requestInit });
  await client.connect(transport as never);
  clients.push(client);
  return client;
}

async function call(name: string, args: Record<string, unknown>, token?: string, site = http) {
  const client = await connect(token, site);
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  return { answer: structuredContent as any, text: (content as { text: string }[])[0]!.text, isError };
}

describe('the MCP endpoint', () => {
  test('offers tools that only read', async () => {
    const { tools } = await (await connect()).listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'thing', 'path', 'overlaps', 'whom_to_join']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  test('finds records with their sources and their pages', async () => {
    const { answer, text } = await call('search', { text: 'huertos escolares', language: 'es' });
    expect(answer.search.nodes[0]).toMatchObject({
      id: 'orchards',
      name: 'Huertos escolares de Guanajuato',
      url: `${http.address}/thing/orchards?lang=es`,
      citations: [
        {
          document: { id: 'minutes', url: `${http.address}/thing/minutes?lang=es` },
          section: 'Bordeaux',
          paragraph: 3,
        },
      ],
    });
    expect(JSON.parse(text)).toEqual(answer);
  });

  test('reads a record with who takes part', async () => {
    const { answer } = await call('thing', { id: 'orchards' });
    expect(answer.node.participants.nodes.map((node: any) => [node.role, node.actor.id])).toEqual(
      expect.arrayContaining([
        ['LEAD', 'bordeaux'],
        ['PARTNER', 'guanajuato'],
      ]),
    );
  });

  test('says how two records are connected', async () => {
    const { answer } = await call('path', { from: 'bordeaux', to: 'guanajuato' });
    expect(answer.path.nodes.map(({ id }: { id: string }) => id)).toEqual(['bordeaux', 'orchards', 'guanajuato']);
  });

  test('compares a plan, and says whom to contact', { timeout: 120_000 }, async () => {
    const proposal = { title: 'Vergers écoles', partners: ['guanajuato'], places: ['Mexique'] };
    const { answer } = await call('overlaps', { proposal });
    expect(answer.overlaps[0]).toMatchObject({
      initiative: { id: 'orchards', citations: [{ document: { id: 'minutes' }, section: 'Bordeaux' }] },
    });
    expect(answer.overlaps[0].reasons[0].text).toContain('vergers, écoles');
    const joined = await call('whom_to_join', { proposal: { title: 'Vergers écoles de Guanajuato' } });
    expect(joined.isError).toBeFalsy();
    expect(joined.answer.whomToJoin.map(({ actor }: any) => actor.id)).toContain('bordeaux');
  });

  test.each([
    ['an argument that is missing', 'search', {}, 'text'],
    ['an argument that does not exist', 'search', { text: 'x', colour: 'red' }, 'colour'],
    ['a number out of range', 'search', { text: 'x', first: 1_000 }, 'first'],
    ['a language that there is not', 'thing', { id: 'orchards', language: 'de' }, 'language'],
    ['an id that there is not', 'path', { from: 'nobody', to: 'bordeaux' }, 'nobody'],
    ['a date that is none', 'overlaps', { proposal: { title: 'x', start: 'soon' } }, 'soon'],
  ])('explains %s', async (_, name, args, named) => {
    const { isError, text } = await call(name, args);
    expect(isError).toBe(true);
    expect(text).toContain(named);
  });

  test('shows a draft to those alone who may read it', { timeout: 120_000 }, async () => {
    const { saveProposalAsDraft: draft } = await server.request(
      `mutation { saveProposalAsDraft(proposal: { title: "Zorglub solaire", partners: ["bordeaux"] }, visibility: NETWORK) { id } }`,
      {},
      { as: 'ana' },
    );
    const { createToken } = await server.request(
      'mutation { createToken(name: "assistant", scope: READ) { token } }',
      {},
      { as: 'ana' },
    );
    const calls: [string, Record<string, unknown>][] = [
      ['search', { text: 'Zorglub' }],
      ['thing', { id: draft.id }],
      ['thing', { id: 'bordeaux' }],
      ['overlaps', { proposal: { title: 'Zorglub solaire' } }],
      ['whom_to_join', { proposal: { title: 'Zorglub solaire' } }],
    ];
    for (const [name, args] of calls) {
      expect((await call(name, args)).text, name).not.toContain('Zorglub solaire');
      expect((await call(name, args, createToken.token)).text, name).toContain('Zorglub solaire');
    }
    // Its owner, and no scope, decides about a private one.
    await server.request(
      'mutation { saveProposalAsDraft(proposal: { title: "Zorglub privé" }, visibility: PRIVATE) { id } }',
      {},
      { as: 'ana' },
    );
    expect((await call('search', { text: 'Zorglub' }, createToken.token)).text).not.toContain('privé');
    expect((await call('search', { text: 'Zorglub' }, tokenFor('ana'))).text).toContain('privé');
  });

  test('refuses a wrong token, and what is no POST', async () => {
    await expect(connect('wrong')).rejects.toThrow(/wrong/);
    expect((await fetch(`${http.address}/mcp`)).status).toBe(405);
  });

  test('has the limits of every query: its cost, the requests of an address, one call in each', async () => {
    const api = createApi(server.schema, { maxDepth: 12, maxCost: 1_000 });
    await api.start();
    // A client sends three requests to connect, and one for each call.
    const limited = await serve({ services: server.services, api, rateLimit: 4 });
    const { isError, text } = await call('overlaps', { proposal: { title: 'Vergers écoles' } }, undefined, limited);
    expect(isError).toBe(true);
    expect(text).toMatch(/cost/i);
    await expect(connect(undefined, limited)).rejects.toThrow(/429|Too many requests/);
    await limited.close();
    await api.stop();

    const request = { jsonrpc: '2.0', method: 'tools/call', params: { name: 'overlaps' } };
    const batch = await fetch(`${http.address}/mcp`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
      body: JSON.stringify([1, 2, 3].map((id) => ({ ...request, id }))),
    });
    expect(batch.status).toBe(400);
    expect(await batch.json()).toMatchObject({ error: { code: -32_600 } });
  });
});
