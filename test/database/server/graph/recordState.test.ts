import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asked, openHouse, type TestHouse } from '#test/kit/testServer.ts';
import { plant, row } from '#test/kit/fixtures.ts';

let house: TestHouse;
let id: string;
beforeAll(async () => {
  house = await openHouse({ seeds: false });
  await plant(house, [row('INSTITUTION', 'comar'), row('PROJECT', 'wells')]);
  const { keepProposal } = await house.ask(
    'mutation { keepProposal(proposal: { title: "Cuidado de ajolotes" }) { id } }',
    {},
    { as: 'ana' },
  );
  id = keepProposal.id;
});
afterAll(() => house.close());

const saying = `mutation ($id: ID!, $record: RecordState!, $version: Int!) {
  changeRecord(id: $id, record: $record, version: $version) { record visibility version status name } }`;
const say = async (record: string, version: number, as: Asked['as'] = 'luis') =>
  (await house.ask(saying, { id, record, version }, { as })).changeRecord;
const refused = (record: string, version: number, asked: Asked = { as: 'luis' }, of = id) =>
  house.refused(saying, { id: of, record, version }, asked);
const drafts = async () =>
  (await house.ask('{ initiatives(filter: { record: [DRAFT] }) { totalCount } }', {}, { as: 'luis' })).initiatives
    .totalCount;

test('a draft that those concerned confirmed is validated, and seen by the same as before', async () => {
  expect(await drafts()).toBe(1);
  expect(await say('VALIDATED', 1)).toEqual({
    record: 'VALIDATED',
    visibility: 'NETWORK',
    version: 2,
    status: 'UPCOMING',
    name: 'Cuidado de ajolotes',
  });
  expect(await drafts()).toBe(0);
  expect(await house.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
});

test('what was validated by mistake is a draft again', async () => {
  expect(await say('DRAFT', 2, 'ana')).toMatchObject({ record: 'DRAFT', version: 3 });
  expect(await drafts()).toBe(1);
});

test('a later edit leaves it as far as it was', async () => {
  expect(await say('SUBMITTED', 3)).toMatchObject({ record: 'SUBMITTED', version: 4 });
  await house.ask(
    'mutation ($id: ID!) { changeStatus(id: $id, status: ONGOING, reason: "empezó") { record } }',
    { id },
    { as: 'ana' },
  );
  expect(await say('REJECTED', 5)).toMatchObject({ record: 'REJECTED', status: 'ONGOING', version: 6 });
  expect(await say('DRAFT', 6)).toMatchObject({ record: 'DRAFT', version: 7 });
});

test('nothing is written when it cannot be so', async () => {
  expect(await refused('VALIDATED', 3)).toMatchObject({ code: 'CONFLICT' });
  expect(await refused('DRAFT', 7)).toMatchObject({ code: 'INVALID', message: expect.stringContaining('already') });
  expect(await refused('REMOVED', 7)).toMatchObject({ code: 'INVALID', message: expect.stringContaining('`remove`') });
  expect(await refused('DRAFT', 1, { as: 'luis' }, 'comar')).toMatchObject({ code: 'INVALID' });
  expect(await refused('DRAFT', 1, { as: 'luis' }, 'nothing')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refused('VALIDATED', 7, {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await say('VALIDATED', 7)).toMatchObject({ version: 8 });
});
