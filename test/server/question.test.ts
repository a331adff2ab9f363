import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../kit/house.ts';
import { unsaid } from '#server/api/selection/selection.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ readOnly: true });
});
afterAll(() => house.close());

test('every field of a thing and of a tie says what it reads', () => {
  expect(unsaid(house.registry, house.schema)).toEqual([]);
});
