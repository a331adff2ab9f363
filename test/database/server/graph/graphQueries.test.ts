import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row, participations } from '#test/kit/fixtures.ts';

/**
 * ana works at comar, which is part of segob; comar takes part in the course and the action, the course is part of
 * the action; mieux leads the course, canada the action. island knows nobody, but its initiative has the same theme.
 */
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    row('DOCUMENT', 'study', { date: '2020' }),
    row('THEME', 'asylum'),
    row('PLACE', 'mexico'),
    ...['segob', 'mieux', 'canada', 'island'].map((id) => row('INSTITUTION', id)),
    row('INSTITUTION', 'comar', {
      parentInstitutions: [{ to: 'segob', period: '2011/..' }],
      country: { to: 'mexico' },
    }),
    row('PERSON', 'ana', {
      citations: [{ document: 'study' }],
      positions: [{ institution: 'comar', function: { fr: 'directrice' }, citations: [{ document: 'study' }] }],
    }),
    row('PROJECT', 'action', {
      period: '2017',
      themes: links('asylum'),
      participations: [
        ...participations({ LEAD: ['canada'] }),
        { actor: 'comar', role: 'BENEFICIARY', citations: [{ document: 'study', section: 'Pratiques', paragraph: 3 }] },
      ],
    }),
    row('TRAINING', 'course', {
      partOf: { to: 'action' },
      themes: links('asylum'),
      places: links('mexico'),
      participations: participations({ LEAD: ['mieux'], BENEFICIARY: ['comar'], HOST: ['comar'] }),
    }),
    row('EVENT', 'regatta', {
      themes: links('asylum'),
      period: '2018',
      participations: participations({ LEAD: ['island'] }),
    }),
    row('DECISION', 'decision', { event: { to: 'regatta' }, responsible: links('comar') }),
  ]);
});
afterAll(() => server.close());

const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);

describe('a neighbourhood', () => {
  const around = async (of: string, args = '') =>
    (
      await server.request(
        `{ neighbourhood(of: "${of}" ${args}) { nodes { id } leftOut { of count } edges { id source target relation label role period { interval } citations { document { id } section } } } }`,
        {},
        { language: 'es' },
      )
    ).neighbourhood;

  test('filters initiatives by place', async () => {
    const { nodes } = await around('comar', 'filter: { kind: [PROJECT, TRAINING], place: ["mexico"] }');
    expect(ids(nodes)).toEqual(['comar', 'course']);
  });

  test('starts with the thing, followed by actors and initiatives one hop away', async () => {
    const { nodes, leftOut } = await around('comar');
    expect(nodes[0].id).toBe('comar');
    expect(ids(nodes).slice(1).sort()).toEqual(['action', 'ana', 'course', 'segob']);
    expect(leftOut.sort((a: { of: string }, b: { of: string }) => a.of.localeCompare(b.of))).toEqual([
      { of: 'action', count: 1 },
      { of: 'course', count: 1 },
    ]);
  });

  test('is the same page by page', async () => {
    const whole = await around('comar', 'depth: 2, limit: 500');
    const collected = { nodes: [] as string[], edges: [] as string[] };
    for (let after: string | null = ''; after !== null;) {
      const page: { nodes: { id: string }[]; edges: { id: string }[]; next: string | null } = (
        await server.request(
          `{ neighbourhood(of: "comar", depth: 2, limit: 2 ${after && `after: "${after}"`}) { nodes { id } edges { id } next } }`,
        )
      ).neighbourhood;
      collected.nodes.push(...ids(page.nodes));
      collected.edges.push(...ids(page.edges));
      after = page.next;
    }
    expect(collected.nodes).toEqual(ids(whole.nodes));
    expect(collected.edges.sort()).toEqual(ids(whole.edges).sort());
  });

  test('rejects a cursor of another thing', async () => {
    const { next } = (await server.request('{ neighbourhood(of: "comar", limit: 2) { next } }')).neighbourhood;
    const ofAnotherThing = `{ neighbourhood(of: "action", after: "${next}") { next } }`;
    expect(await server.expectError(ofAnotherThing)).toMatchObject({ code: 'INVALID' });
  });

  test('has every edge once, from its source, with its facts', async () => {
    const { edges } = await around('comar');
    expect(new Set(edges.map(({ id }: { id: string }) => id)).size).toBe(edges.length);
    expect(edges).toHaveLength(6);
    expect(edges).toContainEqual(
      expect.objectContaining({
        source: 'comar',
        target: 'action',
        relation: 'participations',
        label: 'participa en',
        role: 'BENEFICIARY',
        citations: [{ document: { id: 'study' }, section: 'Pratiques' }],
      }),
    );
    expect(edges).toContainEqual(
      expect.objectContaining({
        source: 'comar',
        target: 'segob',
        relation: 'parentInstitutions',
        period: { interval: '2011/..' },
      }),
    );
    expect(edges).toContainEqual(
      expect.objectContaining({ source: 'ana', target: 'comar', relation: 'positions', role: null }),
    );
    expect(edges).toContainEqual(expect.objectContaining({ source: 'course', target: 'action', relation: 'partOf' }));
  });

  test('expands hop by hop, but not through themes or places', async () => {
    expect(ids((await around('segob', 'depth: 2')).nodes).sort()).toEqual([
      'action',
      'ana',
      'comar',
      'course',
      'segob',
    ]);
    expect(ids((await around('segob', 'depth: 4')).nodes)).not.toContain('island');
  });

  test('respects its limit, and counts the omitted neighbours', async () => {
    const { nodes, leftOut } = await around('comar', 'limit: 3');
    expect(nodes).toHaveLength(3);
    expect(leftOut.find(({ of }: { of: string }) => of === 'comar')).toEqual({ of: 'comar', count: 2 });
  });

  test('respects the filter, which may name kinds that are no hops', async () => {
    expect(ids((await around('comar', 'filter: { kind: [PERSON] }')).nodes)).toEqual(['comar', 'ana']);
    expect(ids((await around('comar', 'filter: { kind: [PLACE, DECISION] }')).nodes).sort()).toEqual([
      'comar',
      'decision',
      'mexico',
    ]);
    expect(ids((await around('asylum')).nodes).sort()).toEqual(['action', 'asylum', 'course', 'regatta']);
  });
});

describe('a path', () => {
  const path = async (from: string, to: string, args = '') =>
    (
      await server.request(
        `{ path(from: "${from}", to: "${to}" ${args}) { nodes { id } edges { source target relation } } }`,
      )
    ).path;

  test('is the shortest', async () => {
    const { nodes, edges } = await path('ana', 'mieux');
    expect(ids(nodes)).toEqual(['ana', 'comar', 'course', 'mieux']);
    expect(edges.map(({ relation }: { relation: string }) => relation)).toEqual([
      'positions',
      'participations',
      'participations',
    ]);
  });

  test('does not pass through themes, places, decisions or documents, but may end there', async () => {
    expect(await path('island', 'comar')).toBeNull();
    expect(ids((await path('mieux', 'asylum')).nodes)).toEqual(['mieux', 'course', 'asylum']);
    expect(ids((await path('study', 'segob')).nodes)).toEqual([
      'study',
      expect.stringMatching(/^(?:ana|action)$/),
      'comar',
      'segob',
    ]);
  });

  test('passes through the kinds of the filter', async () => {
    const kinds = 'filter: { kind: [TRAINING, PROJECT, EVENT, THEME] }';
    expect(ids((await path('island', 'mieux', kinds)).nodes)).toEqual([
      'island',
      'regatta',
      'asylum',
      'course',
      'mieux',
    ]);
    expect(await path('ana', 'mieux', kinds)).toBeNull();
  });

  test('of zero hops is the thing itself; none is longer than the limit', async () => {
    expect(await path('ana', 'ana')).toEqual({ nodes: [{ id: 'ana' }], edges: [] });
    expect(await path('ana', 'mieux', 'maxHops: 2')).toBeNull();
  });
});

describe('a matrix', () => {
  const matrix = async (rows: string, columns: string, args = '') =>
    (
      await server.request(
        `{ matrix(rows: ${rows}, columns: ${columns} ${args}) { totalCount rows { key label count } columns { key } cells { row column count } } }`,
      )
    ).matrix;

  test('counts each initiative once per cell, and in total', async () => {
    const { cells, rows, totalCount } = await matrix('ACTOR', 'THEME');
    expect(totalCount).toBe(3);
    expect(rows[0]).toEqual({ key: 'comar', label: 'comar', count: 2 });
    expect(cells).toContainEqual({ row: 'comar', column: 'asylum', count: 2 });
  });

  test('has each actor’s own roles', async () => {
    const { cells } = await matrix('ACTOR', 'ROLE');
    const ofComar = cells.filter(({ row: key }: { row: string }) => key === 'comar');
    expect(ofComar.map(({ column, count }: { column: string; count: number }) => `${column} ${count}`).sort()).toEqual([
      'BENEFICIARY 2',
      'HOST 1',
    ]);
  });

  test('counts what has no date apart, and includes initiatives without a cell in the total', async () => {
    expect(await matrix('PLACE', 'YEAR')).toMatchObject({
      totalCount: 3,
      cells: [{ row: 'mexico', column: 'undated', count: 1 }],
    });
    expect(await matrix('KIND', 'YEAR', 'filter: { actor: ["comar"] }')).toMatchObject({
      totalCount: 2,
      columns: [{ key: '2017' }, { key: 'undated' }],
      cells: [
        { row: 'TRAINING', column: 'undated', count: 1 },
        { row: 'PROJECT', column: '2017', count: 1 },
      ],
    });
  });
});
