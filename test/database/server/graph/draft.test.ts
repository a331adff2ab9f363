import 'reflect-metadata';
import { type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import type { Entity } from '#schema/model.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { dumpGraph } from '#test/kit/dump.ts';
import { importAll, links, row } from '#test/kit/fixtures.ts';
import { createChoices } from '#test/kit/random.ts';
import { createRandomRows } from '#test/kit/randomDraft.ts';
import { selectAll } from '#test/kit/selectAll.ts';
import { type RequestOptions, type TestServer, createTestServer } from '#test/kit/testServer.ts';

let server: TestServer;
const editor = { as: 'editor' } as const;

interface ReadRecord {
  id: string;
  version: number;
  draft: Raw;
}

const selectDraft = ({ name }: Entity) => selectAll(server.schema.getType(`Saved${name}`) as GraphQLObjectType);

async function readDrafts(entity: Entity, options: RequestOptions = editor): Promise<ReadRecord[]> {
  const query = `{ ${entity.plural}(first: 500) { nodes { id version draft ${selectDraft(entity)} } } }`;
  return (await server.request(query, {}, options))[entity.plural].nodes;
}

const save = async ({ name }: Entity, { id, version, draft }: ReadRecord, options: RequestOptions = editor) =>
  (
    await server.request(
      `mutation ($id: ID!, $version: Int!, $draft: ${name}Draft!) { saved: save${name}(id: $id, version: $version, draft: $draft) { version } }`,
      { id, version, draft },
      options,
    )
  ).saved.version as number;

const random = createChoices(16);

beforeAll(async () => {
  server = await createTestServer();
  await importAll(server, createRandomRows(server.registry, random));
});
afterAll(() => server.close());

describe('reading the draft of a record and saving it unchanged changes nothing', () => {
  let before: Awaited<ReturnType<typeof dumpGraph>>;
  beforeAll(async () => {
    before = await dumpGraph(server);
  });

  test.each(entities.map(({ name }) => name))('%s', async (name) => {
    const entity = server.registry.entities.find((candidate) => candidate.name === name)!;
    const records = await readDrafts(entity);
    expect(records.length).toBeGreaterThanOrEqual(3);
    for (const record of records) expect(await save(entity, record), record.id).toBe(record.version);
  });

  test('in the graph, and makes no revision', async () => {
    expect(await dumpGraph(server)).toEqual(before);
    expect(await server.graph.read('MATCH (v:Revision) RETURN v.id AS id')).toEqual([]);
  });
});

describe('what an editor may not see', () => {
  const find = async (id: string, options: RequestOptions) => {
    const project = server.registry.entity('PROJECT');
    const { node } = await server.request(
      `query ($id: ID!) { node(id: $id) { id version ... on Project { draft ${selectDraft(project)} } } }`,
      { id },
      options,
    );
    return { project, record: node as ReadRecord };
  };
  const stored = async (id: string) => {
    const [found] = await server.graph.read<{ draft: string }>('MATCH (n {id: $id}) RETURN n.draft AS draft', { id });
    return JSON.parse(found!.draft) as Raw;
  };

  beforeAll(async () => {
    await importAll(server, [
      row('DOCUMENT', 'open-report'),
      row('DOCUMENT', 'secret-report'),
      row('PROJECT', 'first'),
      row('PROJECT', 'secret'),
      row('PROJECT', 'last'),
      row('PROJECT', 'public', {
        follows: links('first', 'secret', 'last'),
        results: [
          { text: { fr: 'Un puits' }, citations: [{ document: 'secret-report' }, { document: 'open-report' }] },
        ],
        partOf: { to: 'secret' },
      }),
    ]);
    await server.graph.write(
      `MATCH (n:Thing) WHERE n.id IN ['secret', 'secret-report']
       SET n:Restricted, n.visibility = 'PRIVATE', n.owner = 'ana', n.visibilityTag = 'by:ana'
       WITH n MATCH (n)--(m:Thing) SET m:HasRestrictedNeighbours`,
    );
  });

  test('is in no draft', async () => {
    for (const as of ['reader', 'luis'] as const) {
      const { draft } = (await find('public', { as })).record;
      expect(JSON.stringify(draft)).not.toContain('secret');
      expect(draft).toMatchObject({
        partOf: null,
        follows: [{ to: 'first' }, { to: 'last' }],
        results: [{ citations: [{ document: 'open-report' }] }],
      });
    }
    expect((await find('public', { as: 'ana' })).record.draft).toMatchObject({ partOf: { to: 'secret' } });
  });

  test('is to a proposal as if it did not exist', async () => {
    const compare = (id: string) =>
      server.request(
        'query ($id: String!) { overlaps(proposal: { title: "Puits", places: [$id] }) { score initiative { id } } }',
        { id },
      );
    expect(await compare('secret')).toEqual(await compare('absent'));
  });

  test('leaves no trace in the draft of a proposal that names it by its id', async () => {
    const keep = async (id: string) => {
      const proposal = { title: 'Puits', partners: [id], places: [id], themes: [id] };
      const { saved } = await server.request(
        'mutation ($proposal: ProposalInput!) { saved: saveProposalAsDraft(proposal: $proposal, visibility: PRIVATE) { description places { id } themes { id } participations { totalCount } } }',
        { proposal },
        { as: 'luis' },
      );
      return JSON.stringify(saved).replaceAll(id, '…');
    };
    expect(await keep('secret')).toBe(await keep('absent'));
  });

  test('stays where it was when the record is saved', async () => {
    const before = await stored('public');
    const luis = { as: 'luis' } as const;
    const { project, record } = await find('public', luis);
    expect(await save(project, record, luis)).toBe(1);
    expect(await stored('public')).toEqual(before);

    const version = await save(
      project,
      { ...record, draft: { ...record.draft, name: 'Puits', follows: links('last', 'first') } },
      luis,
    );
    expect(version).toBe(2);
    expect(await stored('public')).toEqual({ ...before, name: 'Puits', follows: links('last', 'first', 'secret') });
    await server.request('mutation { changeStatus(id: "public", status: ENDED, reason: "fini") { id } }', {}, luis);
    expect(await stored('public')).toMatchObject({
      partOf: { to: 'secret' },
      follows: links('last', 'first', 'secret'),
    });
  });
});
