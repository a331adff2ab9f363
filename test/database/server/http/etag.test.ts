import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { testDatabase } from '#test/kit/database.ts';
import { createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';
import { importAll, row } from '#test/kit/fixtures.ts';
import { serve } from '#test/kit/serve.ts';

let server: TestServer;
/** The addresses of two API instances on one database, as two processes would be. */
let address: string;
let otherAddress: string;
let elsewhere: Graph;
let close: () => Promise<void>;

beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [row('PLACE', 'mexico', { names: { fr: 'Mexique', es: 'México', en: 'Mexico' } })]);
  elsewhere = await connect(testDatabase(), { queryTimeoutMs: 30_000, acquisitionTimeoutMs: 15_000 });
  const { api, services } = server;
  const servers = await Promise.all([
    serve({ api, services }),
    serve({ api, services: { ...services, graph: elsewhere } }),
  ]);
  [address, otherAddress] = servers.map(({ address }) => address) as [string, string];
  close = async () => {
    await Promise.all(servers.map((server) => server.close()));
    await elsewhere.close();
    await server.close();
  };
});
afterAll(() => close());
afterEach(() => vi.useRealTimers());

const safe = { 'apollo-require-preflight': 'true' };
const query = '{ place(id: "mexico") { label: name(language: FR) types: kind confirmed { stale } } }';

async function get(etag = '', { at = address, headers = {} as Record<string, string>, operation = query } = {}) {
  const response = await fetch(`${at}/graphql?query=${encodeURIComponent(operation)}`, {
    // Otherwise fetch sends `Cache-Control: no-cache`.
    headers: { ...safe, ...(etag && { 'if-none-match': etag }), ...headers },
    cache: 'no-store',
  });
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    control: response.headers.get('cache-control'),
    vary: response.headers.get('vary') ?? '',
    text: await response.text(),
  };
}

/** The number of statements that run during some work. */
async function statements(work: () => Promise<unknown>) {
  let count = 0;
  const end = server.graph.observe(() => count++);
  await work();
  end();
  return count;
}

const change = () =>
  server.request(
    'mutation { savePlace(draft: { name: "Chiapas", placeType: SUBDIVISION }) { id } }',
    {},
    { as: 'editor' },
  );

describe('a public response', () => {
  test('has an ETag and must be revalidated', async () => {
    const { status, etag, control, vary } = await get();
    expect([status, control]).toEqual([200, 'public, no-cache']);
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const name of ['Accept', 'Accept-Language', 'Authorization']) expect(vary).toContain(name);
  });

  test('is answered with 304 while nothing has changed, by any process', async () => {
    const { etag } = await get();
    for (const at of [address, otherAddress]) {
      const sent = await statements(async () => {
        expect(await get(etag, { at })).toMatchObject({ status: 304, etag, text: '', control: 'public, no-cache' });
      });
      expect(sent).toBe(0);
    }
  });

  test('is sent again after a change by any process', async () => {
    for (const at of [address, otherAddress]) {
      const { etag } = await get('', { at });
      await change();
      const after = await get(etag, { at });
      expect([after.status, after.etag === etag]).toEqual([200, false]);
    }
  });

  test('has another ETag in another language', async () => {
    const of = (language: string, etag?: string) => get(etag, { headers: { 'accept-language': language } });
    const { etag } = await of('es');
    expect((await of('es-MX,es;q=0.9', etag)).status).toBe(304);
    expect((await of('fr', etag)).status).toBe(200);
  });

  test('has another ETag on another day, as ages depend on today', async () => {
    const { etag } = await get();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    expect((await get(etag)).status).toBe(200);
  });

  test('has another ETag for another database with the same transaction number', async () => {
    const before = await server.graph.state();
    await server.graph.write('MERGE (r:Restored) SET r.at = $at', { at: '2026-11-22' });
    const { bookmarks, tag } = await server.graph.state();
    expect(tag).toBe(`${bookmarks.join()},2026-11-22`);
    expect(before.tag).toMatch(/,$/);
  });
});

describe('the response to a repeated anonymous query', () => {
  const post = async (operation: string, headers: Record<string, string> = {}, at = address) => {
    const response = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: operation }),
    });
    return (await response.json()) as { data: any; extensions?: unknown };
  };
  const sent = async (work: () => Promise<unknown>) => (await statements(work)) > 0;

  test('is sent again without executing it, by GET and, from the third time, by POST', async () => {
    await change();
    const first = await get();
    expect(await sent(async () => expect((await get()).text).toBe(first.text))).toBe(false);
    const operation = '{ place(id: "mexico") { id again: name } }';
    const answers = [await post(operation), await post(operation)];
    expect(await sent(async () => answers.push(await post(operation)))).toBe(false);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('is computed again after a change by any process, and in another language', async () => {
    const operation = '{ places { totalCount } }';
    for (const at of [address, otherAddress]) {
      for (let time = 0; time < 3; time++) await post(operation, {}, at);
      const { data: before } = await post(operation, {}, at);
      await change();
      const { data: after } = await post(operation, {}, at);
      expect(after.places.totalCount).toBe(before.places.totalCount + 1);
    }
    const labels = '{ kinds { label } }';
    for (let time = 0; time < 3; time++) await post(labels, { 'accept-language': 'fr' });
    const [inFrench, inEnglish] = await Promise.all(
      ['fr', 'en'].map((language) => post(labels, { 'accept-language': language })),
    );
    expect(inEnglish).not.toEqual(inFrench);
  });

  test('is never that to an editor or to a mutation, or an error', async () => {
    const asEditor = { authorization: `Bearer ${tokenFor('editor')}` };
    const viewer = '{ viewer { name } place(id: "mexico") { id } }';
    for (let time = 0; time < 3; time++) await post(viewer);
    expect((await post(viewer, asEditor)).data.viewer.name).toBe('editor');
    const mutation = 'mutation { savePlace(draft: { name: "Oaxaca", placeType: SUBDIVISION }) { id } }';
    for (let time = 0; time < 3; time++) expect(await post(mutation)).toHaveProperty('errors');
    const wrong = '{ neighbourhood(of: "nobody") { nodes { id } } }';
    for (let time = 0; time < 3; time++) await post(wrong);
    expect(await sent(() => post(wrong))).toBe(true);
  });
});

describe('never cached is', () => {
  test('the response to an editor', async () => {
    const { etag } = await get();
    for (const [token, status] of [
      [tokenFor('editor'), 200],
      ['wrong', 401],
    ] as const) {
      const answer = await get(etag, { headers: { authorization: `Bearer ${token}` } });
      expect(answer).toMatchObject({ status, etag: '', control: 'no-store' });
    }
  });

  test('an error', async () => {
    const refused = await get('', { operation: '{ neighbourhood(of: "nobody") { nodes { id } } }' });
    expect(refused.text).toContain('NOT_FOUND');
    expect(refused).toMatchObject({ etag: '', control: 'no-store' });
  });

  test('a POST, or a request that another site could send', async () => {
    const { etag } = await get();
    const headers = { 'content-type': 'application/json', 'if-none-match': etag };
    const posted = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect([posted.status, posted.headers.get('etag'), posted.headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ]);
    const foreign = await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'if-none-match': etag },
    });
    expect(foreign.status).toBe(400);
  });
});

test('no 304 is sent for a response that lacks a completed write', async () => {
  let written = 0;
  let reading = true;
  const writers = Array.from({ length: 4 }, async () => {
    while (reading) {
      await server.graph.write('CREATE (:Written)');
      written++;
      await new Promise((wake) => setTimeout(wake, Math.random() * 40));
    }
  });
  const right = { still: 0, noMore: 0, wrongly: 0 };
  const readers = [server.graph, elsewhere].map(async (graph) => {
    for (let count = 0; count < 200; count++) {
      const since = await graph.state();
      const [row] = await graph.read<{ count: number }>('MATCH (n:Written) RETURN count(n) AS count', {}, { since });
      const minCount = written;
      const { tag } = await graph.state();
      if (tag !== since.tag) right.noMore++;
      else if (row!.count >= minCount) right.still++;
      else right.wrongly++;
    }
  });
  await Promise.all(readers);
  reading = false;
  await Promise.all(writers);
  expect(right.wrongly).toBe(0);
  // Both cases must have occurred, or nothing was tested.
  expect(Math.min(right.still, right.noMore)).toBeGreaterThan(10);
});
