import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApi } from '#server/api/server.ts';
import { logger } from '#server/logger.ts';
import { createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';
import { serve } from '#test/kit/serve.ts';

let server: TestServer;
let address: string;
let close: () => Promise<void>;

beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  // Every actor takes part in every project: the matrix of actors takes many seconds.
  await server.graph.write(
    `UNWIND range(1, 200) AS a CREATE (:Thing:Actor:Institution {id: 'actor-' + a, kind: 'INSTITUTION', name: 'Actor ' + a})`,
  );
  await server.graph.write(
    `UNWIND range(1, 500) AS i CREATE (n:Thing:Initiative:Project {id: 'project-' + i, kind: 'PROJECT', name: 'Project ' + i})
     WITH n MATCH (a:Actor) CREATE (a)-[:PARTICIPATES_IN {role: 'PARTNER'}]->(n)`,
  );
  const api = createApi(
    server.schema,
    { maxDepth: 12, maxCost: 50_000 },
    { concurrencyLimits: { queries: { maxConcurrent: 1, maxQueued: 5, queueTimeoutMs: 60_000 } } },
  );
  await api.start();
  const httpServer = await serve({ services: server.services, api });
  address = httpServer.address;
  close = async () => {
    await httpServer.close();
    await api.stop();
    await server.close();
  };
});
afterAll(() => close());

const post = (query: string, signal?: AbortSignal, as = '') =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${tokenFor(as)}` }) },
    body: JSON.stringify({ query }),
    signal,
  });
const long = '{ matrix(rows: ACTOR, columns: ACTOR) { totalCount } }';

/** The number of running transactions besides this one. */
async function atWork() {
  const [{ count }] = (await server.graph.read<{ count: number }>(
    `SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query <> '' AND NOT query STARTS WITH 'SHOW' RETURN count(*) AS count`,
  )) as [{ count: number }];
  return count;
}

/** Sends a query, and disconnects once the database is running it. */
async function requestAndAbort(query: string) {
  const leaving = new AbortController();
  const pending = post(query, leaving.signal);
  pending.catch(() => {});
  await expect.poll(atWork, { timeout: 10_000, interval: 20 }).toBe(1);
  leaving.abort();
  await expect(pending).rejects.toThrow('aborted');
}

describe('a query whose client disconnects', () => {
  test('is terminated in the database, without an error in the log', async () => {
    const logged = vi.spyOn(logger, 'error');
    await requestAndAbort(long);
    const left = performance.now();
    await expect.poll(atWork, { timeout: 5_000, interval: 10 }).toBe(0);
    expect(performance.now() - left).toBeLessThan(2_000);
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  test('releases its slot of the concurrency limit', async () => {
    const first = new AbortController();
    const answering = post(long, first.signal).catch(() => 'gone');
    await expect.poll(atWork, { timeout: 10_000, interval: 20 }).toBe(1);
    const waiting = new AbortController();
    const crowd = Array.from({ length: 5 }, () => post(long, waiting.signal).catch(() => 'gone'));
    // The queue is full.
    await expect
      .poll(async () => (await post(long, AbortSignal.timeout(2_000)).catch(() => undefined))?.status)
      .toBe(503);
    waiting.abort();
    await Promise.all(crowd);
    first.abort();
    await answering;
    // No queued request is started: the database runs nothing.
    await expect.poll(atWork, { timeout: 2_000, interval: 10 }).toBe(0);
    const small = await post('{ matrix(rows: KIND, columns: KIND) { totalCount } }');
    expect(await small.json()).toMatchObject({ data: { matrix: { totalCount: 500 } } });
  });

  test('leaves the connection usable', async () => {
    const { graph } = server;
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n';
    // More than the pool has connections; disconnected before, during and after their start.
    const cancelled = Array.from({ length: 120 }, (_, n) =>
      graph.read(endless, {}, { signal: AbortSignal.timeout(n * 5) }).catch(({ name }: Error) => name),
    );
    expect(new Set(await Promise.all(cancelled))).toEqual(new Set(['TimeoutError']));
    await expect.poll(atWork, { timeout: 5_000, interval: 20 }).toBe(0);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => graph.read('RETURN $n AS n', { n })));
    expect(answers).toEqual(Array.from({ length: 100 }, (_, n) => [{ n }]));
  });
});

test('a mutation completes even if its client disconnects', async () => {
  const leaving = new AbortController();
  const end = server.graph.observe((cypher) => {
    if (!/\b(SET|CREATE|MERGE)\b/.test(cypher)) return;
    end();
    leaving.abort();
  });
  const places = ['Chiapas', 'Jalisco', 'Oaxaca'];
  const saves = places.map((name) => `${name}: savePlace(draft: { name: "${name}", placeType: SUBDIVISION }) { name }`);
  await expect(post(`mutation { ${saves.join(' ')} }`, leaving.signal, 'editor')).rejects.toThrow('aborted');
  const listPlaces = () => server.request('{ places { nodes { name } } }');
  await expect.poll(listPlaces, { timeout: 10_000 }).toEqual({ places: { nodes: places.map((name) => ({ name })) } });
});
