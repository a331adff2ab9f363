import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({
    readOnly: true,
    concurrencyLimit: { maxConcurrent: 1, maxQueued: 2, queueTimeoutMs: 30_000 },
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
