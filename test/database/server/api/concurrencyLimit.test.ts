import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '#test/kit/testServer.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ readOnly: true, pressure: { most: 1, waiting: 2, patienceMs: 30_000 } });
});
afterAll(() => house.close());

const heavy = () =>
  house.answer('query ($of: ID!) { neighbourhood(of: $of, depth: 2) { nodes { id } } }', { of: 'france' });
const codes = (answers: { errors?: readonly { extensions?: Record<string, unknown> }[] }[]) =>
  answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'answered').toSorted();

test('of many large questions at once one is answered, some wait, and the rest are told to come back', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, heavy));
  expect(codes(answers)).toEqual(['TOO_BUSY', 'TOO_BUSY', 'answered', 'answered', 'answered']);
  // Every place is given back, also by those that were refused.
  expect(codes(await Promise.all([heavy(), heavy(), heavy()]))).toEqual(['answered', 'answered', 'answered']);
});

test('small questions do not wait behind large ones', async () => {
  const large = [heavy(), heavy(), heavy()];
  const small = await house.answer('{ initiatives(first: 1) { nodes { id } } }');
  expect(codes([small])).toEqual(['answered']);
  await Promise.all(large);
});
