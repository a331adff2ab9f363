import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importAll, links, participations, row } from '#test/kit/fixtures.ts';
import { type TestServer, createTestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
});
afterAll(() => server.close());

beforeEach(async () => {
  await server.graph.write('MATCH (n:Thing|Removed|Revision|IdempotencyKey) DETACH DELETE n');
  await importAll(server, [
    row('PLACE', 'mexico'),
    row('PLACE', 'chiapas', { placeType: 'SUBDIVISION', within: links('mexico') }),
    row('INSTITUTION', 'comar', {
      acronym: 'COMAR',
      aliases: ['Comisión'],
      covers: [{ to: 'mexico', period: '2013/' }],
      identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }],
    }),
    row('EVENT', 'meeting', { participations: participations({ LEAD: ['comar'] }) }),
  ]);
});

const editor = { as: 'editor' } as const;
const ask = (query: string, variables = {}) => server.request(query, variables, editor);
const update = async (input: object, kind = 'Institution') =>
  (
    await ask(
      `mutation ($input: Update${kind}Input!) { update: update${kind}(input: $input) {
        record { id version name ... on Thing { ... on Institution { draft { name acronym aliases covers { to period } identifiers { scheme value } } } } }
        problems { path code message } } }`,
      { input },
    )
  ).update;
const count = async (label: string) =>
  (await server.graph.read<{ count: number }>(`MATCH (n:${label}) RETURN count(n) AS count`))[0]!.count;

describe('a patch', () => {
  test('changes what it names and leaves the rest', async () => {
    const { record, problems } = await update({
      id: 'comar',
      version: 1,
      set: { name: 'Comar' },
      add: { aliases: ['La Comar'], covers: links('chiapas') },
      remove: { acronym: true },
    });
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      version: 2,
      draft: {
        name: 'Comar',
        acronym: null,
        aliases: ['Comisión', 'La Comar'],
        covers: [
          { to: 'mexico', period: '2013/' },
          { to: 'chiapas', period: null },
        ],
      },
    });
  });

  test('that changes nothing makes no version', async () => {
    const { record } = await update({
      id: 'comar',
      version: 1,
      set: { acronym: 'COMAR' },
      add: { aliases: ['Comisión'] },
    });
    expect(record.version).toBe(1);
    expect(await count('Revision')).toBe(0);
  });

  test.each([
    [{ id: 'comar', version: 7 }, 'CONFLICT', []],
    [{ id: 'nowhere', version: 1 }, 'NOT_FOUND', []],
    [{ id: 'comar' }, 'INVALID', []],
    [{ version: 1 }, 'INVALID', []],
    [{ id: 'comar', version: 1, set: { name: ' ' } }, 'INVALID', ['name']],
    [{ id: 'comar', version: 1, set: { name: 'x'.repeat(8200) } }, 'INVALID', ['set', 'name']],
    [{ id: 'comar', version: 1, add: { covers: links('nowhere') } }, 'INVALID', ['covers', '1', 'to']],
    [{ id: 'comar', version: 1, remove: { aliases: ['x'] } }, 'INVALID', ['remove', 'aliases', '0']],
  ])('%j is a problem: %s', async (input, code, path) => {
    const { record, problems } = await update(input);
    expect(record).toBeNull();
    expect(problems).toMatchObject([{ code, path }]);
    expect(await count('Revision')).toBe(0);
  });

  test('that fails hides no other of the same operation', async () => {
    const { data, errors } = await server.execute<any>(
      `mutation {
        first: updateInstitution(input: { id: "comar", version: 1, set: { name: "Comar" } }) { record { version } problems { code } }
        second: updateInstitution(input: { id: "comar", version: 1, set: { name: "" } }) { record { version } problems { code } }
        third: updatePlace(input: { id: "chiapas", version: 1, set: { iso: "MX-CHP" } }) { record { version } problems { code } } }`,
      {},
      editor,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      first: { record: { version: 2 }, problems: [] },
      second: { record: null, problems: [{ code: 'CONFLICT' }] },
      third: { record: { version: 2 }, problems: [] },
    });
  });

  test('is for editors', async () => {
    const { update: answer } = await server.request(
      'mutation { update: updatePlace(input: { id: "mexico", version: 1 }) { record { id } problems { code message } } }',
    );
    expect(answer).toMatchObject({ record: null, problems: [{ code: 'UNAUTHENTICATED' }] });
  });
});

describe('a key', () => {
  const save = (name: string, key: string, as: 'editor' | 'ana' = 'editor') =>
    server.execute<any>(
      'mutation ($name: String!, $key: String) { saved: savePlace(draft: { name: $name, placeType: TOWN }, key: $key) { id version } }',
      { name, key },
      { as },
    );

  test('makes a change once, also when it is sent twice at the same time', async () => {
    const answers = await Promise.all([save('Tuxtla', 'k1'), save('Tuxtla', 'k1'), save('Tuxtla', 'k1')]);
    answers.push(await save('Tuxtla', 'k1'));
    expect(new Set(answers.map(({ data }) => data.saved.id)).size).toBe(1);
    expect(await count('Place')).toBe(3);
    expect((await save('Tuxtla', 'k1', 'ana')).data.saved.id).not.toBe(answers[0]!.data.saved.id);
  });

  test('with another input is a CONFLICT', async () => {
    await save('Tuxtla', 'k1');
    expect((await save('Comitán', 'k1')).errors?.[0]?.extensions?.code).toBe('CONFLICT');
    expect(await count('Place')).toBe(3);
  });

  test('of a change that failed can be used again', async () => {
    const input = { id: 'comar', version: 1, key: 'k2' };
    expect((await update({ ...input, set: { name: '' } })).record).toBeNull();
    for (let n = 0; n < 2; n++)
      expect((await update({ ...input, set: { name: 'Comar' } })).record).toMatchObject({ version: 2, name: 'Comar' });
  });
});

describe('an official number', () => {
  const upsert = (value: string, set: object) => update({ identifier: { scheme: 'Wikidata', value }, set });

  test('finds the record to change, at any version', async () => {
    expect((await upsert('q1', { name: 'Comar' })).record).toMatchObject({ id: 'comar', version: 2 });
    expect((await upsert('q1', { name: 'COMAR' })).record).toMatchObject({ id: 'comar', version: 3 });
  });

  test('makes one new record, also at the same time', async () => {
    const set = { name: 'ACNUR', institutionType: 'INTERNATIONAL_ORGANISATION' };
    const answers = await Promise.all([1, 2, 3].map(() => upsert('Q2', set)));
    expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    expect(new Set(answers.map(({ record }) => record.id)).size).toBe(1);
    expect(answers[0].record.draft.identifiers).toEqual([{ scheme: 'Wikidata', value: 'Q2' }]);
    expect(await count('Institution')).toBe(2);
  });

  test('is refused when it is no number, with the field', async () => {
    const set = { name: 'x', institutionType: 'NGO', identifiers: [{ scheme: 'SIREN', value: ' ' }] };
    const { problems } = await upsert('Q3', set);
    expect(problems).toMatchObject([{ path: ['identifiers', '1', 'value'], code: 'INVALID' }]);
  });

  test('of several records is a CONFLICT that names them', async () => {
    await importAll(server, [row('INSTITUTION', 'copy', { identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }] })]);
    const { problems } = await upsert('Q1', { name: 'x' });
    expect(problems).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('"comar", "copy"') }]);
  });
});

describe('a batch', () => {
  const saveAll = async (records: object[], key?: string) =>
    (
      await ask(
        `mutation ($records: [RecordInput!]!, $key: String) { saveAll(records: $records, key: $key) {
          records { id version ... on Event { participations { nodes { actor { id } } } } } problems { path code } } }`,
        { records, key },
      )
    ).saveAll;
  const acnur = { ref: 'new', institution: { name: 'ACNUR', institutionType: 'AGENCY' } };
  const event = (actor: string) => ({
    event: { name: 'Foro', eventType: 'FORUM', participations: [{ actor, role: 'LEAD' }] },
  });

  test('saves all its records, which may refer to new ones before them', async () => {
    const batch = [acnur, event('new'), { id: 'mexico', version: 1, place: { name: 'México', placeType: 'COUNTRY' } }];
    const { records, problems } = await saveAll(batch, 'k3');
    expect(problems).toEqual([]);
    expect(records[1].participations.nodes).toEqual([{ actor: { id: records[0].id } }]);
    expect(records[2]).toMatchObject({ id: 'mexico', version: 2 });
    expect((await saveAll(batch, 'k3')).records).toEqual(records);
  });

  test('creates an initiative as a draft of the given visibility, and nothing else with one', async () => {
    const hidden = { event: { name: 'Foro interno', eventType: 'FORUM' }, visibility: 'PRIVATE' };
    const { records } = await saveAll([hidden]);
    expect((await server.request('query ($id: ID!) { node(id: $id) { id } }', { id: records[0].id })).node).toBeNull();
    const { problems } = await saveAll([{ place: { name: 'Colima', placeType: 'TOWN' }, visibility: 'NETWORK' }]);
    expect(problems).toEqual([{ path: ['0'], code: 'INVALID' }]);
  });

  test('saves nothing when one of them is wrong, and says which', async () => {
    const before = await count('Thing');
    const { records, problems } = await saveAll([
      acnur,
      { place: { name: '', placeType: 'TOWN' } },
      event('nowhere'),
      { id: 'mexico', version: 4, place: { name: 'México', placeType: 'COUNTRY' } },
    ]);
    expect(records).toBeNull();
    expect(problems).toEqual([
      { path: ['1', 'name'], code: 'INVALID' },
      { path: ['2', 'participations', '0', 'actor'], code: 'INVALID' },
      { path: ['3'], code: 'CONFLICT' },
    ]);
    expect(await count('Thing')).toBe(before);
    expect((await saveAll([{ ref: 'x' }])).problems).toEqual([{ path: ['0'], code: 'INVALID' }]);
  });
});

describe('a code or an address', () => {
  const document = (fields: object) =>
    server.execute<any>(
      'mutation ($draft: DocumentDraft!) { saveDocument(draft: $draft) { id version } }',
      { draft: { name: 'Compte rendu', documentType: 'MINUTES', ...fields } },
      editor,
    );

  test.each([
    [{ language: 'français' }, 'language'],
    [{ address: 'javascript:alert(1)' }, 'address'],
    [{ address: 'data:text/html,<script>' }, 'address'],
  ])('%j is refused, with the field named', async (fields, field) => {
    const { errors } = await document(fields);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', problems: [{ path: [field] }] });
  });

  test('that was stored before may stay', async () => {
    const { id } = (await document({ language: 'fr' })).data.saveDocument;
    await server.graph.write(`MATCH (n:Document {id: $id}) SET n.draft = replace(n.draft, '"fr"', '"français"')`, {
      id,
    });
    const change = (set: object, version: number) => update({ id, version, set }, 'Document');
    expect((await change({ name: 'Minutes' }, 1)).record.version).toBe(2);
    expect((await change({ language: 'espagnol' }, 2)).problems).toMatchObject([{ path: ['language'] }]);
  });
});

describe('a status', () => {
  const change = (args: string, as: 'editor' | 'ana' = 'editor') =>
    server.execute<any>(
      `mutation { changeStatus(id: "meeting", status: ENDED, reason: "over"${args}) { version statusHistory { by reason(language: EN) } } }`,
      {},
      { as },
    );

  test('is changed at the version that was read, or at any', async () => {
    expect((await change(', version: 7')).errors?.[0]?.extensions?.code).toBe('CONFLICT');
    const answers = await Promise.all(Array.from({ length: 5 }, () => change(', language: EN')));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const { data } = await change(', version: 6');
    expect(data.changeStatus.version).toBe(7);
    expect(data.changeStatus.statusHistory[1]).toEqual({ by: 'editor', reason: 'over' });
  });

  test('is stated by whoever saves it, and by nobody else', async () => {
    const statement = { status: 'ENDED', date: '2024' };
    const add = (by?: string) =>
      update({ id: 'meeting', version: 1, add: { statusHistory: [{ ...statement, by }] } }, 'Event');
    expect((await add('bob')).problems).toMatchObject([{ path: ['statusHistory', '1', 'by'] }]);
    expect((await add()).problems).toEqual([]);
    const { event } = await ask('{ event(id: "meeting") { statusHistory { by status } } }');
    expect(event.statusHistory).toEqual([
      { by: 'editor', status: 'ENDED' },
      { by: null, status: 'ONGOING' },
    ]);
  });
});

describe('what a list can never match is INVALID', () => {
  test.each([
    ['institutions(filter: { type: ["NOPE"] })', 'MINISTRY'],
    ['initiatives(filter: { theme: ["nope"] })', 'no record with the id "nope"'],
    ['initiatives(filter: { place: ["comar"] })', '"comar" is of kind Institution; allowed are: Place'],
    ['institutions(filter: { done: true })', 'DECISION'],
    ['institutions(filter: { kind: [PERSON] })', 'INSTITUTION only'],
    ['themes(filter: { institutionType: [NGO] })', 'INSTITUTION'],
    ['needs(filter: { status: [ONGOING] })', 'EVENT'],
    ['things(filter: { year: ["soon"] })', 'four digits'],
    ['institutions(orderBy: { field: DUE })', 'DECISION'],
  ])('%s', async (list, message) => {
    const error = await server.expectError(`{ ${list} { totalCount nodes { id } } }`);
    expect(error).toEqual({ code: 'INVALID', message: expect.stringContaining(message) });
  });

  test('a facet that does not exist', async () => {
    const error = await server.expectError('{ things { facets(fields: ["nope"]) { field } } }');
    expect(error).toEqual({ code: 'INVALID', message: expect.stringContaining('Use kind, type,') });
  });
});
