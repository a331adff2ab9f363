import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveDocumentText } from '#server/graph/write/documentText.ts';
import { parseExport } from '#server/imports/parseExport.ts';
import { importRows } from '#server/imports/pipeline.ts';
import { splitText } from '#server/texts/splitText.ts';
import { importAll, participations, row } from '#test/kit/fixtures.ts';
import { serve } from '#test/kit/serve.ts';
import { type RequestOptions, createTestServer, tokenFor, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    row('PLACE', 'mexico'),
    row('DOCUMENT', 'minutes', { date: '2014' }),
    row('INSTITUTION', 'comar', { country: { to: 'mexico' }, description: { fr: 'Commission d’aide aux réfugiés.' } }),
    row('EVENT', 'meeting', { participations: participations({ LEAD: ['comar'] }) }),
    row('PROJECT', 'project', { participations: participations({ LEAD: ['comar'], PARTNER: ['comar'] }) }),
  ]);
});
afterAll(() => server.close());

const ana = { as: 'ana' } as const;
const mutate = async (mutation: string, options: RequestOptions = ana) =>
  (await server.request(`mutation { done: ${mutation} }`, {}, options)).done;
const getVersion = async (id: string) =>
  (await server.request('query ($id: ID!) { node(id: $id) { version } }', { id }, ana)).node.version;
const history = async (id: string, options?: RequestOptions) =>
  (
    await server.request(
      'query ($id: ID!) { history(id: $id) { totalCount nodes { version at by change changedFields { name label } draft { name } } } }',
      { id },
      options,
    )
  ).history;

describe('a record', () => {
  test('says when and by whom it was created and changed', async () => {
    const query = '{ node(id: "comar") { createdAt updatedAt updatedBy } }';
    const { node: imported } = await server.request(query);
    expect(imported).toEqual({ createdAt: imported.updatedAt, updatedAt: expect.any(String), updatedBy: null });
    await mutate(
      'saveInstitution(id: "comar", version: 1, draft: { name: "COMAR", institutionType: AGENCY, country: { to: "mexico" } }) { id }',
    );
    const { node } = await server.request(query);
    expect(node).toMatchObject({ createdAt: imported.createdAt, updatedBy: 'ana' });
    expect(node.updatedAt > node.createdAt).toBe(true);
    const since = (updatedSince: string) =>
      server.request('query ($since: DateTime!) { things(filter: { updatedSince: $since }) { nodes { id } } }', {
        since: updatedSince,
      });
    expect(await since(node.updatedAt)).toEqual({ things: { nodes: [{ id: 'comar' }] } });
    expect((await since(node.createdAt)).things.nodes).toHaveLength(5);
    expect(await since('2099-01-01T00:00:00+02:00')).toEqual({ things: { nodes: [] } });
  });

  test('has a history with the fields that each version changed', async () => {
    expect(await history('comar', { language: 'fr' })).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          version: 2,
          by: 'ana',
          change: 'UPDATED',
          changedFields: [
            { name: 'name', label: 'nom' },
            { name: 'description', label: 'description' },
          ],
          draft: { name: 'COMAR' },
        },
        { version: 1, by: null, change: 'CREATED', changedFields: [], draft: { name: 'comar' } },
      ],
    });
    const page =
      'query ($after: String) { history(id: "comar", first: 1, after: $after) { nodes { version changedFields { name } } pageInfo { hasNextPage endCursor } } }';
    const { history: first } = await server.request(page);
    expect(first).toMatchObject({ nodes: [{ version: 2, changedFields: [{}, {}] }], pageInfo: { hasNextPage: true } });
    const { history: second } = await server.request(page, { after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ nodes: [{ version: 1 }], pageInfo: { hasNextPage: false } });
  });

  test('can be read and restored as it was', async () => {
    const { revision } = await server.request(
      '{ revision(id: "comar", version: 1) { draft { name ... on SavedInstitution { description { fr } country { to } } } } }',
    );
    expect(revision.draft).toEqual({
      name: 'comar',
      description: { fr: 'Commission d’aide aux réfugiés.' },
      country: { to: 'mexico' },
    });
    expect(await mutate('restoreRevision(id: "comar", version: 1) { version name description(language: FR) }')).toEqual(
      { version: 3, name: 'comar', description: 'Commission d’aide aux réfugiés.' },
    );
    expect((await history('comar')).nodes[0]).toMatchObject({ version: 3, change: 'REVERTED', by: 'ana' });
    expect(await server.expectError('{ revision(id: "comar", version: 9) { version } }')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await server.expectError('{ history(id: "never") { totalCount } }')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await server.expectError('mutation { restoreRevision(id: "comar", version: 1) { id } }')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('removing a record in use', () => {
  test('says where it is used, in three languages', async () => {
    const usage = async (language: 'fr' | 'es' | 'en') =>
      (
        await server.request('{ node(id: "comar") { usage { count role text things { id } } } }', {}, { language })
      ).node.usage.map(({ text }: { text: string }) => text);
    expect(await usage('en')).toEqual(['lead of 2 initiatives', 'partner of 1 initiative']);
    expect(await usage('fr')).toEqual(['chef de file de 2 initiatives', 'partenaire de 1 initiative']);
    expect(await usage('es')).toEqual([expect.stringContaining('de 2 iniciativas'), expect.any(String)]);
    const { node: place } = await server.request('{ node(id: "mexico") { usage { text } } }', {}, { language: 'fr' });
    expect(place.usage).toEqual([{ text: '1 institution : pays' }]);
    const removed = await mutate('remove(id: "comar", version: 3) { record usage { count } }');
    expect(removed).toEqual({ record: 'REMOVED', usage: [{ count: 2 }, { count: 1 }] });
  });

  const place = `{ event(id: "meeting") { participations { totalCount } removedReferences { relation label role thing { id name record } } } }`;

  test('stays marked at the places that refer to it', async () => {
    const { event } = await server.request(place, {}, { ...ana, language: 'fr' });
    expect(event).toEqual({
      participations: { totalCount: 0 },
      removedReferences: [
        {
          relation: 'participations',
          label: 'participants',
          role: 'LEAD',
          thing: { id: 'comar', name: 'comar', record: 'REMOVED' },
        },
      ],
    });
  });

  test('hides its content from all but editors', async () => {
    const all = `{ node(id: "comar") { id kind record name(language: ES) aliases description identifiers { value } citations { section }
      statements(fields: ["country"]) { value } updatedAt
      ... on Institution { institutionType country { id } participations { totalCount nodes { id } } partners { count } } } }`;
    const { node } = await server.request(all);
    expect(node).toMatchObject({
      id: 'comar',
      record: 'REMOVED',
      name: '(institución)',
      aliases: [],
      description: null,
      institutionType: 'AGENCY',
      country: null,
      statements: [],
      participations: { totalCount: 0, nodes: [] },
      partners: [],
    });
    expect((await server.request(all, {}, ana)).node).toMatchObject({
      name: 'comar',
      description: 'Commission d’aide aux réfugiés.',
      country: { id: 'mexico' },
    });
    const { event } = await server.request(place);
    expect(event.removedReferences[0].thing).toEqual({ id: 'comar', name: '(institution)', record: 'REMOVED' });
    for (const query of ['history(id: "comar") { totalCount }', 'revision(id: "comar", version: 1) { version }'])
      expect(await server.expectError(`{ ${query} }`)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await history('comar', ana)).nodes[0]).toMatchObject({ change: 'REMOVED', version: 4 });
  });

  test('is listed for editors, and restoring it brings its edges back', async () => {
    expect(await server.expectError('{ removedThings { totalCount } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { removedThings } = await server.request(
      '{ removedThings { totalCount unknownWords edges { matched { label } } nodes { id name updatedBy } } }',
      {},
      ana,
    );
    expect(removedThings).toMatchObject({
      totalCount: 1,
      unknownWords: [],
      edges: [{ matched: [] }],
      nodes: [{ id: 'comar', name: 'comar', updatedBy: 'ana' }],
    });
    expect(await mutate('restore(id: "comar") { record version }')).toEqual({ record: 'VALIDATED', version: 5 });
    expect((await server.request(place)).event).toEqual({ participations: { totalCount: 1 }, removedReferences: [] });
  });
});

describe('the change feed', () => {
  const page = `query ($after: String, $first: Int) { changes(after: $after, first: $first) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id change removed version by thing { id } } } }`;
  const read = async (after?: string, options?: RequestOptions) =>
    (await server.request(page, { after, first: 500 }, options)).changes;

  test('has each record once, at its latest change', async () => {
    const { nodes, totalCount } = await read();
    expect(totalCount).toBe(5);
    expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
      'comar',
      'meeting',
      'mexico',
      'minutes',
      'project',
    ]);
    expect(nodes.at(-1)).toEqual({
      id: 'comar',
      change: 'RESTORED',
      removed: false,
      version: 5,
      by: 'ana',
      thing: { id: 'comar' },
    });
  });

  test('names what was removed, and to those who could read it what is hidden now', async () => {
    const since = (await read()).pageInfo.endCursor;
    const { id, version } = await mutate(
      'saveProject(draft: { name: "Short-lived", projectType: ACTION, statusHistory: [{ status: ONGOING, date: "2014" }] }) { id version }',
    );
    expect((await read(since)).nodes).toMatchObject([{ id, change: 'CREATED', removed: false }]);
    await mutate(`changeVisibility(id: "${id}", visibility: NETWORK, version: ${version}) { id }`);
    expect((await read(since)).nodes).toEqual([
      { id, change: 'VISIBILITY_CHANGED', removed: true, version: null, by: null, thing: null },
    ]);
    expect((await read(since, ana)).nodes).toMatchObject([{ id, change: 'VISIBILITY_CHANGED', removed: false }]);
    const { id: draft } = await mutate(
      'saveProposalAsDraft(visibility: PRIVATE, proposal: { title: "Secret" }) { id }',
    );
    expect((await read(since)).nodes).toHaveLength(1);
    expect((await read(since, { as: 'luis' })).nodes).toHaveLength(1);
    await mutate(`remove(id: "${draft}", version: 1) { id }`);
    expect((await read(since)).nodes).toHaveLength(1);
    expect((await read(since, ana)).nodes.at(-1)).toMatchObject({ id: draft, change: 'REMOVED', removed: true });
  });

  test('repeats and misses nothing while others write', { timeout: 120_000 }, async () => {
    const start = (await read(undefined, ana)).pageInfo.endCursor as string;
    const written: Promise<unknown>[] = [];
    for (let n = 0; n < 40; n++)
      written.push(
        mutate(`saveTheme(draft: { name: "Theme ${n}" }) { id version }`).then(({ id, version }) =>
          n % 2
            ? mutate(`saveTheme(id: "${id}", version: ${version}, draft: { name: "Other ${n}" }) { id }`)
            : undefined,
        ),
      );
    let isDone = false;
    const all = Promise.all(written).then(() => (isDone = true));
    const seen = new Map<string, number>();
    for (let after = start, isLast = false; ;) {
      isLast = isDone;
      const { nodes, pageInfo } = (await server.request(page, { after, first: 3 }, ana)).changes;
      for (const { id, version } of nodes) {
        // A record is repeated only when it was changed again.
        expect(version).toBeGreaterThan(seen.get(id) ?? 0);
        seen.set(id, version);
      }
      after = pageInfo.endCursor ?? after;
      if (nodes.length === 0 && isLast) break;
    }
    await all;
    const stored = await server.graph.read<{ id: string; version: number }>(
      'MATCH (t:Theme) RETURN t.id AS id, t.version AS version',
    );
    expect(stored).toHaveLength(40);
    expect(new Map([...seen].sort())).toEqual(new Map(stored.map(({ id, version }) => [id, version] as const).sort()));
  });

  test('refuses a cursor of before a restored backup', async () => {
    const { endCursor } = (await read()).pageInfo;
    await server.graph.write('MERGE (r:Restored) SET r.at = "2026-11-30"');
    expect(await server.expectError(page, { after: endCursor })).toMatchObject({ code: 'INVALID' });
    await server.graph.write('MATCH (r:Restored) DELETE r');
  });
});

describe('an erased person', () => {
  const name = 'Juan Secreto Pérez';
  const rows = () => [
    row('PERSON', 'juan-secreto-perez', {
      name,
      aliases: ['Licenciado Secreto'],
      description: { fr: 'Chef de mission.' },
      positions: [{ institution: 'comar', function: { fr: 'chef de mission' } }],
    }),
    row('EVENT', 'visit', {
      name: `Visite de ${name}`,
      description: { fr: `Secreto Pérez, Juan et le Licenciado Secreto sont venus.` },
      participations: participations({ SPEAKER: ['juan-secreto-perez'], HOST: ['comar'] }),
    }),
    row('DECISION', 'decision', {
      name: `${name} enverra une note.`,
      event: { to: 'visit' },
      responsible: [{ to: 'juan-secreto-perez' }],
    }),
    row('EVENT', 'removed', { participations: participations({ SPEAKER: ['juan-secreto-perez'] }) }),
    row('PROJECT', 'namesake', { name: `Fondation ${name}` }),
  ];
  let cursor: string;

  beforeAll(async () => {
    await importAll(server, rows());
    await saveDocumentText(server.graph, server.registry, {
      document: 'minutes',
      blocks: splitText(`Présents : ${name}.`),
      visibility: 'PUBLIC',
      by: 'ana',
    });
    await mutate('changeStatus(id: "visit", status: ENDED, reason: "over") { id }');
    await mutate('remove(id: "removed", version: 1) { id }');
    const { changes } = await server.request('{ changes(first: 500) { pageInfo { endCursor } } }', {}, ana);
    cursor = changes.pageInfo.endCursor;
  }, 60_000);

  test('is named beforehand in the texts that stay', async () => {
    const query = '{ personMentions(person: "juan-secreto-perez") { id } }';
    expect((await server.request(query, {}, ana)).personMentions).toEqual([{ id: 'minutes' }, { id: 'namesake' }]);
    expect(await server.expectError(query)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is in no property of the database, and the graph stays whole', { timeout: 60_000 }, async () => {
    const erase = 'mutation { erase(person: "juan-secreto-perez") }';
    expect(await server.expectError(erase)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await server.expectError('mutation { erase(person: "comar") }', {}, ana)).toMatchObject({ code: 'INVALID' });
    expect(await server.request(erase, {}, ana)).toEqual({ erase: true });
    const words = ['secreto', 'juan', 'licenciado'];
    const found = await server.graph.read<{ place: string }>(
      `CALL () { MATCH (n) RETURN n AS x, head(labels(n)) + ' ' + coalesce(n.id, '') AS place UNION MATCH ()-[r]->() RETURN r AS x, type(r) AS place }
       UNWIND keys(x) AS key WITH place + ' ' + key AS place, toLower(reduce(text = '', part IN CASE WHEN x[key] IS :: LIST<ANY> THEN x[key] ELSE [x[key]] END | text + ' ' + toString(part))) AS text
       WHERE any(word IN $words WHERE text CONTAINS word) RETURN DISTINCT place ORDER BY place`,
      { words },
    );
    expect(found.map(({ place }) => place).filter((place) => !/namesake|DocumentText/.test(place))).toEqual([]);
    const { event, decision } = await server.request(
      `{ event(id: "visit") { name description(language: FR) participations { nodes { role actor { id } } } decisions { id } }
         decision(id: "decision") { text responsible { id } } }`,
    );
    expect(event).toEqual({
      name: 'Visite de █████',
      description: '█████ et le █████ sont venus.',
      participations: { nodes: [{ role: 'HOST', actor: { id: 'comar' } }] },
      decisions: [{ id: 'decision' }],
    });
    expect(decision).toEqual({ text: '█████ enverra une note.', responsible: [] });
    expect((await server.request('{ search(text: "chef de mission") { nodes { id } } }')).search.nodes).toEqual([]);
  });

  test('leaves a trail that names nobody', async () => {
    const { nodes } = await history('visit', ana);
    expect(nodes.map(({ change, by }: { change: string; by: string }) => [change, by])).toEqual([
      ['ERASED', 'ana'],
      ['UPDATED', 'ana'],
      ['CREATED', null],
    ]);
    expect(JSON.stringify(nodes)).not.toContain('Secreto');
    const { changes } = await server.request(
      'query ($after: String!) { changes(after: $after) { nodes { id kind change removed by } } }',
      { after: cursor },
    );
    expect(changes.nodes.at(-1)).toEqual({
      id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      kind: 'PERSON',
      change: 'ERASED',
      removed: true,
      by: 'ana',
    });
    expect(changes.nodes).toHaveLength(3);
  });

  test('is not brought back by an import, a revision or the removed record', { timeout: 60_000 }, async () => {
    await importAll(server, rows());
    const { node, event } = await server.request(
      '{ node(id: "juan-secreto-perez") { id } event(id: "visit") { name participations { totalCount } } }',
    );
    expect({ node, event }).toEqual({
      node: null,
      event: { name: 'Visite de █████', participations: { totalCount: 1 } },
    });
    await mutate('restoreRevision(id: "visit", version: 1) { id }');
    await mutate('restore(id: "removed") { id }');
    const { events } = await server.request('{ events { nodes { name participations { nodes { actor { id } } } } } }');
    expect(JSON.stringify(events)).not.toMatch(/secreto/i);
  });
});

test('a merge that is undone is a change too', async () => {
  await importAll(server, [row('INSTITUTION', 'double')]);
  await mutate(
    `merge(into: "comar", from: "double", intoVersion: ${await getVersion('comar')}, fromVersion: 1) { id }`,
  );
  expect((await history('double')).nodes[0]).toMatchObject({ change: 'MERGED' });
  await mutate('unmerge(id: "double") { id }');
  const { changes } = await server.request('{ changes(first: 500) { nodes { id change removed } } }');
  expect(changes.nodes.slice(-2)).toEqual(
    expect.arrayContaining([
      { id: 'comar', change: 'UNMERGED', removed: false },
      { id: 'double', change: 'UNMERGED', removed: false },
    ]),
  );
});

describe('an export', () => {
  let http: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    http = await serve({ services: server.services, api: server.api });
    const { id, version } = await mutate(
      'saveProposalAsDraft(visibility: PRIVATE, proposal: { title: "Hidden plan", partners: ["comar"] }) { id version }',
    );
    await mutate(
      `saveProject(id: "namesake", version: 1, draft: { name: "Successor", projectType: ACTION, follows: [{ to: "${id}" }], statusHistory: [{ status: ONGOING, date: "2014" }] }) { id }`,
    );
    await mutate(`changeRecord(id: "${id}", version: ${version}, record: SUBMITTED) { id }`);
    await mutate(`saveDecision(draft: { name: "Feed the quokka", event: { to: "visit" } }) { id }`);
  });
  afterAll(() => http.close());

  const load = async (as?: 'ana' | 'luis') => {
    const headers = as && { authorization: `Bearer ${tokenFor(as)}` };
    const response = await fetch(`${http.address}/export.ndjson`, { headers });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    return (await response.text()).trimEnd().split('\n');
  };
  async function* inTurn(lines: readonly string[]) {
    yield* lines;
  }
  const parse = (lines: readonly string[]) => parseExport(inTurn(lines), 'export.ndjson');

  test('has what the caller may read, with its licence, date and cursor', async () => {
    const [header, ...lines] = await load();
    const { cursor, ...about } = JSON.parse(header!);
    expect(about).toEqual({
      format: 'maillage-export',
      version: 1,
      exportedAt: expect.any(String),
      licence: expect.stringContaining('MIT'),
      audience: 'public',
    });
    const { changes } = await server.request('query ($cursor: String) { changes(after: $cursor) { nodes { id } } }', {
      cursor,
    });
    expect(changes.nodes).toEqual([]);
    const records = lines.slice(0, -1).map((line) => JSON.parse(line));
    expect(JSON.parse(lines.at(-1)!)).toEqual({ count: records.length });
    const { things } = await server.request('{ things(first: 500) { nodes { id } } }');
    expect(records.map(({ id }) => id).sort()).toEqual(things.nodes.map(({ id }: { id: string }) => id).sort());
    const successor = records.find(({ id }) => id === 'namesake');
    expect(successor).toMatchObject({ kind: 'PROJECT', record: 'VALIDATED', visibility: 'PUBLIC' });
    expect(successor.draft.follows).toBeUndefined();
    expect(lines.join('')).not.toContain('Hidden plan');
    expect((await load('luis')).join('')).not.toContain('Hidden plan');
    expect((await load('ana')).join('')).toContain('"record":"SUBMITTED","visibility":"PRIVATE","owner":"ana"');
  });

  test('is loaded into an empty graph as the same export, for every viewer', { timeout: 60_000 }, async () => {
    const viewers = ['ana', 'luis', undefined] as const;
    const loadAll = async () => {
      const all: string[][] = [];
      for (const as of viewers) all.push((await load(as)).slice(1));
      return all;
    };
    const header = (await load())[0]!;
    const before = await loadAll();
    await server.graph.write('MATCH (n) DETACH DELETE n');
    const rows = await parse([header, ...before[0]!]);
    const report = await importRows(server, rows);
    expect(report.counts).toMatchObject({ rejected: 0, unchanged: 0 });
    expect(await loadAll()).toEqual(before);
    expect((await importRows(server, rows)).counts).toMatchObject({ created: 0, updated: 0, rejected: 0 });
  });

  test('that is incomplete or of another format is refused', async () => {
    const lines = await load();
    await expect(parse(lines.slice(0, -1))).rejects.toThrow('incomplete');
    await expect(parse(lines.slice(1))).rejects.toThrow('is no export');
    await expect(parse(['{"format":"maillage-export","version":99}'])).rejects.toThrow('version 99');
    await expect(parse(['<html>'])).rejects.toThrow('export.ndjson:1 is not JSON');
  });
});
