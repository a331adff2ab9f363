import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '#test/kit/testServer.ts';
import { fieldsWithoutDependencies } from '#server/api/selection/selection.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ readOnly: true });
});
afterAll(() => house.close());

test('every field of a thing and of a tie says what it reads', () => {
  expect(fieldsWithoutDependencies(house.registry, house.schema)).toEqual([]);
});
