import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createContext } from '#server/api/context.ts';
import { createApi } from '#server/api/server.ts';
import { createQueryPool } from '#server/api/worker/queryPool.ts';
import { getEncoder } from '#server/encoder/sharedEncoder.ts';
import { ApiError } from '#server/errors.ts';
import { createWordCounter } from '#server/overlap/findStandingOverlaps.ts';
import { compareRecords } from '#server/pairs/compareRecords.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({
    concurrencyLimits: {
      queries: { maxConcurrent: 1, maxQueued: 2, queueTimeoutMs: 30_000 },
      mutations: { maxConcurrent: 8, maxQueued: 500 },
    },
  });
});
afterAll(() => server.close());

const heavy = () =>
  server.execute('query ($of: ID!) { neighbourhood(of: $of, depth: 2) { nodes { id } } }', { of: 'france' });
const codes = (answers: { errors?: readonly { extensions?: Record<string, unknown> }[] }[]) =>
  answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'answered').toSorted();

test('expensive operations above the limit wait in a queue, and are rejected above its length', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, heavy));
  expect(codes(answers)).toEqual(['TOO_BUSY', 'TOO_BUSY', 'answered', 'answered', 'answered']);
  // All slots are released, also those of rejected operations.
  expect(codes(await Promise.all([heavy(), heavy(), heavy()]))).toEqual(['answered', 'answered', 'answered']);
});

test('cheap operations do not wait for expensive ones', async () => {
  const large = [heavy(), heavy(), heavy()];
  const small = await server.execute('{ initiatives(first: 1) { nodes { id } } }');
  expect(codes([small])).toEqual(['answered']);
  await Promise.all(large);
});

test('one request takes a few of the connections, whatever it asks for', async () => {
  const warn = vi.fn<(warning: Error) => void>();
  process.on('warning', warn);
  const fields = Array.from(
    { length: 60 },
    (_, n) => `f${n}: things(first: 1, filter: { text: "a${n}" }) { totalCount }`,
  );
  const [many, ...others] = await Promise.all([
    server.execute(`{ ${fields.join(' ')} }`),
    ...Array.from({ length: 20 }, () => server.execute('{ initiatives(first: 1) { nodes { id } } }')),
  ]);
  process.off('warning', warn);
  // Each waiting read listens to the cancellation of its request.
  expect(warn).not.toHaveBeenCalled();
  expect(codes([many!])).toEqual(['answered']);
  expect(new Set(codes(others))).toEqual(new Set(['answered']));
});

test('many changes at once wait for each other instead of failing', async () => {
  const save = (n: number) =>
    server.execute(`mutation { saveTheme(draft: { name: "Thème ${n}" }) { id } }`, {}, { as: 'editor' });
  const answers = await Promise.all(Array.from({ length: 70 }, (_, n) => save(n)));
  expect(new Set(codes(answers))).toEqual(new Set(['answered']));
});

describe('comparisons in a worker thread', () => {
  const workers = createQueryPool(1);
  let api: ReturnType<typeof createApi>;
  beforeAll(async () => {
    api = createApi(server.schema, { maxDepth: 12, maxCost: 50_000 }, { workers });
    await api.start();
  });
  afterAll(async () => {
    await api.stop();
    await workers.close();
  });

  async function execute(query: string, variables = {}, request: Parameters<typeof createContext>[1] = {}) {
    const context = createContext(server.services, { acceptLanguage: 'fr', ...request });
    const { body } = await api.executeOperation({ query, variables }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('A single result was expected.');
    return JSON.parse(JSON.stringify(body.singleResult)) as Awaited<ReturnType<TestServer['execute']>>;
  }

  const query = `query ($proposal: ProposalInput!, $mentions: [MentionInput!]!) {
    overlaps(proposal: $proposal) { score verdict initiative { name } reasons { text things { id } } }
    interpretation(proposal: $proposal) { words actors { thing { name } } places { thing { name } } start }
    whomToJoin(proposal: $proposal) { actor { name } lastActive initiatives { name } }
    whatToChange(proposal: $proposal) { factor scoreAfter part { name } }
    matches(mentions: $mentions) { score decision thing { name } }
    duplicates(first: 5) { pairs { score a { name } b { name } reasons { text } } }
  }`;
  const proposal = {
    title: 'Formation des agents de la COMAR sur les pays d’origine',
    places: ['Mexique'],
    partners: ['COMAR'],
    start: '2018',
  };
  const variables = { proposal, mentions: [{ name: 'COMAR' }, { name: 'Ayuda a Refugiados' }] };

  test('return the same as in the main thread', async () => {
    expect(await execute(query, variables)).toEqual(await server.execute(query, variables));
  });

  test('find what the viewer may read', async () => {
    const save =
      'mutation { saveProposalAsDraft(proposal: { title: "Zorglub des agents" }, visibility: PRIVATE) { id } }';
    await server.request(save, {}, { as: 'ana' });
    const overlaps = '{ overlaps(proposal: { title: "Zorglub des agents" }) { initiative { name } } }';
    const asAna = await execute(overlaps, {}, { viewer: { name: 'ana', access: 'EDITOR' } });
    expect(JSON.stringify(asAna.data)).toContain('Zorglub');
    expect(JSON.stringify((await execute(overlaps)).data)).not.toContain('Zorglub');
  });

  test('find the pairs of records as in the main thread', async () => {
    const { graph, registry } = server;
    const encoder = getEncoder();
    const [{ ids } = { ids: [] }] = await graph.read<{ ids: string[] }>(
      'MATCH (n:Initiative) WITH n ORDER BY n.id LIMIT 3 RETURN collect(n.id) AS ids',
    );
    const compare = workers.compare(graph, encoder);
    const local = { graph, registry, encoder, countWords: createWordCounter() };
    expect(await compare('Initiative', ids)).toEqual(await compareRecords(local, 'Initiative', ids));
    expect((await compare('Actor', ['comar'])).records).toMatchObject([{ id: 'comar', pairs: expect.any(Array) }]);
    await expect(compare('Initiative', ids, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });

  test('fail with the codes and paths of the main thread', async () => {
    const wrong =
      '{ overlaps(proposal: { title: "x", start: "2018" }, first: 0) { score } matches(mentions: [{ name: "" }]) { score } }';
    expect(await execute(wrong)).toEqual(await server.execute(wrong));
  });

  test('end when the request is cancelled', async () => {
    const cancellation = new AbortController();
    const executed = execute(query, variables, { cancellation });
    const startedAt = performance.now();
    cancellation.abort(new ApiError('TOO_COSTLY', 'Too long.'));
    expect((await executed).errors?.[0]?.extensions?.code).toBe('TOO_COSTLY');
    // Comparing takes seconds, and the thread ends by itself after five more.
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    expect((await execute(query, variables)).errors).toBeUndefined();
  });
});
