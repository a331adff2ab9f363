import { afterAll, beforeAll, expect, test } from 'vitest';
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
  const fields = Array.from(
    { length: 60 },
    (_, n) => `f${n}: things(first: 1, filter: { text: "a${n}" }) { totalCount }`,
  );
  const [many, ...others] = await Promise.all([
    server.execute(`{ ${fields.join(' ')} }`),
    ...Array.from({ length: 20 }, () => server.execute('{ initiatives(first: 1) { nodes { id } } }')),
  ]);
  expect(codes([many!])).toEqual(['answered']);
  expect(new Set(codes(others))).toEqual(new Set(['answered']));
});

test('many changes at once wait for each other instead of failing', async () => {
  const save = (n: number) =>
    server.execute(`mutation { saveTheme(draft: { name: "Thème ${n}" }) { id } }`, {}, { as: 'editor' });
  const answers = await Promise.all(Array.from({ length: 70 }, (_, n) => save(n)));
  expect(new Set(codes(answers))).toEqual(new Set(['answered']));
});
