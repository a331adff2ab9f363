import 'reflect-metadata';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { profile } from '#server/graph/connection/profile.ts';
import { openHouse, type TestHouse } from '#test/kit/testServer.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ readOnly: true });
});
afterAll(() => house.close());

test('a thing is looked up by its id without going through all of its kind, nor through all actors or initiatives', async () => {
  const { entities } = house.registry;
  const labels = new Set(entities.flatMap(({ name, interfaces }) => [name, ...interfaces]));
  labels.delete('Node');
  for (const label of labels) {
    const { operators } = await profile(inject('database'), `MATCH (n:${label} {id: $id}) RETURN n.name AS name`, {
      id: 'comar',
    });
    expect([label, operators.filter(({ name }) => name.includes('Scan'))]).toEqual([label, []]);
  }
});
