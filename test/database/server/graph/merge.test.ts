import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seed } from '#seeds/seed.ts';
import { dumpGraph } from '#test/kit/dump.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row } from '#test/kit/fixtures.ts';

let server: TestServer;
const editor = { as: 'editor' } as const;

const dump = () => dumpGraph(server);

const getVersion = async (id: string) =>
  (await server.request('query ($id: ID!) { node(id: $id) { version } }', { id })).node.version;
const mergeQuery = `mutation ($into: ID!, $from: ID!, $intoVersion: Int!, $fromVersion: Int!) {
  merge(into: $into, from: $from, intoVersion: $intoVersion, fromVersion: $fromVersion) { id name aliases version } }`;
const merge = async (into: string, from: string) =>
  (
    await server.request(
      mergeQuery,
      { into, from, intoVersion: await getVersion(into), fromVersion: await getVersion(from) },
      editor,
    )
  ).merge;
const unmerge = (id: string) => server.request('mutation ($id: ID!) { unmerge(id: $id) { id name } }', { id }, editor);
const refusedUnmerge = (id: string) =>
  server.expectError('mutation ($id: ID!) { unmerge(id: $id) { id } }', { id }, editor);

beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

describe('in the seeded graph', () => {
  /** Pairs with many edges: participations on both sides, members, countries, functions. */
  async function pairs() {
    const [institutions, people] = await Promise.all(
      ['Institution', 'Person'].map((label) =>
        server.graph.read<{ id: string }>(
          `MATCH (n:${label}) RETURN n.id AS id ORDER BY COUNT { (n)--(:Thing) } DESC, n.id LIMIT 4`,
        ),
      ),
    );
    const two = (all: { id: string }[]) => [0, 2].map((n) => [all[n]!.id, all[n + 1]!.id] as const);
    return [...two(institutions!), ...two(people!)];
  }

  test('undoing a merge restores both records exactly', { timeout: 120_000 }, async () => {
    for (const [keep, drop] of (await pairs()).flatMap(
      ([left, right]) =>
        [
          [left, right],
          [right, left],
        ] as const,
    )) {
      const before = await dump();
      await merge(keep, drop);
      const merged = await dump();
      expect(merged.get(keep)).not.toBe(before.get(keep));
      expect(await server.request('query ($id: ID!) { node(id: $id) { id } }', { id: drop })).toEqual({
        node: { id: keep },
      });
      await unmerge(drop);
      expect(await dump()).toEqual(before);
    }
  });

  test('chained merges are undone in reverse order', { timeout: 120_000 }, async () => {
    const all = await pairs();
    const before = await dump();
    for (const [keep, drop] of all) await merge(keep, drop);
    await merge(all[0]![0], all[1]![0]);
    expect(await server.request('query ($id: ID!) { node(id: $id) { id } }', { id: all[1]![1] })).toEqual({
      node: { id: all[0]![0] },
    });
    expect(await refusedUnmerge(all[1]![1])).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Undo that merge first'),
    });
    await unmerge(all[1]![0]);
    for (const [, drop] of all.toReversed()) await unmerge(drop);
    expect(await dump()).toEqual(before);
  });

  test('importing the seeds again keeps the merge', { timeout: 120_000 }, async () => {
    const before = await dump();
    const all = await pairs();
    const [keep, drop] = all[0]!;
    const [person, secondPerson] = all[2]!;
    await merge(keep, drop);
    await merge(person, secondPerson);
    const merged = await dump();
    const { counts } = await seed(server);
    expect(counts).toMatchObject({ created: 0, updated: 0, rejected: 0 });
    expect(await dump()).toEqual(merged);
    await unmerge(secondPerson);
    await unmerge(drop);
    expect(await dump()).toEqual(before);
    expect((await seed(server)).counts).toMatchObject({ created: 0, updated: 0, rejected: 0 });
    expect(await dump()).toEqual(before);
  });
});

/** A small graph with every kind of reference that a merge moves. */
async function seedGraph() {
  await server.graph.write('MATCH (n:Thing|Removed|Revision|Merge) DETACH DELETE n');
  const cited = (paragraph: number) => [{ document: 'study', paragraph }];
  await importAll(server, [
    row('DOCUMENT', 'study', { date: '2014' }),
    row('PLACE', 'mexico'),
    row('PLACE', 'chiapas'),
    row('INSTITUTION', 'network'),
    row('INSTITUTION', 'comar', {
      name: 'Comisión de Ayuda',
      acronym: 'COMAR',
      country: { to: 'mexico' },
      citations: cited(1),
      parentInstitutions: links('network'),
    }),
    row('INSTITUTION', 'double', {
      name: 'Comisión de Refugiados',
      names: { fr: 'Commission des réfugiés' },
      acronym: 'CMR',
      level: 'NATIONAL',
      identifiers: [{ scheme: 'ROR', value: 'x1' }],
      formerNames: [{ name: 'Oficina vieja', period: '1980/2000' }],
      covers: links('chiapas'),
      parentInstitutions: [{ to: 'network', citations: cited(9) }, { to: 'comar' }],
      citations: cited(2),
      statements: [
        { field: 'name', value: 'Comisión de Refugiados', citations: cited(2) },
        { field: 'name', value: 'Comité de Refugiados', citations: cited(3) },
      ],
    }),
    row('PERSON', 'ana', {
      positions: [{ institution: 'double', function: { es: 'directora' }, citations: cited(4) }],
    }),
    row('PERSON', 'eva', {
      positions: [
        { institution: 'comar', function: { es: 'jefa' } },
        { institution: 'double', function: { es: 'jefa' }, citations: cited(4) },
      ],
    }),
    row('EVENT', 'meeting', {
      participations: [
        { actor: 'comar', role: 'LEAD', citations: cited(5) },
        { actor: 'double', role: 'LEAD', citations: cited(6) },
        { actor: 'double', role: 'FUNDER', count: 3 },
        { actor: 'comar', role: 'FUNDER', count: 4 },
      ],
    }),
    row('DECISION', 'decision', { event: { to: 'meeting' }, responsible: links('double') }),
  ]);
}

describe('a merged record', () => {
  beforeEach(seedGraph);

  test('gains facts and keeps all sources', async () => {
    await merge('comar', 'double');
    const { node, event, decision, people, search, institutions } = await server.request(`{
      node(id: "double") { id name aliases fr: name(language: FR) identifiers { value } citations { paragraph } conflicts { statements { value } }
        ... on Institution { acronym level country { id } covers { id } parentInstitutions { id } formerNames { name } staff { nodes { person { id } function citations { paragraph } } } } }
      event(id: "meeting") { conflicts { field statements { value role } } participations { nodes { actor { id } role count citations { paragraph } } } }
      decision(id: "decision") { responsible { id } }
      people { nodes { id positions { institution { id } } } }
      search(text: "CMR") { nodes { id } }
      institutions { nodes { id } } }`);
    expect(node).toMatchObject({
      id: 'comar',
      name: 'Comisión de Ayuda',
      fr: 'Commission des réfugiés',
      acronym: 'COMAR',
      level: 'NATIONAL',
      country: { id: 'mexico' },
      covers: [{ id: 'chiapas' }],
      parentInstitutions: [{ id: 'network' }],
      identifiers: [{ value: 'x1' }],
      citations: [{ paragraph: 1 }, { paragraph: 2 }],
      formerNames: [{ name: 'Oficina vieja' }],
    });
    expect(node.aliases).toEqual(expect.arrayContaining(['CMR', 'Comisión de Refugiados', 'Oficina vieja']));
    expect(node.conflicts[0].statements).toHaveLength(2);
    expect(node.staff.nodes).toEqual([
      { person: { id: 'ana' }, function: 'directora', citations: [{ paragraph: 4 }] },
      { person: { id: 'eva' }, function: 'jefa', citations: [{ paragraph: 4 }] },
    ]);
    // Equal participations become one with both sources; different ones both stay.
    const parts = event.participations.nodes as { role: string; count: number; citations: { paragraph: number }[] }[];
    expect(parts.filter(({ role }) => role === 'LEAD').map(({ citations }) => citations)).toEqual([
      [{ paragraph: 5 }, { paragraph: 6 }],
    ]);
    expect(
      parts
        .filter(({ role }) => role === 'FUNDER')
        .map(({ count }) => count)
        .sort(),
    ).toEqual([3, 4]);
    // The actor cannot have been its funder twice.
    expect(event.conflicts).toEqual([
      { field: 'participations', statements: Array(2).fill({ value: 'comar', role: 'FUNDER' }) },
    ]);
    expect(decision.responsible).toEqual([{ id: 'comar' }]);
    expect(
      people.nodes.flatMap((person: any) => person.positions.map(({ institution }: any) => institution.id)),
    ).toEqual(['comar', 'comar']);
    expect(search.nodes[0].id).toBe('comar');
    expect(institutions.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(['comar', 'network']);
  });

  test('keeps conflicting statements with their sources, until it is undone', async () => {
    await server.graph.write('MATCH (n:Thing) WHERE n.id IN ["comar", "double"] DETACH DELETE n');
    const cited = (paragraph: number) => [{ document: 'study', paragraph }];
    await importAll(server, [
      row('PLACE', 'guatemala'),
      row('INSTITUTION', 'comar', {
        institutionType: 'AGENCY',
        level: 'NATIONAL',
        country: { to: 'mexico' },
        citations: cited(1),
      }),
      row('INSTITUTION', 'double', {
        institutionType: 'MINISTRY',
        level: 'NATIONAL',
        country: { to: 'guatemala', citations: cited(7) },
        citations: cited(2),
      }),
      row('INSTITUTION', 'third', { institutionType: 'MINISTRY', level: 'LOCAL', citations: cited(3) }),
    ]);
    const conflicts = async (id: string) =>
      (
        await server.request(
          'query ($id: ID!) { institution(id: $id) { institutionType level country { id } conflicts { field statements { value citations { paragraph } } } } }',
          { id },
        )
      ).institution;
    const statement = (value: string, ...paragraphs: number[]) => ({
      value,
      citations: paragraphs.map((paragraph) => ({ paragraph })),
    });
    const before = await dump();
    await merge('comar', 'double');
    const first = {
      institutionType: 'AGENCY',
      level: 'NATIONAL',
      country: { id: 'mexico' },
      conflicts: [
        { field: 'institutionType', statements: [statement('AGENCY', 1), statement('MINISTRY', 2)] },
        { field: 'country', statements: [statement('mexico', 1), statement('guatemala', 7)] },
      ],
    };
    expect(await conflicts('double')).toEqual(first);
    expect(
      (await server.request('{ institutions(filter: { disputed: true }) { nodes { id } } }')).institutions.nodes,
    ).toEqual([{ id: 'comar' }]);
    const once = await dump();

    // An equal statement adds its source.
    await merge('comar', 'third');
    expect((await conflicts('comar')).conflicts).toEqual([
      { field: 'institutionType', statements: [statement('AGENCY', 1), statement('MINISTRY', 2, 3)] },
      { field: 'country', statements: [statement('mexico', 1), statement('guatemala', 7)] },
      { field: 'level', statements: [statement('NATIONAL', 1, 2), statement('LOCAL', 3)] },
    ]);
    await unmerge('third');
    expect(await dump()).toEqual(once);
    expect(await conflicts('comar')).toEqual(first);

    // The earlier value stays as one of the statements.
    await merge('third', 'comar');
    expect((await conflicts('third')).conflicts).toMatchObject([
      { field: 'institutionType', statements: [{ value: 'MINISTRY' }, statement('AGENCY', 1)] },
      { field: 'country', statements: [statement('mexico', 1), statement('guatemala', 7)] },
      { field: 'level', statements: [statement('LOCAL', 3), { value: 'NATIONAL' }] },
    ]);
    await unmerge('comar');
    await unmerge('double');
    expect(await dump()).toEqual(before);
    expect((await conflicts('comar')).conflicts).toEqual([]);
  });

  test('is found by the merged id in every query', async () => {
    await merge('comar', 'double');
    const requestAll = (id: string) =>
      server.request(
        `query ($id: ID!) {
          neighbourhood(of: $id, filter: { kind: [EVENT, DECISION] }) { nodes { id } edges { source target } leftOut { of count } }
          from: path(from: $id, to: "eva") { nodes { id } }
          to: path(from: "decision", to: $id, filter: { kind: [EVENT] }) { nodes { id } }
          itself: path(from: $id, to: "comar") { nodes { id } }
          subgraph(ids: ["comar", $id, "meeting"]) { nodes { id } edges { source target role } }
          events(filter: { actor: [$id] }) { totalCount facets { field values { value count } } nodes { id } }
          things(filter: { actor: [$id] }) { nodes { id } }
          matrix(rows: ROLE, columns: KIND, filter: { actor: [$id] }) { totalCount cells { row column count } }
          institution(id: $id) { id }
          nodes(ids: [$id]) { id } }`,
        { id },
      );
    const responses = await requestAll('double');
    expect(responses).toEqual(await requestAll('comar'));
    expect(responses.neighbourhood.nodes.map(({ id }: { id: string }) => id)).toEqual(['comar', 'meeting', 'decision']);
    expect(responses.from.nodes).toEqual([{ id: 'comar' }, { id: 'eva' }]);
    expect(responses.to.nodes.at(-1)).toEqual({ id: 'comar' });
    expect(responses.itself.nodes).toEqual([{ id: 'comar' }]);
    expect(responses.events).toMatchObject({ totalCount: 1, nodes: [{ id: 'meeting' }] });
    expect(responses.matrix.totalCount).toBe(1);

    // Also when the target was merged itself; no longer after that is undone.
    await merge('network', 'comar');
    expect((await requestAll('double')).neighbourhood.nodes[0]).toEqual({ id: 'network' });
    await unmerge('comar');
    await unmerge('double');
    expect((await requestAll('double')).neighbourhood.nodes[0]).toEqual({ id: 'double' });
    expect((await requestAll('double')).events.nodes).toEqual([{ id: 'meeting' }]);
  });

  test('is listed as the same; undoing restores the earlier review', async () => {
    await server.request(
      'mutation { reviewPair(a: "double", b: "comar", decision: UNSURE) { id } }',
      {},
      { as: 'luis' },
    );
    const before = await dump();
    await merge('comar', 'double');
    expect((await server.request('{ merges { id name by into { id } } }')).merges).toEqual([
      { id: 'double', name: 'Comisión de Refugiados', by: 'editor', into: { id: 'comar' } },
    ]);
    expect(await server.graph.read('MATCH ()-[j:REVIEWED_WITH]->() RETURN j.decision AS decision')).toEqual([
      { decision: 'SAME' },
    ]);
    await unmerge('double');
    expect((await server.request('{ merges { id } }')).merges).toEqual([]);
    expect(await dump()).toEqual(before);
    expect(await refusedUnmerge('double')).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('cannot be undone after a later change, and the error says what to do', async () => {
    await merge('comar', 'double');
    const merged = await dump();
    await server.request('mutation { changeStatus(id: "meeting", status: ENDED, reason: "over") { id } }', {}, editor);
    const changed = await dump();
    expect(changed).not.toEqual(merged);
    expect(await refusedUnmerge('double')).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/“meeting”.*Nothing was written.*Create a new record/),
    });
    expect(await dump()).toEqual(changed);
  });

  test('gets a new version when undone', async () => {
    await merge('comar', 'double');
    const read = await getVersion('meeting');
    await unmerge('double');
    const change = 'mutation { changeStatus(id: "meeting", status: ENDED, reason: "over") { version } }';
    const { changeStatus } = await server.request(change, {}, editor);
    expect(changeStatus.version).toBeGreaterThan(read);
  });

  test('cannot be undone before a later merge that builds on it', async () => {
    await merge('comar', 'double');
    await server.request(
      'mutation { savePerson(draft: { name: "Eva", positions: [{ institution: "network" }] }) { id } }',
      {},
      editor,
    );
    await merge('network', 'comar');
    expect(await server.request('{ node(id: "double") { id } }')).toEqual({ node: { id: 'network' } });
    expect(await refusedUnmerge('double')).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Undo that merge first'),
    });
    await unmerge('comar');
    await unmerge('double');
    expect((await server.request('{ node(id: "double") { id } }')).node.id).toBe('double');
  });
});

describe('a merge is rejected', () => {
  beforeAll(seedGraph);
  const args = (into: string, from: string, intoVersion = 1, fromVersion = 1) => ({
    into,
    from,
    intoVersion,
    fromVersion,
  });

  test.each([
    ['of a thing with itself', args('comar', 'comar'), 'INVALID'],
    ['of two kinds', args('comar', 'ana'), 'INVALID'],
    ['of two events', args('meeting', 'meeting2'), 'NOT_FOUND'],
    ['of two places', args('mexico', 'chiapas'), 'INVALID'],
    ['of what never was', args('comar', 'nobody'), 'NOT_FOUND'],
    ['upon an old version of the one', args('comar', 'double', 7), 'CONFLICT'],
    ['upon an old version of the other', args('comar', 'double', 1, 7), 'CONFLICT'],
  ])('%s', async (_, variables, code) => {
    const before = await dump();
    expect(await server.expectError(mergeQuery, variables, editor)).toMatchObject({ code });
    expect(await dump()).toEqual(before);
  });

  test('for a reader', async () => {
    expect(await server.expectError(mergeQuery, args('comar', 'double'))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await server.expectError('mutation { unmerge(id: "double") { id } }')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('possible duplicates', () => {
  const duplicates = async (args = '') =>
    (
      await server.request(
        `{ duplicates${args} { totalCount comparedCount dueCount next pairs { a { id } b { id } score reasons { factor } review { decision } } } }`,
      )
    ).duplicates;
  const pairs = async (args?: string) => {
    await server.updatePairs();
    return ((await duplicates(args)).pairs as { a: { id: string }; b: { id: string } }[]).map(({ a, b }) =>
      [a.id, b.id].sort().join(' '),
    );
  };
  const reviewPair = (a: string, b: string, decision: string) =>
    server.request(`mutation { reviewPair(a: "${a}", b: "${b}", decision: ${decision}) { id } }`, {}, editor);

  beforeEach(async () => {
    await server.graph.write('MATCH (n:Thing|Removed|Revision|Merge) DETACH DELETE n');
    const mexican = { country: { to: 'mexico' } };
    await importAll(server, [
      row('PLACE', 'mexico', { name: 'México', iso: 'MX' }),
      row('PLACE', 'peru', { name: 'Perú', iso: 'PE' }),
      row('INSTITUTION', 'health', { name: 'Secretaría de Salud de México', ...mexican }),
      row('INSTITUTION', 'sante', { name: 'Ministère mexicain de la Santé', ...mexican }),
      row('INSTITUTION', 'health-peru', { name: 'Ministerio de Salud', country: { to: 'peru' } }),
      row('INSTITUTION', 'old', { name: 'Instituto de Geografía', ...mexican }),
      row('INSTITUTION', 'new', { name: 'Instituto de Geografía', succeeds: links('old'), ...mexican }),
      row('PERSON', 'ana', { name: 'Ana García' }),
      row('PERSON', 'garcia', { name: 'GARCÍA Ana' }),
      row('PERSON', 'eva', { name: 'Eva García' }),
    ]);
  });

  test('are found by name and context, never predecessor and successor', async () => {
    expect((await pairs()).sort()).toEqual(['ana garcia', 'health sante']);
    expect(await pairs('(kind: PERSON)')).toEqual(['ana garcia']);
    expect(await duplicates()).toMatchObject({ totalCount: 2, comparedCount: 8, dueCount: 0, next: null });
    expect(await duplicates('(kind: PERSON)')).toMatchObject({ totalCount: 1, comparedCount: 3 });
  });

  test('appear and disappear with the names of a record, likeliest first of all', async () => {
    expect((await duplicates()).dueCount).toBe(8);
    expect((await pairs()).sort()).toEqual(['ana garcia', 'health sante']);
    const rename = async (id: string, name: string) => {
      const { institution } = await server.request(`{ institution(id: "${id}") { version } }`);
      await server.request(
        `mutation { updateInstitution(input: { id: "${id}", version: ${institution.version}, set: { name: "${name}" } }) { record { id } } }`,
        {},
        editor,
      );
    };
    await rename('sante', 'Ministère mexicain des Finances');
    // With the other record of its pair.
    expect(await duplicates()).toMatchObject({ dueCount: 2 });
    expect(await pairs()).toEqual(['ana garcia']);
    await rename('sante', 'Secretaría de Salud de México');
    // The same name: nearer than before, and than the others.
    expect(await pairs()).toEqual(['health sante', 'ana garcia']);
    const page = await duplicates('(first: 1)');
    expect(page.pairs).toHaveLength(1);
    expect((await duplicates(`(first: 1, after: "${page.next}")`)).pairs[0].a.id).toBe('ana');
  });

  test('reviewed as DIFFERENT are not listed again, even after a merge; UNSURE come last', async () => {
    const [first, last] = await pairs();
    expect(await duplicates('(first: 1)')).toMatchObject({ totalCount: 2 });
    await reviewPair(...(first!.split(' ') as [string, string]), 'UNSURE');
    expect(await pairs()).toEqual([last, first]);
    await reviewPair('ana', 'garcia', 'DIFFERENT');
    expect(await pairs()).toEqual(['health sante']);
    await merge('eva', 'garcia');
    expect(await pairs()).toEqual(['health sante']);
    await merge('health', 'sante');
    expect(await pairs()).toEqual([]);
    await unmerge('sante');
    await unmerge('garcia');
    expect(await pairs()).toEqual(['health sante']);
  });
});
