import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRows } from '#server/imports/pipeline.ts';
import { plan } from '#server/imports/plan.ts';
import type { Report, Row } from '#server/imports/row.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row, participations } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
});
afterAll(() => server.close());

/** What was written to the database meanwhile, and what came of the work. */
async function countWrites<T>(work: () => Promise<T>): Promise<{ result: T; writes: number }> {
  let writes = 0;
  const end = server.graph.observe((cypher) => (writes += Number(/\b(SET|CREATE|MERGE|DELETE)\b/.test(cypher))));
  const came = await work().finally(end);
  return { result: came, writes };
}
const listErrors = ({ outcomes }: Report) =>
  outcomes.flatMap(({ problems }) => problems.map(({ at, message }) => `${at}: ${message}`));
const edit = (name: string, draft: string, id: string, version: number) =>
  server.request(
    `mutation { save${name}(id: "${id}", version: ${version}, draft: ${draft}) { version } }`,
    {},
    { as: 'editor' },
  );
const graphSize = async () =>
  (await server.graph.read<{ n: number }>('MATCH (n:!DataVersion) RETURN count(n) AS n'))[0]!.n;

const bodies = [row('PLACE', 'mexico'), row('INSTITUTION', 'comar', { acronym: 'COMAR', country: { to: 'mexico' } })];

describe('the import pipeline', () => {
  test('plans without writing', async () => {
    const { result, writes } = await countWrites(() => plan(server, bodies));
    expect([result.counts, writes]).toEqual([{ created: 2, updated: 0, unchanged: 0, rejected: 0 }, 0]);
    expect(await graphSize()).toBe(0);
  });

  test('rejects rows that would close a loop, among themselves or with what is stored, and names it', async () => {
    const rows = [
      row('THEME', 'water', { broader: links('sanitation') }),
      row('THEME', 'sanitation', { broader: links('sewers') }),
      row('THEME', 'sewers', { broader: links('water') }),
      row('THEME', 'roads'),
      row('THEME', 'bridges', { broader: links('roads') }),
    ];
    const report = await importRows(server, rows);
    expect(listErrors(report)).toContain(
      'water.broader.0: broader.0: This link would close a loop: "water" → "sanitation" → "sewers" → "water". Remove one of these links.',
    );
    expect(report.counts).toMatchObject({ created: 2, rejected: 3 });
    const again = await importRows(server, [row('THEME', 'roads', { broader: links('bridges') })]);
    expect(listErrors(again)).toEqual([
      'roads.broader.0: broader.0: This link would close a loop: "roads" → "bridges" → "roads". Remove one of these links.',
    ]);
    const save = server.request(
      'mutation { saveTheme(id: "roads", version: 1, draft: { name: "roads", broader: [{ to: "roads" }] }) { id } }',
      {},
      { as: 'editor' },
    );
    await expect(save).rejects.toThrow('close a loop: "roads" → "roads"');
  });

  test('writes nothing the second time', async () => {
    expect((await importAll(server, bodies)).counts).toMatchObject({ created: 2 });
    const before = await server.request('{ things { nodes { id version } } }');
    const { result, writes } = await countWrites(() => importRows(server, bodies));
    expect([result.counts, writes]).toEqual([{ created: 0, updated: 0, unchanged: 2, rejected: 0 }, 0]);
    expect(await server.request('{ things { nodes { id version } } }')).toEqual(before);
  });

  test("keeps a user's later edit, and updates the other fields", async () => {
    await edit(
      'Institution',
      '{ name: "COMAR", acronym: "COMAR", institutionType: AGENCY, country: { to: "mexico" } }',
      'comar',
      1,
    );
    const source = row('INSTITUTION', 'comar', {
      name: 'Comar of the source',
      acronym: 'CMAR',
      country: { to: 'mexico' },
    });
    const report = await importRows(server, [source]);
    expect(report.outcomes).toMatchObject([{ action: 'updated', keptFields: ['name'] }]);
    expect(await server.request('{ institution(id: "comar") { name acronym version country { id } } }')).toEqual({
      institution: { name: 'COMAR', acronym: 'CMAR', version: 3, country: { id: 'mexico' } },
    });
    expect((await importRows(server, [source])).outcomes).toMatchObject([{ action: 'unchanged', keptFields: [] }]);
    const states = await server.graph.read(
      'MATCH (v:Revision)-[:REVISION_OF]->({id: "comar"}) RETURN v.version AS version ORDER BY version',
    );
    expect(states).toEqual([{ version: 1 }, { version: 2 }]);
  });

  test('does not overwrite what a user saves during the import', async () => {
    let saved: Promise<unknown> | undefined;
    // The first write of the import is held off until a person has saved.
    const { writeAll } = server.graph;
    const door = {
      ...server,
      graph: {
        ...server.graph,
        writeAll: (async (work) => {
          saved ??= edit('Place', '{ name: "México", placeType: COUNTRY }', 'mexico', 1);
          await saved;
          return writeAll(work);
        }) as typeof writeAll,
      },
    };
    const report = await importRows(door, [row('PLACE', 'mexico', { iso: 'MX' }), row('PLACE', 'france')]);
    expect(report.outcomes.map(({ action }) => action)).toEqual(['rejected', 'created']);
    expect(listErrors(report)).toEqual([
      'mexico: The record was saved by another user during the import. Import it again.',
    ]);
    expect(await server.request('{ place(id: "mexico") { name iso version } }')).toEqual({
      place: { name: 'México', iso: null, version: 2 },
    });
  });

  test('does not restore a removed record', async () => {
    await importAll(server, [row('PLACE', 'atlantis')]);
    await server.request('mutation { remove(id: "atlantis", version: 1) { id } }', {}, { as: 'editor' });
    const report = await importRows(server, [
      row('PLACE', 'atlantis', { iso: 'AT' }),
      row('PLACE', 'harbour', { within: links('atlantis') }),
    ]);
    expect(report.outcomes.map(({ action, keptFields }) => [action, keptFields])).toEqual([
      ['unchanged', ['removed']],
      ['created', []],
    ]);
    expect(await server.request('{ place(id: "harbour") { within { id } } node(id: "atlantis") { record } }')).toEqual({
      place: { within: [] },
      node: { record: 'REMOVED' },
    });
  });
});

test('an initiative needs no status: it is unknown until somebody states one', async () => {
  expect(listErrors(await importRows(server, [row('TRAINING', 'silent', { statusHistory: [] })]))).toEqual([]);
  expect(
    await server.request(
      `{ training(id: "silent") { status statusHistory { date } } trainings(filter: { status: [UNKNOWN] }) { nodes { id } } }`,
    ),
  ).toEqual({ training: { status: 'UNKNOWN', statusHistory: [] }, trainings: { nodes: [{ id: 'silent' }] } });
});

describe('rows are rejected', () => {
  const rejected = async (rows: Row[]) => listErrors(await importRows(server, rows));

  test('each with its errors by path, while the others are written', async () => {
    expect(
      await rejected([
        row('TRAINING', 'no-type', { trainingType: 'SEMINAR' }),
        row('TRAINING', 'bad-date', { period: '2014-13' }),
        row('TRAINING', 'odd', { colour: 'red' }),
        row('PLACE', 'off-the-map', { latitude: 1000 }),
        row('PLACE', 'nameless', { name: '  ' }),
        row('SHIP', 'kind'),
        row('PLACE', ' '),
        row('PLACE', 'twin'),
        row('PLACE', 'twin'),
        row('PERSON', 'mexico'),
        row('PLACE', 'good'),
      ]),
    ).toEqual([
      expect.stringMatching(/^no-type\.trainingType: Training\.trainingType = "SEMINAR": .*TrainingType/),
      expect.stringMatching(/^bad-date\.period: Training\.period = "2014-13": .*Write 2014/),
      expect.stringMatching(/^odd: .*colour/),
      'off-the-map.latitude: Place.latitude: 1000 must be between -90 and 90.',
      'nameless.name: Place.name: This field is required.',
      expect.stringMatching(/^kind: "SHIP" is not a kind of thing/),
      expect.stringMatching(/id is missing/),
      expect.stringMatching(/^twin: The id "twin" is already used at twin/),
      'mexico: The id "mexico" is a PLACE in the graph, not a PERSON.',
    ]);
    expect(await server.request('{ place(id: "good") { id } twin: place(id: "twin") { id } }')).toEqual({
      place: { id: 'good' },
      twin: { id: 'twin' },
    });
  });

  test('with invalid references, and the rows that refer to them', async () => {
    expect(
      await rejected([
        row('PROJECT', 'whole', { partOf: { to: 'nowhere' } }),
        row('PROJECT', 'part', { partOf: { to: 'whole' } }),
        row('PROJECT', 'part-of-part', { partOf: { to: 'part' } }),
        row('PROJECT', 'led-by-a-place', { participations: participations({ LEAD: ['mexico'] }) }),
        row('PROJECT', 'cited-in-a-place', { citations: [{ document: 'mexico' }] }),
      ]),
    ).toEqual([
      'whole.partOf.to: partOf.to: There is no record with the id "nowhere".',
      'part.partOf.to: partOf.to: There is no record with the id "whole".',
      'part-of-part.partOf.to: partOf.to: There is no record with the id "part".',
      'led-by-a-place.participations.0.actor: participations.0.actor: "mexico" is of kind Place; allowed are: Institution, Person.',
      'cited-in-a-place.citations.0.document: citations.0.document: "mexico" is of kind Place; allowed are: Document.',
    ]);
  });
});

describe('a batch', () => {
  test('keeps a reference cycle together', async () => {
    await importAll(server, [
      row('DOCUMENT', 'one', { citations: [{ document: 'other' }] }),
      row('DOCUMENT', 'other', { citations: [{ document: 'one' }] }),
    ]);
    expect(
      await server.request('{ document(id: "one") { citations { document { citations { document { id } } } } } }'),
    ).toEqual({
      document: { citations: [{ document: { citations: [{ document: { id: 'one' } }] } }] },
    });
  });

  test('is written completely or not at all', async () => {
    const before = await graphSize();
    const end = server.graph.observe((cypher) => {
      if (cypher.includes('UNWIND $edges')) throw new Error('power cut');
    });
    const rows = [row('PLACE', 'a'), row('PLACE', 'b', { within: links('a') })];
    await expect(importRows(server, rows)).rejects.toThrow('power cut');
    end();
    expect(await graphSize()).toBe(before);
  });
});
