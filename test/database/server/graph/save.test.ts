import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row, participations } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
});
afterAll(() => server.close());

/** The same small graph before every change. */
async function seedGraph() {
  await server.graph.write('MATCH (n:Thing|Removed|Revision) DETACH DELETE n');
  await importAll(server, [
    row('PLACE', 'mexico'),
    row('INSTITUTION', 'comar', { acronym: 'COMAR', country: { to: 'mexico' } }),
    row('INSTITUTION', 'mieux'),
    row('EVENT', 'meeting', {
      participations: participations({ LEAD: ['mieux'], ATTENDEE: ['comar'] }),
      places: links('mexico'),
    }),
    row('DECISION', 'decision', { event: { to: 'meeting' }, responsible: links('comar') }),
  ]);
}

const editor = { as: 'editor' } as const;
const as = (query: string, variables = {}) => server.request(query, variables, editor);
const refused = (query: string, variables = {}) => server.expectError(query, variables, editor);
const place = (args: string) => `mutation { savePlace(${args}) { id version name iso } }`;
const remove = (id: string, version = 1) =>
  `mutation { remove(id: "${id}", version: ${version}) { id record version } }`;
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('only an editor', () => {
  beforeAll(seedGraph);

  test.each([
    ['saves', place('draft: { name: "Chiapas", placeType: SUBDIVISION }')],
    ['removes', remove('mexico')],
    ['states a status', 'mutation { changeStatus(id: "meeting", status: ENDED, reason: "over") { id } }'],
  ])('%s', async (_, mutation) => {
    expect(await server.expectError(mutation)).toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.not.stringContaining('EDITOR_TOKEN'),
    });
    expect((await server.request('{ things { totalCount } }')).things.totalCount).toBe(5);
  });
});

describe('saving', () => {
  beforeEach(seedGraph);

  test('a new record gives it an id, and search finds it at once', async () => {
    const { savePlace } = await as(place('draft: { name: "Tapachula", placeType: TOWN, within: [{ to: "mexico" }] }'));
    expect(savePlace).toMatchObject({ version: 1, name: 'Tapachula' });
    const found = await server.request(
      'query ($id: ID!) { place(id: $id) { within { id } record } search(text: "tapachula") { nodes { id } } }',
      { id: savePlace.id },
    );
    expect(found).toEqual({
      place: { within: [{ id: 'mexico' }], record: 'VALIDATED' },
      search: { nodes: [{ id: savePlace.id }] },
    });
  });

  test('replaces the whole record, and keeps the revision', async () => {
    const draft =
      'draft: { name: "Comar", institutionType: AGENCY, parentInstitutions: [{ to: "mieux", period: "2014/" }] }';
    const { saveInstitution } = await as(
      `mutation { saveInstitution(id: "comar", version: 1, ${draft}) { version acronym country { id } parentInstitutions { id } } }`,
    );
    expect(saveInstitution).toEqual({
      version: 2,
      acronym: null,
      country: null,
      parentInstitutions: [{ id: 'mieux' }],
    });
    expect(await server.request('{ event(id: "meeting") { participations { totalCount } } }')).toEqual({
      event: { participations: { totalCount: 2 } },
    });
    const [former] = await server.graph.read<{ draft: string }>(
      'MATCH (v:Revision {id: "comar@1"}) RETURN v.draft AS draft',
    );
    expect(JSON.parse(former!.draft)).toMatchObject({ name: 'comar', acronym: 'COMAR' });
  });

  test('an empty value is the same as omitting it', async () => {
    await as(
      place(
        'id: "mexico", version: 1, draft: { name: " Mexico ", iso: "", aliases: [], names: { fr: null }, placeType: COUNTRY }',
      ),
    );
    const [stored] = await server.graph.read<{ draft: string }>('MATCH (n {id: "mexico"}) RETURN n.draft AS draft');
    expect(JSON.parse(stored!.draft)).toEqual({ name: 'Mexico', placeType: 'COUNTRY' });
  });

  test('with an outdated version is a CONFLICT, and nothing is lost', async () => {
    await as(place('id: "mexico", version: 1, draft: { name: "México", iso: "MX", placeType: COUNTRY }'));
    expect(
      await refused(place('id: "mexico", version: 1, draft: { name: "Mexique", placeType: COUNTRY }')),
    ).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('it is at version 2, your change is based on version 1'),
    });
    expect((await server.request('{ place(id: "mexico") { name iso version } }')).place).toEqual({
      name: 'México',
      iso: 'MX',
      version: 2,
    });
  });

  test('concurrently succeeds once', async () => {
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D', 'E'].map((name) =>
        server.execute(place(`id: "mexico", version: 1, draft: { name: "${name}", placeType: COUNTRY }`), {}, editor),
      ),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'won').sort();
    expect(codes).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'CONFLICT', 'won']);
    expect((await server.request('{ place(id: "mexico") { version } }')).place.version).toBe(2);
  });
});

describe('a draft with', () => {
  beforeAll(seedGraph);

  test.each([
    ['an id without a version', place('id: "mexico", draft: { name: "x", placeType: TOWN }'), 'INVALID', '`version`'],
    ['a version without an id', place('version: 1, draft: { name: "x", placeType: TOWN }'), 'INVALID', '`version`'],
    [
      'an id that is not there',
      place('id: "nowhere", version: 1, draft: { name: "x", placeType: TOWN }'),
      'NOT_FOUND',
      'no Place',
    ],
    [
      'an id of another kind',
      place('id: "comar", version: 1, draft: { name: "x", placeType: TOWN }'),
      'NOT_FOUND',
      'no Place',
    ],
    ['a blank name', place('draft: { name: "  ", placeType: TOWN }'), 'INVALID', 'name: This field is required'],
    [
      'a place off the map',
      place('draft: { name: "x", placeType: TOWN, latitude: 91 }'),
      'INVALID',
      'latitude: 91 must be between -90 and 90',
    ],
    [
      'a place within nothing',
      place('draft: { name: "x", placeType: TOWN, within: [{ to: "mexico" }, { to: "nowhere" }] }'),
      'INVALID',
      'within.1.to: There is no record with the id "nowhere"',
    ],
    [
      'a place within an agency',
      place('draft: { name: "x", placeType: TOWN, within: [{ to: "comar" }] }'),
      'INVALID',
      'within.0.to: "comar" is of kind Institution; allowed are: Place',
    ],
    [
      'a source that is no document',
      place('draft: { name: "x", placeType: TOWN, citations: [{ document: "comar", paragraph: 0 }] }'),
      'INVALID',
      'citations.0.document: "comar" is of kind Institution',
    ],
    [
      'a finding that says nothing',
      'mutation { saveEvent(draft: { name: "x", eventType: MEETING, statusHistory: [{ status: ENDED, date: "2014" }], lessons: [{ text: {}, citations: [{ document: "d" }] }] }) { id } }',
      'INVALID',
      'lessons.0.text: This field is required',
    ],
  ])('%s is rejected', async (_, mutation, code, message) => {
    expect(await refused(mutation)).toMatchObject({ code, message: expect.stringContaining(message) });
    expect((await server.request('{ things { totalCount } }')).things.totalCount).toBe(5);
  });
});

test('a new date of a document updates the confirmation of what cites it', async () => {
  await seedGraph();
  await importAll(server, [
    row('DOCUMENT', 'study', { date: '2014', publisher: 'ICMPD' }),
    row('PROJECT', 'action', { citations: [{ document: 'study' }] }),
  ]);
  await as(
    'mutation { saveDocument(id: "study", version: 1, draft: { name: "study", documentType: REPORT, date: "2020-06" }) { id } }',
  );
  expect((await server.request('{ project(id: "action") { version confirmed { date by } } }')).project).toEqual({
    version: 1,
    confirmed: { date: '2020-06', by: null },
  });
});

describe('a removed record', () => {
  beforeEach(seedGraph);

  test('is returned by its id, but by no other query', async () => {
    expect(await as(remove('mieux'))).toEqual({ remove: { id: 'mieux', record: 'REMOVED', version: 2 } });
    const left = await server.request(`{
      node(id: "mieux") { name record ... on Institution { institutionType participations { totalCount } } }
      nodes(ids: ["mieux", "comar"]) { record }
      institution(id: "mieux") { record }
      actors { nodes { id } totalCount facets { field values { value count } } }
      search(text: "mieux") { totalCount }
      neighbourhood(of: "meeting") { nodes { id } edges { source } }
      event(id: "meeting") { participations { totalCount nodes { actor { id } } } }
      comar: institution(id: "comar") { partners { actor { id } } } }`);
    expect(left.node).toEqual({
      name: '(institution)',
      record: 'REMOVED',
      institutionType: 'AGENCY',
      participations: { totalCount: 0 },
    });
    // Its content is for editors.
    expect(await as('{ institution(id: "mieux") { name participations { totalCount } } }')).toEqual({
      institution: { name: 'mieux', participations: { totalCount: 1 } },
    });
    expect(left.nodes).toEqual([{ record: 'REMOVED' }, { record: 'VALIDATED' }]);
    expect(left.institution).toEqual({ record: 'REMOVED' });
    expect([ids(left.actors.nodes), left.actors.totalCount, left.search.totalCount]).toEqual([['comar'], 1, 0]);
    expect([ids(left.neighbourhood.nodes), left.neighbourhood.edges]).toEqual([
      ['meeting', 'comar'],
      [{ source: 'comar' }],
    ]);
    expect(left.event.participations).toEqual({ totalCount: 1, nodes: [{ actor: { id: 'comar' } }] });
    expect(left.comar.partners).toEqual([]);
    expect(await server.expectError('{ neighbourhood(of: "mieux") { nodes { id } } }')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refused(remove('mieux', 2))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is returned where a required reference leads to it', async () => {
    await as(remove('meeting'));
    expect(await server.request('{ decisions { nodes { id event { id record } } } }')).toEqual({
      decisions: { nodes: [{ id: 'decision', event: { id: 'meeting', record: 'REMOVED' } }] },
    });
    await as(remove('decision'));
    const removed = '{ decision(id: "decision") { event { id } responsible { id } } }';
    expect(await as(removed)).toEqual({ decision: { event: { id: 'meeting' }, responsible: [{ id: 'comar' }] } });
    expect(await server.expectError(removed)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('cannot be referenced by new records, but existing references stay valid', async () => {
    await as(remove('mieux'));
    expect(await as('mutation { changeStatus(id: "meeting", status: ENDED, reason: "over") { status } }')).toEqual({
      changeStatus: { status: 'ENDED' },
    });
    expect(
      await refused(
        'mutation { saveInstitution(draft: { name: "x", institutionType: AGENCY, parentInstitutions: [{ to: "mieux" }] }) { id } }',
      ),
    ).toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('"mieux" was removed'),
    });
  });

  test('must be removed with its latest version', async () => {
    expect(await refused(remove('mexico', 7))).toMatchObject({ code: 'CONFLICT' });
    expect((await server.request('{ place(id: "mexico") { record } }')).place.record).toBe('VALIDATED');
  });
});

describe('a status', () => {
  beforeEach(seedGraph);

  const change = (args: string) =>
    as(
      `mutation { changeStatus(id: "meeting", ${args}) { status version statusHistory { status date reason(language: FR) by } } }`,
    );

  test('is added with its reason and date to the earlier ones', async () => {
    const { changeStatus } = await change('status: DORMANT, reason: "Plus de nouvelles.", date: "2016-05"');
    expect(changeStatus).toEqual({
      status: 'DORMANT',
      version: 2,
      statusHistory: [
        { status: 'DORMANT', date: '2016-05', reason: 'Plus de nouvelles.', by: 'editor' },
        { status: 'ONGOING', date: '2014', reason: null, by: null },
      ],
    });
    expect(
      (await server.request('{ initiatives(filter: { status: [DORMANT] }) { totalCount } }')).initiatives.totalCount,
    ).toBe(1);
  });

  test('confirms the record in the name of the editor', async () => {
    await change('status: DORMANT, reason: "asleep", date: "2016-05"');
    expect((await server.request('{ event(id: "meeting") { confirmed { date by stale } } }')).event.confirmed).toEqual({
      date: '2016-05',
      by: 'editor',
      stale: true,
    });
  });

  test('for an earlier date does not change the latest', async () => {
    expect((await change('status: UPCOMING, reason: "annoncé", date: "2013"')).changeStatus).toMatchObject({
      status: 'ONGOING',
      version: 2,
    });
  });

  test('stated twice on the same date is the later one, also in one request', async () => {
    const answer = await as(`mutation {
      first: changeStatus(id: "meeting", status: ENDED, reason: "over") { status version }
      second: changeStatus(id: "meeting", status: ONGOING, reason: "not yet") { status version } }`);
    expect(answer).toEqual({ first: { status: 'ENDED', version: 2 }, second: { status: 'ONGOING', version: 3 } });
    expect((await change('status: DORMANT, reason: "asleep"')).changeStatus).toMatchObject({
      status: 'DORMANT',
      version: 4,
    });
  });
});

describe('a status', () => {
  beforeAll(seedGraph);

  test.each([
    ['of what has none', 'id: "comar", status: ENDED, reason: "over"', 'INVALID', 'is of kind Institution'],
    ['of what is not there', 'id: "nowhere", status: ENDED, reason: "over"', 'NOT_FOUND', 'no record'],
    ['without a reason', 'id: "meeting", status: ENDED, reason: " "', 'INVALID', '`reason`'],
    [
      'for a day to come',
      'id: "meeting", status: ENDED, reason: "over", date: "2999"',
      'INVALID',
      'today or an earlier day',
    ],
    ['on no day', 'id: "meeting", status: ENDED, reason: "over", date: "yesterday"', 'INVALID', 'Write 2014'],
    ['that does not exist', 'id: "meeting", status: FORGOTTEN, reason: "over"', 'INVALID', 'Status'],
  ])('%s is rejected', async (_, args, code, message) => {
    expect(await refused(`mutation { changeStatus(${args}) { id } }`)).toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});

describe('what cannot be true together is refused', () => {
  beforeAll(seedGraph);
  const save = (kind: string, draft: object) =>
    server.execute<any>(
      `mutation ($draft: ${kind}Draft!) { saved: save${kind}(draft: $draft) { id version } }`,
      { draft },
      editor,
    );
  const problems = async (answer: ReturnType<typeof save>) => (await answer).errors?.[0]?.extensions?.problems;
  const problemAt = (path: (string | number)[], message: string) => [
    { path, message: expect.stringContaining(message) },
  ];

  test.each([
    [
      'Institution',
      'comar',
      { institutionType: 'AGENCY', parentInstitutions: links('comar') },
      ['parentInstitutions', 0],
    ],
    ['Institution', 'comar', { institutionType: 'AGENCY', succeeds: links('comar') }, ['succeeds', 0]],
    ['Place', 'mexico', { placeType: 'COUNTRY', within: links('mexico') }, ['within', 0]],
    ['Event', 'meeting', { eventType: 'MEETING', partOf: { to: 'meeting' } }, ['partOf']],
    ['Event', 'meeting', { eventType: 'MEETING', follows: links('meeting') }, ['follows', 0]],
  ])('a %s that is its own parent, part or successor: %s', async (kind, id, draft, path) => {
    const { errors } = await server.execute(
      `mutation ($id: ID!, $draft: ${kind}Draft!) { save${kind}(id: $id, version: 1, draft: $draft) { id } }`,
      { id, draft: { name: id, ...draft } },
      editor,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', problems: problemAt(path, id) });
  });

  test('a loop of two records, which is named', async () => {
    await importAll(server, [row('THEME', 'asylum'), row('THEME', 'refuge', { broader: links('asylum') })]);
    const { updateTheme } = await as(
      'mutation { updateTheme(input: { id: "asylum", version: 1, add: { broader: [{ to: "refuge" }] } }) { record { id } problems { path message } } }',
    );
    expect(updateTheme).toMatchObject({
      record: null,
      problems: [{ path: ['broader', '0'], message: expect.stringMatching(/asylum.*refuge/) }],
    });
  });

  test('an official number that another record of the kind has, in any spelling, also at the same time', async () => {
    const numbered = (name: string, value: string) => ({
      name,
      institutionType: 'LOCAL_AUTHORITY',
      identifiers: [{ scheme: 'SIREN', value }],
    });
    const answers = await Promise.all(
      ['213300635', '213 300 635', '213.300.635'].map((value) => save('Institution', numbered('Bordeaux', value))),
    );
    const saved = answers.filter(({ errors }) => !errors);
    expect(saved).toHaveLength(1);
    const { id, version } = saved[0]!.data.saved;
    expect(await problems(save('Institution', numbered('Bègles', '213300635')))).toEqual(
      problemAt(['identifiers', 0], id),
    );
    // The record itself keeps it, and a web site may be that of two.
    await as(
      'mutation ($id: ID!, $version: Int!, $draft: InstitutionDraft!) { saveInstitution(id: $id, version: $version, draft: $draft) { id } }',
      { id, version, draft: { ...numbered('Ville de Bordeaux', '213300635'), acronym: 'BX' } },
    );
    const site = { institutionType: 'NGO', identifiers: [{ scheme: 'URL', value: 'https://example.org' }] };
    for (const name of ['Une', 'Deux']) expect(await problems(save('Institution', { name, ...site }))).toBeUndefined();
  });

  test('a decision that an institution and a place are the same', async () => {
    const review = (b: string) => refused(`mutation { reviewPair(a: "comar", b: "${b}", decision: SAME) { id } }`);
    expect(await review('mexico')).toMatchObject({ code: 'INVALID', message: expect.stringContaining('one kind') });
  });
});
