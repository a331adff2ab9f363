import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { profile } from '#server/graph/connection/profile.ts';
import { testDatabase } from '#test/kit/database.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ readOnly: true });
});
afterAll(() => server.close());

test('looking up an id scans no label', async () => {
  const { entities } = server.registry;
  const labels = new Set(entities.flatMap(({ name, interfaces }) => [name, ...interfaces]));
  labels.delete('Node');
  for (const label of labels) {
    const { operators } = await profile(testDatabase(), `MATCH (n:${label} {id: $id}) RETURN n.name AS name`, {
      id: 'comar',
    });
    expect([label, operators.filter(({ name }) => name.includes('Scan'))]).toEqual([label, []]);
  }
});
