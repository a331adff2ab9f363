import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRandom } from '#test/kit/random.ts';
import { createRandomQuery } from '#test/kit/randomOperation.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

/** FUZZ_OPERATIONS=2000 FUZZ_SEED=7 runs longer, and other operations. */
const operationCount = Number(process.env.FUZZ_OPERATIONS ?? 40);
const seed = Number(process.env.FUZZ_SEED ?? 1);

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ readOnly: true, limits: { maxDepth: 12, maxCost: 20_000 } });
});
afterAll(() => server.close());

test('random queries have an answer, or an error that says what to do', { timeout: 3_600_000 }, async () => {
  const random = createRandom(seed);
  const failures: string[] = [];
  for (let n = 0; n < operationCount; n++) {
    const query = createRandomQuery(server.schema, random);
    // The second execution is compiled.
    for (const as of ['reader', 'editor'] as const) {
      const { errors = [] } = await server.execute(query, {}, { as });
      for (const { message, extensions } of errors)
        if (!extensions?.code || ['INTERNAL', 'INTERNAL_SERVER_ERROR'].includes(String(extensions.code)))
          failures.push(`${n}: ${message}\n${query}`);
    }
  }
  expect(failures).toEqual([]);
});
