import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RequestOptions, createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { importAll, row } from '#test/kit/fixtures.ts';

let server: TestServer;
let id: string;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [row('INSTITUTION', 'comar'), row('PROJECT', 'wells')]);
  const { saveProposalAsDraft } = await server.request(
    'mutation { saveProposalAsDraft(proposal: { title: "Cuidado de ajolotes" }) { id } }',
    {},
    { as: 'ana' },
  );
  id = saveProposalAsDraft.id;
});
afterAll(() => server.close());

const changeRecord = `mutation ($id: ID!, $record: RecordState!, $version: Int!) {
  changeRecord(id: $id, record: $record, version: $version) { record visibility version status name } }`;
const say = async (record: string, version: number, as: RequestOptions['as'] = 'luis') =>
  (await server.request(changeRecord, { id, record, version }, { as })).changeRecord;
const refused = (record: string, version: number, options: RequestOptions = { as: 'luis' }, of = id) =>
  server.expectError(changeRecord, { id: of, record, version }, options);
const drafts = async () =>
  (await server.request('{ initiatives(filter: { record: [DRAFT] }) { totalCount } }', {}, { as: 'luis' })).initiatives
    .totalCount;

test('validating a draft keeps its visibility', async () => {
  expect(await drafts()).toBe(1);
  expect(await say('VALIDATED', 1)).toEqual({
    record: 'VALIDATED',
    visibility: 'NETWORK',
    version: 2,
    status: 'UPCOMING',
    name: 'Cuidado de ajolotes',
  });
  expect(await drafts()).toBe(0);
  expect(await server.request('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
});

test('a validated record can become a draft again', async () => {
  expect(await say('DRAFT', 2, 'ana')).toMatchObject({ record: 'DRAFT', version: 3 });
  expect(await drafts()).toBe(1);
});

test('a later edit keeps the record state', async () => {
  expect(await say('SUBMITTED', 3)).toMatchObject({ record: 'SUBMITTED', version: 4 });
  await server.request(
    'mutation ($id: ID!) { changeStatus(id: $id, status: ONGOING, reason: "empezó") { record } }',
    { id },
    { as: 'ana' },
  );
  expect(await say('REJECTED', 5)).toMatchObject({ record: 'REJECTED', status: 'ONGOING', version: 6 });
  expect(await say('DRAFT', 6)).toMatchObject({ record: 'DRAFT', version: 7 });
});

test('an invalid change writes nothing', async () => {
  expect(await refused('VALIDATED', 3)).toMatchObject({ code: 'CONFLICT' });
  expect(await refused('DRAFT', 7)).toMatchObject({ code: 'INVALID', message: expect.stringContaining('already') });
  expect(await refused('REMOVED', 7)).toMatchObject({ code: 'INVALID', message: expect.stringContaining('`remove`') });
  expect(await refused('DRAFT', 1, { as: 'luis' }, 'comar')).toMatchObject({ code: 'INVALID' });
  expect(await refused('DRAFT', 1, { as: 'luis' }, 'nothing')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refused('VALIDATED', 7, {})).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await say('VALIDATED', 7)).toMatchObject({ version: 8 });
});
