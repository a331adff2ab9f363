import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startLayoutJob, updateLayout } from '#server/graph/background/layoutJob.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { importAll, row, participations } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
});
afterAll(() => server.close());

/** Two hubs with ten projects each, connected by a course; a festival of two actors without other edges; an island. */
beforeEach(async () => {
  await server.graph.write('MATCH (n) DETACH DELETE n');
  const numbers = [...Array(10).keys()];
  await importAll(server, [
    ...['segob', 'comar', 'island'].map((id) => row('INSTITUTION', id)),
    ...['band', 'hall'].map((id) => row('INSTITUTION', id)),
    ...numbers.flatMap((n) => [
      row('PROJECT', `a${n}`, { participations: participations({ LEAD: ['segob'] }), period: '2014' }),
      row('PROJECT', `b${n}`, { participations: participations({ LEAD: ['comar'] }) }),
    ]),
    row('TRAINING', 'course', { participations: participations({ LEAD: ['segob'], BENEFICIARY: ['comar'] }) }),
    row('EVENT', 'festival', { participations: participations({ HOST: ['hall'], PARTNER: ['band'] }) }),
    row('THEME', 'asylum'),
  ]);
});

const place = (maxThings?: number) => updateLayout(server.graph, server.registry, { maxThings });

type Point = { x: number; y: number };
interface Told {
  nodes: { id: string; layoutPosition: Point | null }[];
  edges: { source: string; target: string }[];
  leftOut: { of: string; count: number }[];
  totalCount: number;
}
const overview = async (args = ''): Promise<Told> =>
  (
    await server.request(
      `{ overview${args} { nodes { id layoutPosition { x y } } edges { source target } leftOut { of count } totalCount } }`,
    )
  ).overview;
const positions = ({ nodes }: Told) => Object.fromEntries(nodes.map(({ id, layoutPosition }) => [id, layoutPosition]));
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the overview', () => {
  test('has the most connected things first, their edges and the total count', async () => {
    await place();
    const { nodes, edges, leftOut, totalCount } = await overview('(limit: 3)');
    expect(nodes.map(({ id }) => id).sort()).toEqual(['comar', 'course', 'segob']);
    expect(edges).toHaveLength(2);
    expect(leftOut).toContainEqual({ of: 'segob', count: 10 });
    expect(totalCount).toBe(27);
    const all = await overview();
    expect(all.nodes).toHaveLength(26);
    expect(all.edges).toHaveLength(24);
    expect(all.leftOut).toEqual([]);
  });

  test('is empty but for the total count before positions are computed', async () => {
    expect(await overview()).toEqual({ nodes: [], edges: [], leftOut: [], totalCount: 27 });
  });

  test('respects a filter', async () => {
    await place();
    const kinds = await overview('(filter: { kind: [INSTITUTION, THEME] })');
    expect(kinds.nodes.map(({ id }) => id).sort()).toEqual(['band', 'comar', 'hall', 'segob']);
    expect(kinds.totalCount).toBe(5);
    const then = await overview('(filter: { period: "2014" })');
    expect(then.nodes[0]!.id).toBe('segob');
    expect(then).toMatchObject({ nodes: { length: 11 }, totalCount: 11 });
  });

  test.each([
    ['a limit of none', '{ overview(limit: 0) { totalCount } }'],
    ['a limit of too many', '{ overview(limit: 2001) { totalCount } }'],
    ['words', '{ overview(filter: { text: "course" }) { totalCount } }'],
  ])('rejects %s', async (_, query) => {
    const { code, message } = await server.expectError(query);
    expect(code).toBe('INVALID');
    expect(message).toMatch(/limit must be between 1 and 2000|search first/);
  });

  test('places connected things near each other', async () => {
    await place();
    const at = positions(await overview()) as Record<string, Point>;
    expect(apart(at.a1!, at.segob!)).toBeLessThan(apart(at.a1!, at.comar!));
    expect(apart(at.hall!, at.band!)).toBeLessThan(apart(at.hall!, at.segob!));
  });
});

describe('positions', () => {
  test('are the same for the same graph', async () => {
    await place();
    const before = positions(await overview());
    await server.graph.write('MATCH (l:Layout) DELETE l');
    await server.graph.write('MATCH (n:Thing) REMOVE n.x, n.y, n.centrality');
    await place();
    expect(positions(await overview())).toEqual(before);
  });

  test('are computed only when something was added or removed', async () => {
    await place();
    const statements: string[] = [];
    const stop = server.graph.observe((cypher) => statements.push(cypher));
    await place();
    stop();
    expect(statements).toHaveLength(2);
  });

  test('stay while a new thing is placed beside its neighbours', async () => {
    await place();
    const before = positions(await overview());
    await importAll(server, [row('PROJECT', 'new', { participations: participations({ LEAD: ['comar'] }) })]);
    expect(positions(await overview()).new).toBeUndefined();
    await place();
    const { new: fresh, ...earlier } = positions(await overview()) as Record<string, Point>;
    expect(earlier).toEqual(before);
    expect(apart(fresh!, earlier.comar!)).toBeLessThan(apart(fresh!, earlier.segob!));
  });

  test('are all computed again when more than a fifth is new', async () => {
    await place();
    const before = positions(await overview());
    await importAll(
      server,
      [...Array(9).keys()].map((n) => row('PROJECT', `c${n}`, { participations: participations({ LEAD: ['comar'] }) })),
    );
    await place();
    const after = positions(await overview());
    expect(after.comar).not.toEqual(before.comar);
  });

  test('are limited to the most connected things', async () => {
    await place(2);
    expect((await overview()).nodes.map(({ id }) => id).sort()).toEqual(['comar', 'course']);
    await importAll(server, [
      row('INSTITUTION', 'oim'),
      ...[...Array(12).keys()].map((n) =>
        row('PROJECT', `c${n}`, { participations: participations({ LEAD: ['oim'] }) }),
      ),
    ]);
    await place(2);
    expect((await overview()).nodes.map(({ id }) => id)).toEqual(['oim', 'course']);
  });

  test("are independent of the record's version", async () => {
    const query = '{ node(id: "comar") { version layoutPosition { x } } }';
    const stored = () =>
      server.graph.read('MATCH (n:Thing {id: "comar"}) RETURN n.updated AS updated, n.draft AS draft');
    const before = await stored();
    await place();
    expect(await stored()).toEqual(before);
    const { node } = await server.request(query);
    expect(node).toMatchObject({ version: 1, layoutPosition: { x: expect.any(Number) } });
    await server.request(
      'mutation { saveInstitution(id: "comar", version: 1, draft: { name: "COMAR", institutionType: AGENCY }) { id } }',
      {},
      { as: 'editor' },
    );
    expect((await server.request(query)).node).toEqual({ ...node, version: 2 });
  });

  test('do not include or depend on restricted records', async () => {
    await place();
    const before = await overview();
    const { saveProposalAsDraft: draft } = await server.request(
      'mutation { saveProposalAsDraft(visibility: NETWORK, proposal: { title: "Secret", kind: EVENT, partners: ["comar", "island"] }) { id version } }',
      {},
      { as: 'ana' },
    );
    await server.graph.write('MATCH (l:Layout) DELETE l');
    await server.graph.write('MATCH (n:Thing) REMOVE n.x, n.y, n.centrality');
    await place();
    expect(await overview()).toEqual(before);
    await server.request(
      `mutation { changeVisibility(id: "${draft.id}", visibility: PUBLIC, version: ${draft.version}) { id } }`,
      {},
      { as: 'ana' },
    );
    await place();
    expect(Object.keys(positions(await overview()))).toEqual(expect.arrayContaining([draft.id, 'island']));
    await server.request(
      `mutation { changeVisibility(id: "${draft.id}", visibility: NETWORK, version: ${draft.version + 1}) { id } }`,
      {},
      { as: 'ana' },
    );
    const hidden = 'query ($id: ID!) { node(id: $id) { layoutPosition { x } } }';
    expect((await server.request(hidden, { id: draft.id }, { as: 'luis' })).node).toEqual({ layoutPosition: null });
    expect(Object.keys(positions(await overview()))).not.toContain(draft.id);
  });
});

describe('stopping', () => {
  test('in the middle is resumed by the next start', async () => {
    await place();
    const before = positions(await overview());
    await server.graph.write('MATCH (l:Layout) DELETE l');
    await server.graph.write('MATCH (n:Thing) REMOVE n.x, n.y, n.centrality');
    const stopping = new AbortController();
    const ended = server.graph.observe((cypher) => cypher.includes('DELETE l') && stopping.abort());
    await expect(updateLayout(server.graph, server.registry, { signal: stopping.signal })).rejects.toThrow(/abort/);
    ended();
    expect(await overview()).toMatchObject({ nodes: [], totalCount: 27 });
    await place();
    expect(positions(await overview())).toEqual(before);
  });

  test('ends the background job at once', async () => {
    const logged: string[] = [];
    const leave = startLayoutJob(server.graph, server.registry, (line) => logged.push(line));
    await expect.poll(async () => (await overview()).nodes.length).toBe(26);
    const startedAt = performance.now();
    await leave();
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(logged).toEqual([]);
  });
});
