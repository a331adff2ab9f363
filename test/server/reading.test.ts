import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../kit/house.ts';
import { readsOf, unsaid } from '#server/graph/reading.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ readOnly: true });
});
afterAll(() => house.close());

test('every field of a thing and of a tie says what it reads', () => {
  expect(unsaid(house.registry, house.schema)).toEqual([]);
});

test('a question reads what its fields and fragments need, and no more', () => {
  const reads = readsOf(house.registry, house.schema);
  const { things, ties } = reads(
    parse(`{ initiatives { nodes { ...Told participations { nodes { count } } } } }
      fragment Told on Initiative { description status aliases }`),
  );
  expect(things).toEqual(
    expect.arrayContaining(['id', 'name', 'names_es', 'description_fr', 'description_es', 'status', 'allNames']),
  );
  expect(things).not.toContain('citations');
  expect(things).not.toContain('nameWords');
  expect(ties).toEqual(expect.arrayContaining(['id', 'role', 'count']));
  expect(ties).not.toContain('citations');
});
