import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { importAll, row, participations } from '#test/kit/fixtures.ts';

interface Page {
  nodes: { name: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const names = (count: number, stem: string) =>
  Array.from({ length: count }, (_, n) => `${stem} ${String(n).padStart(2, '0')}`);

const shape = 'nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const towns = names(17, 'Town');
const actors = names(11, 'Actor');

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    ...towns.map((name) => row('PLACE', name, { placeType: 'TOWN' })),
    ...actors.map((name) => row('INSTITUTION', name)),
    row('PROJECT', 'project', { participations: participations({ PARTNER: actors }) }),
  ]);
});
afterAll(() => server.close());

const places = async (args: Record<string, unknown>): Promise<Page> =>
  (
    await server.request(
      `query ($first: Int, $after: String, $last: Int, $before: String) {
        places(first: $first, after: $after, last: $last, before: $before) { ${shape} } }`,
      args,
    )
  ).places;

/** The participants of the project as a page of names. */
async function participants(args: Record<string, unknown>): Promise<Page> {
  const { project } = await server.request(
    `query ($first: Int, $after: String, $last: Int, $before: String) { project(id: "project") {
      participations(first: $first, after: $after, last: $last, before: $before) {
        nodes { actor { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }`,
    args,
  );
  const { nodes, ...rest } = project.participations;
  return { ...rest, nodes: nodes.map(({ actor }: { actor: { name: string } }) => actor) };
}

type List = (args: Record<string, unknown>) => Promise<Page>;

/** All names of a list, page by page; `between` runs after each page. */
async function walk(
  list: List,
  way: 'first' | 'last',
  size: number,
  between: (page: number) => Promise<unknown> = async () => {},
) {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let n = 0; n < 50; n++) {
    const page: Page = await list(way === 'first' ? { first: size, after: cursor } : { last: size, before: cursor });
    const here = page.nodes.map(({ name }) => name);
    if (way === 'first') seen.push(...here);
    else seen.unshift(...here);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(way === 'first' ? hasNextPage : hasPreviousPage)) return seen;
    cursor = way === 'first' ? endCursor : startCursor;
    await between(n);
  }
  throw new Error('The list has no end.');
}

const addTown = (name: string) =>
  server.request(
    'mutation ($name: String!) { savePlace(draft: { name: $name, placeType: TOWN }) { id } }',
    { name },
    { as: 'editor' },
  );
const removeThing = (id: string) =>
  server.request('mutation ($id: ID!) { remove(id: $id, version: 1) { id } }', { id }, { as: 'editor' });

describe('a paginated list', () => {
  test.each([
    ['places', places, towns],
    ['participants', participants, actors],
  ] as const)('of %s has everything once, in order, in both directions and any page size', async (_, list, all) => {
    const sizes = fc.asyncProperty(
      fc.integer({ min: 1, max: all.length + 2 }),
      fc.constantFrom('first', 'last'),
      async (size, way) => {
        expect(await walk(list, way as 'first', size)).toEqual(all);
      },
    );
    await fc.assert(sizes, { numRuns: 6 });
  });

  test('has page info with cursors', async () => {
    const { pageInfo } = await places({ first: 3 });
    expect([pageInfo.hasPreviousPage, pageInfo.hasNextPage]).toEqual([false, true]);
    const next = await places({ first: 3, after: pageInfo.endCursor });
    expect(next.pageInfo.hasPreviousPage).toBe(true);
    expect((await places({ last: 3, before: next.pageInfo.startCursor })).nodes.map(({ name }) => name)).toEqual(
      towns.slice(0, 3),
    );
    const none = await places({ first: 0 });
    expect(none).toMatchObject({
      nodes: [],
      totalCount: 17,
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    });
  });

  test('skips and repeats nothing while things are added and removed', async () => {
    const forth = await walk(places, 'first', 4, async (page) => {
      if (page === 0) await addTown('Town 00 bis'); // Behind: it was not there when that page was read.
      if (page === 0) await removeThing('Town 03'); // The very row that the cursor names.
      if (page === 1) await addTown('Town 09 bis'); // Ahead.
      if (page === 1) await removeThing('Town 12');
    });
    const remaining = towns.filter((name) => name !== 'Town 12');
    expect(forth).toEqual(remaining.toSpliced(10, 0, 'Town 09 bis'));
    const back = await walk(places, 'last', 4, async (page) => {
      if (page === 0) await removeThing('Town 14');
      if (page === 1) await addTown('Town 00 ter');
      if (page === 1) await addTown('Town 15 bis');
    });
    expect(back.filter((name) => name.endsWith('bis') || name.endsWith('ter'))).toEqual([
      'Town 00 bis',
      'Town 00 ter',
      'Town 09 bis',
    ]);
    expect(back.filter((name) => towns.includes(name))).toEqual(
      towns.filter((name) => !['Town 03', 'Town 12'].includes(name)),
    );
  });

  test('of participants works the same', async () => {
    const save = (parts: Record<string, string[]>, version: number) =>
      server.request(
        `mutation ($parts: [ParticipationDraft!], $version: Int) { saveProject(id: "project", version: $version, draft: {
          name: "project", projectType: ACTION, statusHistory: [{ status: ONGOING, date: "2014" }], participations: $parts }) { version } }`,
        { parts: participations(parts), version },
        { as: 'editor' },
      );
    const forth = await walk(participants, 'first', 3, async (page) => {
      // The last one seen and a later one leave; one seen takes a second role.
      if (page === 0)
        await save(
          { PARTNER: actors.filter((name) => !['Actor 02', 'Actor 07'].includes(name)), LEAD: ['Actor 00'] },
          1,
        );
    });
    expect(forth).toEqual(actors.filter((name) => name !== 'Actor 07'));
    const { project } = await server.request(
      '{ project(id: "project") { participations(role: LEAD) { totalCount nodes { role actor { name } } } } }',
    );
    expect(project.participations).toEqual({ totalCount: 1, nodes: [{ role: 'LEAD', actor: { name: 'Actor 00' } }] });
  });
});

describe('cursors', () => {
  test('are valid for their own list and order only', async () => {
    const { pageInfo } = await places({ first: 2 });
    const requestPage = (order: string, language: 'fr' | 'es') =>
      server.expectError(
        `{ places(first: 2, after: "${pageInfo.endCursor}"${order}) { nodes { id } } }`,
        {},
        { language },
      );
    expect(await requestPage(', orderBy: { field: START }', 'fr')).toMatchObject({ code: 'INVALID' });
    expect(await requestPage('', 'es')).toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('not a cursor of this list'),
    });
  });

  test('and page sizes that are invalid fail only their own field', async () => {
    const { data, errors } = await server.execute<any>(`{
      good: institution(id: "Actor 00") { participations(first: 1) { totalCount } }
      bad: institution(id: "Actor 01") { participations(first: -1) { totalCount } } }`);
    expect(errors).toMatchObject([{ path: ['bad', 'participations'], extensions: { code: 'INVALID' } }]);
    expect(data).toEqual({ good: { participations: { totalCount: 2 } }, bad: null });
  });
});

describe('pages of a search', () => {
  test('neither repeat nor miss while others write, though every write changes the scores', async () => {
    const found = names(38, 'Qcur').map((name, n) => `${name}${' mot'.repeat(n % 5)}`);
    await importAll(
      server,
      found.map((name) => row('THEME', name)),
    );
    const seen = await walk(
      async ({ first, after }) =>
        (
          await server.request(
            `query ($first: Int, $after: String) { search(text: "Qcur", first: $first, after: $after) { ${shape} } }`,
            { first, after },
          )
        ).search,
      'first',
      5,
      async (page) => {
        await importAll(server, [row('THEME', `Qcur nouveau ${page} ${'mot '.repeat(page)}`)]);
      },
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(found));
  });
});
