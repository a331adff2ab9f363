import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAll, row } from '#test/kit/fixtures.ts';
import { type RequestOptions, createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    row('PLACE', 'france'),
    row('THEME', 'asylum'),
    row('INSTITUTION', 'ofpra', { description: { fr: 'Office.' }, names: { en: 'Office' } }),
  ]);
});
afterAll(() => server.close());

const ana = { as: 'ana' } as const;
const mutate = async (mutation: string) => (await server.request(`mutation { done: ${mutation} }`, {}, ana)).done;

describe('one field of a record', () => {
  beforeAll(async () => {
    await mutate('updateInstitution(input: { id: "ofpra", version: 1, set: { name: "OFPRA" } }) { problems { path } }');
    await mutate(
      'updateInstitution(input: { id: "ofpra", version: 2, set: { name: "Ofpra", names: { en: "The office" } } }) { problems { path } }',
    );
  });

  test('has a history of its own, its first value included', async () => {
    const versionsOf = async (field: string, first = 10) =>
      (
        await server.request(
          'query ($field: String!, $first: Int!) { history(id: "ofpra", field: $field, first: $first) { totalCount nodes { version } pageInfo { hasNextPage } } }',
          { field, first },
        )
      ).history;
    expect(await versionsOf('names')).toMatchObject({ totalCount: 2, nodes: [{ version: 3 }, { version: 1 }] });
    expect(await versionsOf('name', 1)).toMatchObject({
      totalCount: 3,
      nodes: [{ version: 3 }],
      pageInfo: { hasNextPage: true },
    });
    expect(await versionsOf('website')).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('is restored without the others, from the version that was read', async () => {
    const restore = (rest: string) => `restoreRevision(id: "ofpra", version: 1, ${rest}) { version name }`;
    expect(await mutate(restore('fields: ["name"], current: 3'))).toEqual({ version: 4, name: 'ofpra' });
    const { node } = await server.request('{ node(id: "ofpra") { ... on Institution { draft { names { en } } } } }');
    expect(node.draft.names.en).toBe('The office');
    expect(await server.expectError(`mutation { done: ${restore('current: 3')} }`, {}, ana)).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await server.expectError(`mutation { done: ${restore('fields: ["nom"]')} }`, {}, ana)).toMatchObject({
      code: 'INVALID',
    });
  });
});

test('the activity joins bulk work, latest first, and shows nobody what they may not read', async () => {
  const activity = async (first: number, after?: string, options?: RequestOptions) =>
    (
      await server.request(
        'query ($first: Int!, $after: String) { activity(first: $first, after: $after) { nodes { at by change count things(first: 2) { id } } pageInfo { hasNextPage endCursor } } }',
        { first, after },
        options,
      )
    ).activity;
  const page = await activity(2);
  expect(page.nodes).toMatchObject([
    { by: 'ana', change: 'REVERTED', count: 1, things: [{ id: 'ofpra' }] },
    { by: 'ana', change: 'UPDATED', count: 1 },
  ]);
  const { nodes } = await activity(20, page.pageInfo.endCursor);
  expect(nodes.at(-1)).toMatchObject({ by: null, change: 'CREATED', count: 3, things: [{}, {}] });
  const count = async (filter: string) =>
    (await server.request(`{ activity(${filter}) { nodes { count } } }`)).activity.nodes;
  expect(await count('kind: THEME')).toEqual([{ count: 1 }]);
  expect(await count('change: CREATED')).toEqual([{ count: 3 }]);
  expect(await count('by: "ana", change: UPDATED')).toEqual([{ count: 1 }]);
  expect(await count('by: "luis"')).toEqual([]);
  const { saveInstitution } = await server.request(
    'mutation { saveInstitution(draft: { name: "Rappel", institutionType: NGO }) { id version } }',
    {},
    ana,
  );
  await mutate(`remove(id: "${saveInstitution.id}", version: 1) { id }`);
  expect((await activity(1, undefined, ana)).nodes).toMatchObject([{ change: 'REMOVED' }]);
  expect((await activity(1)).nodes).toMatchObject([{ change: 'REVERTED' }]);
});
