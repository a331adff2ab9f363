import 'reflect-metadata';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '#seeds/readSeeds.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row, participations } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    row('PLACE', 'mexico'),
    row('INSTITUTION', 'comar', { country: { to: 'mexico' } }),
    row('PROJECT', 'project', { participations: participations({ LEAD: ['comar'] }), places: links('mexico') }),
  ]);
});
afterAll(() => server.close());

const codes = [
  'NOT_FOUND',
  'INVALID',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'CONFLICT',
  'TOO_COSTLY',
  'TOO_BUSY',
  'UNAVAILABLE',
];
/** Words of the database, its search engine or a crashed program, which no error message may have. */
const inside =
  /neo4j|cypher|lucene|apache|java|UNWIND|MATCH \(|\.ts\b|stack|undefined|NaN|\bat \w+ \(|Something went wrong/i;

function isClear({ code, message }: { code: string; message: string }) {
  expect(codes).toContain(code);
  expect(message).not.toMatch(inside);
  expect(message.length).toBeGreaterThan(10);
}

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const long = 'x'.repeat(5_000);
const list = (args: string) => `{ things(${args}) { nodes { id } } }`;
const filter = (fields: string) => list(`filter: { ${fields} }`);

describe.each<[string, string, string[]]>([
  [
    'a query',
    'INVALID',
    [
      '',
      '{',
      'things',
      '{ nothing }',
      '{ things }',
      '{ kinds }',
      '{ things { nodes { id } } ',
      'query ($a: Nope) { kinds { kind } }',
      'fragment A on Thing { ...A } { things { nodes { ...A } } }',
      'subscription { things { totalCount } }',
      '{ node { id } }',
      '{ node(id: null) { id } }',
      '{ node(id: {}) { id } }',
      `{ nodes(ids: [null]) { id } }`,
      `{ nodes(ids: ${JSON.stringify(Array(501).fill('x'))}) { id } }`,
      `{ things(colour: "red") { totalCount } }`,
      `{ nodes(ids: ${'['.repeat(2_000)}) { id } }`,
    ],
  ],
  [
    'a page',
    'INVALID',
    [
      list('first: -1'),
      list('first: 501'),
      list('first: 99999999999'),
      list('first: 1.5'),
      list('first: "1"'),
      list('first: 1, last: 1'),
      list('first: 1, before: "x"'),
      list('last: 1, after: "x"'),
      list('after: "x", before: "x"'),
      list('after: ""'),
      list('after: "not a cursor"'),
      list(`after: "${long}"`),
      ...[
        null,
        0,
        [],
        {},
        ['NAME.fr'],
        ['NAME.fr', null, 'x'],
        ['NAME.fr', 'x', 1],
        ['NAME.fr', 1, 'x'],
        ['NAME.fr', 'a', 'b', 'c'],
        ['START', 'x', 'y'],
      ].map((value) => list(`after: "${cursor(value)}"`)),
      '{ institution(id: "comar") { participations(first: 1000) { totalCount } } }',
      '{ institution(id: "comar") { participations(after: "x") { totalCount } } }',
      '{ institution(id: "comar") { partners(first: -1) { count } } }',
    ],
  ],
  [
    'a filter or an order',
    'INVALID',
    [
      filter('kind: [SHIP]'),
      filter('kind: "PLACE"'),
      filter('status: [GOING_ON]'),
      filter('colour: "red"'),
      filter('period: "yesterday"'),
      filter('period: "2015/2014"'),
      filter('period: "2014-13"'),
      filter('period: ["2014"]'),
      filter('done: "yes"'),
      filter('theme: [null]'),
      filter('text: ""'),
      filter('text: "   "'),
      filter('text: "🙂"'),
      filter('text: 7'),
      list('orderBy: { field: SIZE }'),
      list('orderBy: { direction: UP }'),
      list('orderBy: NAME'),
      '{ matrix(rows: COLOUR, columns: KIND) { totalCount } }',
      '{ matrix(rows: KIND) { totalCount } }',
      '{ neighbourhood(of: "comar", depth: 0) { nodes { id } } }',
      '{ neighbourhood(of: "comar", depth: 5) { nodes { id } } }',
      '{ neighbourhood(of: "comar", limit: 0) { nodes { id } } }',
      '{ neighbourhood(of: "comar", filter: { text: "x" }) { nodes { id } } }',
      '{ path(from: "comar", to: "project", maxHops: 13) { nodes { id } } }',
      '{ path(from: "comar", to: "project", filter: { text: "x" }) { nodes { id } } }',
    ],
  ],
  [
    'an id that is not there',
    'NOT_FOUND',
    [
      '{ neighbourhood(of: "") { nodes { id } } }',
      `{ neighbourhood(of: "${'x'.repeat(2_000)}") { nodes { id } } }`,
      '{ path(from: "comar", to: "nowhere") { nodes { id } } }',
      `{ path(from: "' OR 1=1 //", to: "comar") { nodes { id } } }`,
    ],
  ],
  [
    'a proposal or a mention',
    'INVALID',
    [
      '{ overlaps(proposal: {}) { score } }',
      '{ overlaps(proposal: { title: "" }) { score } }',
      '{ overlaps(proposal: { title: " ?! " }) { score } }',
      '{ overlaps(proposal: { title: "x", kind: SHIP }) { score } }',
      '{ overlaps(proposal: { title: "x", start: "soon" }) { score } }',
      '{ overlaps(proposal: { title: "x", start: "2014-02-30" }) { score } }',
      '{ overlaps(proposal: { title: "x", start: "2015", end: "2014" }) { score } }',
      '{ overlaps(proposal: { title: "x" }, first: 0) { score } }',
      '{ overlaps(proposal: { title: "x" }, first: 101) { score } }',
      '{ overlaps(proposal: { title: "x", partners: [null] }) { score } }',
      '{ overlaps(proposal: null) { score } }',
      '{ matches(mentions: [{ name: "" }]) { score } }',
      '{ matches(mentions: [{ kind: PLACE }]) { score } }',
      '{ matches(mentions: [{ name: "x", kind: SHIP }]) { score } }',
      `{ matches(mentions: [${'{ name: "x" } '.repeat(201)}]) { score } }`,
      '{ matches(mentions: [{ name: "x" }], first: 51) { score } }',
    ],
  ],
])('%s', (_, code, queries) => {
  test.each(queries.map((query) => [query.slice(0, 90), query]))('%s', async (_shown, query) => {
    const refused = await server.expectError(query);
    isClear(refused);
    expect(refused.code).toBe(code);
  });
});

describe('a draft', () => {
  const place = { name: 'x', placeType: 'TOWN' };
  const initiative = { name: 'x', statusHistory: [{ status: 'ENDED', date: '2014' }] };
  const event = { ...initiative, eventType: 'MEETING' };
  test.each<[string, string, unknown]>([
    ['that is none', 'Place', null],
    ['that is a text', 'Place', 'Mexico'],
    ['of nothing', 'Place', {}],
    ['without a type', 'Place', { name: 'x' }],
    ['of no known type', 'Place', { name: 'x', placeType: 'PLANET' }],
    ['with a fact that is not there', 'Place', { ...place, colour: 'red' }],
    ['with a name of the wrong sort', 'Place', { ...place, name: { fr: 'x' } }],
    ['with a number as words', 'Place', { ...place, latitude: 'north' }],
    ['with a blank name', 'Place', { ...place, name: '\u00a0\t' }],
    ['within nothing', 'Place', { ...place, within: [{ to: '' }] }],
    ['within a text', 'Place', { ...place, within: 'mexico' }],
    ['within a project', 'Place', { ...place, within: [{ to: 'project' }] }],
    ['cited nowhere', 'Place', { ...place, citations: [{ section: 'x' }] }],
    ['cited in a place', 'Place', { ...place, citations: [{ document: 'mexico' }] }],
    [
      'cited in the paragraph before the first',
      'Place',
      { ...place, citations: [{ document: 'mexico', paragraph: 0 }] },
    ],
    ['of a status on no day', 'Event', { ...event, statusHistory: [{ status: 'ENDED', date: 'once' }] }],
    ['of a period that ends before it starts', 'Event', { ...event, period: '2015/2014' }],
    ['with a part in no role', 'Event', { ...event, participations: [{ actor: 'comar' }] }],
    ['with a place taking part', 'Event', { ...event, participations: [{ actor: 'mexico', role: 'LEAD' }] }],
    ['with money that is less than none', 'Project', { ...initiative, projectType: 'ACTION', budget: { amount: -1 } }],
    [
      'with a finding that says nothing',
      'Event',
      { ...event, results: [{ text: { fr: ' ' }, citations: [{ document: 'x' }] }] },
    ],
    ['of a decision at no event', 'Decision', { name: 'x', event: { to: 'comar' } }],
  ])('%s', async (_, name, draft) => {
    const refused = await server.expectError(
      `mutation ($draft: ${name}Draft!) { save${name}(draft: $draft) { id } }`,
      { draft },
      { as: 'editor' },
    );
    isClear(refused);
    expect(refused.code).toBe('INVALID');
    expect((await server.request('{ things { totalCount } }')).things.totalCount).toBe(3);
  });
});

describe('texts that are hard to search for', () => {
  const texts = [
    'AND OR NOT',
    '( ) * ~ " : / \\ ^ { } [ ] + - ! ? & |',
    '"comar',
    'comar~ comar* comar^9 comar:comar nameWords:comar',
    '[a TO z] {a TO z}',
    '*',
    '?????',
    '\\',
    '`; MATCH (n) DETACH DELETE n //',
    "' } RETURN 1 //",
    '\u0000\u0001',
    '\ud800',
    'a\u0301\u0301\u0301\u0301',
    'مرحبا 你好 привет',
    '👩‍👩‍👧',
    'x',
    'l’aide',
    'a'.repeat(200_000),
    'mot '.repeat(20_000),
    '%s ${7*7} <script>',
    'x'.repeat(70) + '~',
  ];
  test.each(texts.map((text) => [text.slice(0, 40), text]))('%j', async (_, text) => {
    const results = await Promise.all([
      server.execute('query ($text: String!) { search(text: $text) { totalCount nodes { id } facets { field } } }', {
        text,
      }),
      server.execute(
        'query ($text: String!) { initiatives(filter: { text: $text, actor: [$text2] }) { totalCount } }'.replace(
          '[$text2]',
          '["comar"]',
        ),
        { text },
      ),
      server.execute('query ($text: String!) { matches(mentions: [{ name: $text, country: $text }]) { score } }', {
        text,
      }),
      server.execute(
        'query ($text: String!) { overlaps(proposal: { title: $text, description: $text, partners: [$text], places: [$text], themes: [$text] }) { score } }',
        { text },
      ),
      server.execute(
        'query ($text: ID!, $type: String!) { node(id: $text) { id } things(filter: { theme: [$text], place: [$text], document: [$text], type: [$type] }) { totalCount } }',
        { text, type: text },
      ),
    ]);
    // A message may repeat what was sent.
    for (const { extensions, message } of results.flatMap(({ errors }) => errors ?? []))
      isClear({ code: String(extensions?.code), message: message.replaceAll(text, '…') });
    expect((await server.request('{ things { totalCount } }')).things.totalCount).toBe(3);
  });
});

describe('a seed file', () => {
  const head = 'document: minutes\nthings:\n';
  test.each([
    ['that is no YAML', 'things: [', /:1/],
    ['that is empty', '', /things/],
    ['of something else', '- a\n- b\n', /things/],
    ['with a thing of no kind', `${head}  - ship: x\n    name: X\n`, /"ship" is not a kind of thing/],
    ['with an id that is none', `${head}  - place: Mexico City\n    name: X\n`, /is not a valid id/],
    ['with a passage that is none', `${head}  - place: x\n    name: X\n    placeType: TOWN\n    cite: ¶\n`, /:6|:5/],
    ['with a fact that is not there', `${head}  - place: x\n    name: X\n    colour: red\n    cite: A ¶1\n`, /colour/],
  ])('%s', async (_, text, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'bad-seeds-'));
    await writeFile(join(folder, 'bad.yaml'), text);
    const refused = await readSeeds(server.registry, folder).then(
      () => ({ code: 'none', message: '' }),
      ({ extensions, message }) => ({ code: extensions.code as string, message: message as string }),
    );
    await rm(folder, { recursive: true });
    isClear({ ...refused, message: refused.message.replace(folder, '') });
    expect(refused).toMatchObject({ code: 'INVALID', message: expect.stringMatching(message) });
    expect(refused.message).toContain('bad.yaml:');
  });
});
