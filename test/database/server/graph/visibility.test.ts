import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { updateLayout } from '#server/graph/background/layoutJob.ts';
import { saveDocumentText } from '#server/graph/write/documentText.ts';
import { splitText } from '#server/texts/splitText.ts';
import { findUnmarkedNeighbours } from '#test/kit/dump.ts';
import { type RequestOptions, createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row, participations } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
});
afterAll(() => server.close());

type Who = NonNullable<RequestOptions['as']>;
const allViewers = ['reader', 'luis', 'ana'] as const satisfies Who[];

/** All fields of a thing and of its neighbours. */
const fields = `id kind name aliases record visibility usage { relation role count things { id } } removedReferences { thing { id } } confirmed { date by } citations { document { id } } citedFacts { field document { id } target { id } }
  statements(fields: ["participations", "partOf", "parts", "follows", "followedBy", "decisions", "event", "responsibleFor", "period"]) { field value thing { id } }
  ... on Actor { takesPart: participations { totalCount nodes { id role initiative { id } } }
    partners(include: [PLANNED, MEETING_ONLY, STAFF, ADDRESSEES]) { group count actor { id } initiatives { id } } partnerCounts { group count } responsibleFor { id event { id } } }
  ... on Initiative { joined: participations { totalCount nodes { id actor { id } } } themes { id } places { id }
    partOf { id } parts { id } follows { id } followedBy { id } }
  ... on Event { decisions { id } }
  ... on Decision { event { id } responsible { id } }
  ... on Theme { narrower { id } broader { id } }
  ... on Place { contains { id } within { id } }
  ... on Document { fullText { passages { text citedBy { thing { id } target { id } } } } }`;

/** The relation of a list to the draft, for typed filters. */
const relationsToDraft: Record<string, string> = {
  initiatives: 'followedBy',
  institutions: 'participations',
  people: 'participations',
  themes: 'initiatives',
  places: 'initiatives',
};

const listRelated = (name: string, relation: string) =>
  `related: ${name}(where: { ${relation}: [$draft] }) { totalCount nodes { id } }
   unrelated: ${name}(where: { not: { ${relation}: [$draft] } }) { totalCount }`;

/** A list of things: whole, filtered by initiatives, counted and with facets. */
const listed = (name: string) => `${relationsToDraft[name] ? 'query ($draft: ID!) ' : ''}{
  all: ${name}(first: 100) { totalCount facets { field values { value count } } nodes { id } }
  bare: ${name}(first: 0) { totalCount }
  coming: ${name}(filter: { status: [UPCOMING], theme: ["asylum"], place: ["mexico"], role: [PARTNER], period: "2030" }) {
    totalCount facets(fields: ["role", "theme"]) { values { value count } } nodes { id } }
  withThem: ${name}(filter: { actor: ["lonely"] }) { totalCount }
  called: ${name}(filter: { text: "zanzibul quokka", document: ["study"] }) { totalCount }
  ${relationsToDraft[name] ? listRelated(name, relationsToDraft[name]) : ''} }`;

const single = (name: string, id: string, more = '') => `query ($draft: ID!, $decision: ID!) {
  ${name}(id: ${id}) { ...Told ${more} } asked: nodes(ids: [$draft, $decision]) { id } } fragment Told on Thing { ${fields} }`;

const proposal = 'proposal: { title: "Xylophone de Zanzibul", partners: ["lonely"], start: "2030", end: "2031" }';

/**
 * An operation for every field of Query, and whether its result can include the draft: then it changes for viewers who
 * may see the draft. A new field of Query must be added here.
 */
const operations: Record<string, { query: string; canReturnIt: boolean }> = {
  node: { query: single('node', '$draft'), canReturnIt: true },
  nodes: {
    query: `query ($draft: ID!, $decision: ID!) { nodes(ids: ["comar", $draft, $decision]) { ${fields} } }`,
    canReturnIt: true,
  },
  byIdentifier: {
    query: '{ byIdentifier(scheme: "draft register", value: "draft 42") { id } }',
    canReturnIt: true,
  },
  search: {
    query: `{ search(text: "xylophone zanzibul") { totalCount unknownWords facets { field values { value count } } edges { node { id } matched { field value } } }
      inPeriod: search(text: "zanzibul 2030") { totalCount searchPeriod { text } edges { node { id } matched { field value } } }
      inside: search(text: "quokka", kinds: [EVENT, DECISION, PROJECT]) { totalCount }
      byPartner: search(text: "lonely") { totalCount nodes { id } } }`,
    canReturnIt: true,
  },
  ...Object.fromEntries(
    [
      'things',
      'actors',
      'initiatives',
      'institutions',
      'people',
      'events',
      'decisions',
      'themes',
      'places',
      'documents',
    ].map((name) => [name, { query: listed(name), canReturnIt: true }]),
  ),
  ...Object.fromEntries(
    ['agreements', 'trainings', 'projects', 'calls', 'needs', 'offers'].map((name) => [
      name,
      { query: listed(name), canReturnIt: false },
    ]),
  ),
  institution: {
    query: single('institution', '"lonely"', 'responsibleForConnection { totalCount nodes { id } }'),
    canReturnIt: true,
  },
  person: { query: single('person', '"speaker"'), canReturnIt: true },
  event: { query: single('event', '$draft'), canReturnIt: true },
  decision: { query: single('decision', '$decision'), canReturnIt: true },
  project: { query: single('project', '"sequel"'), canReturnIt: true },
  agreement: { query: single('agreement', '$draft'), canReturnIt: true },
  training: { query: single('training', '$draft'), canReturnIt: true },
  call: { query: single('call', '$draft'), canReturnIt: true },
  need: { query: single('need', '$draft'), canReturnIt: true },
  offer: { query: single('offer', '$draft'), canReturnIt: true },
  theme: { query: single('theme', '"asylum"', 'initiatives { totalCount nodes { id } }'), canReturnIt: true },
  place: {
    query: single(
      'place',
      '"mexico"',
      'initiatives { totalCount nodes { id } } direct: initiatives(direct: true) { totalCount nodes { id } } institutions { nodes { id } }',
    ),
    canReturnIt: true,
  },
  document: {
    query: single('document', '"study"', 'citedBy { totalCount nodes { id citedFacts { field target { id } } } }'),
    canReturnIt: true,
  },
  neighbourhood: {
    query: `query ($draft: ID!) {
      around: neighbourhood(of: "comar", depth: 3) { ...Around }
      few: neighbourhood(of: "comar", depth: 1, limit: 1) { ...Around }
      theme: neighbourhood(of: "asylum") { ...Around }
      document: neighbourhood(of: "study", filter: { kind: [EVENT, DECISION, PROJECT] }) { ...Around }
      itself: neighbourhood(of: $draft) { ...Around } }
      fragment Around on Neighbourhood { nodes { id } edges { id source target } leftOut { of count } relations { relation count kinds } }`,
    canReturnIt: true,
  },
  subgraph: {
    query: `query ($draft: ID!) { subgraph(ids: ["comar", "lonely", "sequel", $draft]) { nodes { id } edges { id } leftOut { of count } } }`,
    canReturnIt: true,
  },
  // Restricted things have no position; published ones get theirs later, from the background job.
  overview: {
    query: '{ overview { totalCount nodes { id layoutPosition { x y } } edges { id } leftOut { of count } } }',
    canReturnIt: true,
  },
  path: {
    query: `query ($draft: ID!) {
      through: path(from: "lonely", to: "comar") { nodes { id } edges { id } }
      throughTheme: path(from: "lonely", to: "asylum") { nodes { id } }
      upTo: path(from: "comar", to: $draft) { nodes { id } } }`,
    canReturnIt: true,
  },
  matrix: {
    query: `{ who: matrix(rows: ACTOR, columns: THEME) { totalCount rows { key count } columns { key count } cells { row column count } }
      when: matrix(rows: ROLE, columns: YEAR) { totalCount cells { row column count } }
      which: matrix(rows: KIND, columns: STATUS, filter: { actor: ["lonely"] }) { totalCount cells { row column count } } }`,
    canReturnIt: true,
  },
  matches: { query: '{ matches(mentions: [{ name: "Xylophone de Zanzibul" }]) { thing { id } } }', canReturnIt: true },
  overlaps: {
    query: `{ overlaps(${proposal}) { score verdict initiative { id } reasons { contribution things { id } } } }`,
    canReturnIt: true,
  },
  interpretation: {
    query: `{ interpretation(${proposal}) { words unknownWords compared initiativeCount actors { thing { id } } given { value thing { id } } } }`,
    canReturnIt: true,
  },
  whomToJoin: {
    query: `{ whomToJoin(${proposal}) { score count lastActive actor { id } initiatives { id } contacts { id } } }`,
    canReturnIt: true,
  },
  whatToChange: {
    query: `{ whatToChange(proposal: { title: "Xylophone de Zanzibul", kind: EVENT, partners: ["lonely"], themes: ["asylum"], start: "2030" }) { part { id thing { id } } initiative { id } scoreBefore scoreAfter } }`,
    canReturnIt: true,
  },
  standingOverlaps: {
    query: `{ standingOverlaps { totalCount initiativeCount comparedCount dueCount overlaps { id score a { id } b { id } reasons { contribution } } } }`,
    canReturnIt: true,
  },
  // Only initiatives can be restricted; these return others only.
  needsAndOffers: {
    query: '{ needsAndOffers(theme: "asylum", place: "mexico") { need { id } offer { id } sharedPlaces { id } } }',
    canReturnIt: false,
  },
  // The restricted initiative has no criteria; modelFacts.test has one that does.
  criterionLists: { query: '{ criterionLists { id criteria { text } criteriaMetBy { id } } }', canReturnIt: false },
  duplicates: {
    query: '{ duplicates { totalCount comparedCount dueCount next pairs { id score } } }',
    canReturnIt: false,
  },
  history: {
    query:
      'query ($draft: ID!) { history(id: $draft) { totalCount nodes { version at by change changedFields { name } draft { name } } } }',
    canReturnIt: true,
  },
  revision: {
    // Each version to those who could read the record then.
    query: 'query ($draft: ID!, $latest: Int!) { revision(id: $draft, version: $latest) { at draft { name } } }',
    canReturnIt: true,
  },
  changes: { query: '{ changes(first: 500) { totalCount nodes { id kind removed } } }', canReturnIt: true },
  activity: {
    // That an editor saved a public record is public, whatever was changed: as its version is.
    query: '{ activity(first: 20, change: CREATED) { nodes { at by change count things(first: 5) { id name } } } }',
    canReturnIt: true,
  },
  // Nothing is removed, and nobody is named.
  removedThings: { query: '{ removedThings { totalCount nodes { id } } }', canReturnIt: false },
  personMentions: { query: '{ personMentions(person: "speaker") { id } }', canReturnIt: false },
  merges: { query: '{ merges { id name into { id } } }', canReturnIt: false },
  kinds: { query: '{ kinds { kind } }', canReturnIt: false },
  viewer: { query: '{ viewer { can name } }', canReturnIt: false },
  // No record: authentication.test has them.
  tokens: { query: '{ tokens { name } }', canReturnIt: false },
  // No record: accounts.test has them.
  accounts: { query: '{ accounts { name } }', canReturnIt: false },
  ownAccount: { query: '{ ownAccount { name } }', canReturnIt: false },
  sessions: { query: '{ sessions { id } }', canReturnIt: false },
  signInOptions: { query: '{ signInOptions { sendsMail needsSetUp } }', canReturnIt: false },
};

test('every field of Query is tested', () => {
  expect(Object.keys(operations).sort()).toEqual(Object.keys(server.schema.getQueryType()!.getFields()).sort());
});

/** A small graph; `lonely` and `speaker` take part in nothing yet, and `sequel` follows nothing. */
async function seedGraph() {
  await server.graph.write('MATCH (n:Thing|Removed|Revision) DETACH DELETE n');
  await importAll(server, [
    row('PLACE', 'mexico'),
    row('THEME', 'asylum'),
    row('DOCUMENT', 'study', { date: '2014' }),
    row('INSTITUTION', 'comar', { country: { to: 'mexico' } }),
    row('INSTITUTION', 'lonely'),
    row('PERSON', 'speaker'),
    row('PROJECT', 'sequel', {
      participations: participations({ LEAD: ['comar'] }),
      themes: links('asylum'),
      citations: [{ document: 'study' }],
    }),
  ]);
  const text = { document: 'study', blocks: splitText('Un paragraphe.'), visibility: 'PUBLIC', by: 'ana' } as const;
  await saveDocumentText(server.graph, server.registry, text);
  await updateLayout(server.graph, server.registry);
}

type Ids = { draft: string; decision: string };

/** The version of the draft. */
let latest = 1;

/** The results of all operations for one viewer, with the generated ids replaced by names. */
async function answers(as: Who, ids: Ids = { draft: 'draft', decision: 'decision' }) {
  const all: Record<string, string> = {};
  for (const [name, { query }] of Object.entries(operations)) {
    const answer = JSON.stringify(await server.execute(query, { ...ids, latest }, { as }));
    all[name] = answer.replaceAll(ids.draft, 'draft').replaceAll(ids.decision, 'decision');
  }
  return all;
}

/** Saves a proposal as ana, and adds a decision, a speaker, a source and a project that follows it. */
async function saveDraftProposal(visibility: string): Promise<Ids> {
  const mutate = async (mutation: string) =>
    (await server.request(`mutation { done: ${mutation} { id version } }`, {}, { as: 'ana' })).done;
  const { id: draft, version } = await mutate(
    `saveProposalAsDraft(visibility: ${visibility}, proposal: { title: "Xylophone de Zanzibul", description: "Un quokka.", kind: EVENT,
      partners: ["lonely", "comar"], places: ["mexico"], themes: ["asylum"], start: "2030", end: "2031" })`,
  );
  await mutate(`saveEvent(id: "${draft}", version: ${version}, draft: { name: "Xylophone de Zanzibul", eventType: MEETING, period: "2030/2031",
    description: { fr: "Un quokka." }, statusHistory: [{ status: UPCOMING, date: "2026" }], themes: [{ to: "asylum" }], places: [{ to: "mexico" }],
    citations: [{ document: "study" }], identifiers: [{ scheme: "Draft register", value: "DRAFT-42" }],
    participations: [{ actor: "lonely", role: PARTNER }, { actor: "comar", role: PARTNER }, { actor: "speaker", role: SPEAKER }] })`);
  const { id: decision } = await mutate(
    `saveDecision(draft: { name: "Nourrir le quokka", event: { to: "${draft}" }, responsible: [{ to: "lonely" }] })`,
  );
  await mutate(`saveProject(id: "sequel", version: 1, draft: { name: "sequel", projectType: ACTION, statusHistory: [{ status: ONGOING, date: "2014" }],
    participations: [{ actor: "comar", role: LEAD }], themes: [{ to: "asylum" }], citations: [{ document: "study" }], follows: [{ to: "${draft}" }] })`);
  await updateLayout(server.graph, server.registry);
  return { draft, decision };
}

const before: Record<string, Record<string, string>> = {};
let ids: Ids;
beforeAll(async () => {
  await seedGraph();
  for (const who of allViewers) before[who] = await answers(who);
  ids = await saveDraftProposal('PRIVATE');
});

const open = (visibility: string, version: number, id = ids.draft) =>
  `mutation { changeVisibility(id: "${id}", visibility: ${visibility}, version: ${version}) { visibility version } }`;

describe.each([
  ['PRIVATE', 2, ['ana']],
  ['NETWORK', 3, ['ana', 'luis']],
  ['PUBLIC', 4, ['ana', 'luis', 'reader']],
])('a %s draft', (visibility, version, viewers) => {
  beforeAll(async () => {
    await server.request(open(visibility, version), {}, { as: 'ana' });
    latest = version + 1;
  });

  const allowed = allViewers.filter((who) => viewers.includes(who));
  const excluded = allViewers.filter((who) => !viewers.includes(who));

  test.each(excluded)('does not appear to %s in any query', { timeout: 120_000 }, async (who) => {
    expect(await answers(who, ids)).toEqual(before[who]);
  });

  test('has neighbours that are marked as having restricted neighbours', async () => {
    expect(await findUnmarkedNeighbours(server)).toEqual([]);
  });

  test.each(allowed)('appears to %s in every query that can return it', { timeout: 120_000 }, async (who) => {
    const now = await answers(who, ids);
    const same = Object.keys(now).filter((name) => now[name] === before[who]![name]);
    expect(same.sort()).toEqual(
      Object.keys(operations)
        .filter((name) => !operations[name]!.canReturnIt)
        .sort(),
    );
    expect(JSON.parse(now.node!).data.node).toMatchObject({ visibility, record: 'DRAFT' });
  });
});

describe('for an invisible record', () => {
  beforeAll(async () => {
    await seedGraph();
    ids = await saveDraftProposal('PRIVATE');
  });

  test.each([
    ['a status', (id: string) => `changeStatus(id: "${id}", status: ENDED, reason: "over") { id }`],
    ['removing', (id: string) => `remove(id: "${id}", version: 2) { id }`],
    ['the visibility', (id: string) => `changeVisibility(id: "${id}", visibility: PUBLIC, version: 2) { id }`],
    ['validating', (id: string) => `changeRecord(id: "${id}", record: VALIDATED, version: 2) { id }`],
    [
      'a new state',
      (id: string) =>
        `saveEvent(id: "${id}", version: 2, draft: { name: "x", eventType: MEETING, statusHistory: [{ status: ENDED, date: "2014" }] }) { id }`,
    ],
    ['a mention', (id: string) => `saveDecision(draft: { name: "x", event: { to: "${id}" } }) { id }`],
  ])('%s fails as for an unknown id', async (_, mutation) => {
    const [hidden, never] = await Promise.all(
      [ids.draft, 'never'].map((id) => server.expectError(`mutation { ${mutation(id)} }`, {}, { as: 'luis' })),
    );
    expect(hidden!.message.replaceAll(ids.draft, 'never')).toBe(never!.message);
    expect(hidden!.code).toBe(never!.code);
  });

  test('an edge to it survives an edit of the other end', async () => {
    const change =
      'mutation { changeStatus(id: "sequel", status: ENDED, reason: "over") { ... on Project { follows { id } } } }';
    expect((await server.request(change, {}, { as: 'luis' })).changeStatus).toEqual({ follows: [] });
    const { project } = await server.request('{ project(id: "sequel") { status follows { id } } }', {}, { as: 'ana' });
    expect(project).toEqual({ status: 'ENDED', follows: [{ id: ids.draft }] });
  });
});

test('the history of a public record does not show what it referred to when that is hidden', async () => {
  const query = `{ history(id: "sequel") { nodes { version change changedFields { name } draft { ... on SavedProject { follows { to } } } } }
    revision(id: "sequel", version: 2) { changedFields { name } draft { ... on SavedProject { follows { to } } } } }`;
  for (const as of ['reader', 'luis'] as const) {
    const answer = await server.request(query, {}, { as });
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${ids.draft}|"name":"follows"`));
  }
  const { revision } = await server.request(query, {}, { as: 'ana' });
  expect(revision).toEqual({ changedFields: [{ name: 'follows' }], draft: { follows: [{ to: ids.draft }] } });
});

describe('the owner of a draft', () => {
  const seenBy = async (as: Who) =>
    (
      await server.request(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { visibility } }',
        { ids: Object.values(ids) },
        { as },
      )
    ).nodes;

  beforeAll(async () => {
    await seedGraph();
    ids = await saveDraftProposal('PRIVATE');
  });

  test('changes its visibility, and that of its decisions', async () => {
    expect(await seenBy('luis')).toEqual([null, null]);
    await server.request(open('NETWORK', 2), {}, { as: 'ana' });
    expect(await seenBy('luis')).toEqual([{ visibility: 'NETWORK' }, { visibility: 'NETWORK' }]);
    expect(await seenBy('reader')).toEqual([null, null]);
    expect(await server.request(open('PUBLIC', 3), {}, { as: 'luis' })).toEqual({
      changeVisibility: { visibility: 'PUBLIC', version: 4 },
    });
    expect(await seenBy('reader')).toEqual([{ visibility: 'PUBLIC' }, { visibility: 'PUBLIC' }]);
    expect(await server.expectError(open('PRIVATE', 4), {}, { as: 'luis' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await server.expectError(open('PRIVATE', 3), {}, { as: 'ana' })).toMatchObject({ code: 'CONFLICT' });
    const versionsFor = async (as: Who) =>
      (
        await server.request('query ($id: ID!) { history(id: $id) { nodes { version } } }', { id: ids.draft }, { as })
      ).history.nodes.map(({ version }: { version: number }) => version);
    // Each reads the versions that were written while it was visible to them.
    expect(await versionsFor('reader')).toEqual([4]);
    expect(await versionsFor('luis')).toEqual([4, 3]);
    expect(await versionsFor('ana')).toEqual([4, 3, 2, 1]);
    await server.request(open('PRIVATE', 4), {}, { as: 'ana' });
    expect(await seenBy('luis')).toEqual([null, null]);
    // To those who could read it, the change feed says that they no longer can.
    const { changes } = await server.request(
      '{ changes(first: 500) { nodes { id removed version at thing { id } } } }',
    );
    expect(changes.nodes).toContainEqual({ id: ids.draft, removed: true, version: null, at: null, thing: null });
    expect(changes.nodes).toContainEqual({ id: ids.decision, removed: true, version: null, at: null, thing: null });
  });

  test('gets the visibilities to choose from, as every viewer does', async () => {
    const choicesFor = async (as: Who, id: string) =>
      (
        await server.request(
          'query ($id: ID!) { node(id: $id) { ... on Initiative { visibilityChoices } } }',
          { id },
          { as },
        )
      ).node.visibilityChoices;
    await server.request(open('PUBLIC', 5), {}, { as: 'ana' });
    expect(await choicesFor('ana', ids.draft)).toEqual(['PUBLIC', 'NETWORK', 'PRIVATE']);
    expect(await choicesFor('luis', ids.draft)).toEqual(['PUBLIC', 'NETWORK']);
    expect(await choicesFor('reader', ids.draft)).toEqual([]);
    expect(await choicesFor('ana', 'sequel')).toEqual(['PUBLIC', 'NETWORK']);
    await server.request(open('PRIVATE', 6), {}, { as: 'ana' });
  });

  test('removes it, and only those who saw it see that', async () => {
    const removal = `mutation { remove(id: "${ids.draft}", version: 7) { record } }`;
    expect((await server.request(removal, {}, { as: 'ana' })).remove).toEqual({ record: 'REMOVED' });
    expect((await server.request('{ events { totalCount } }', {}, { as: 'ana' })).events.totalCount).toBe(0);
    expect(await seenBy('ana')).toMatchObject([{ visibility: 'PRIVATE' }, { visibility: 'PRIVATE' }]);
    expect(await seenBy('luis')).toEqual([null, null]);
  });

  test('needs to be an editor', async () => {
    expect(await server.expectError(`mutation { saveProposalAsDraft(${proposal}) { id } }`)).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await server.expectError(open('PUBLIC', 1))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await server.request('{ viewer { name can } }')).toEqual({ viewer: { name: null, can: [] } });
    expect((await server.request('{ viewer { name } }', {}, { as: 'luis' })).viewer.name).toBe('luis');
  });
});

test('importing a restricted record keeps its visibility', async () => {
  await seedGraph();
  const change = 'mutation { changeVisibility(id: "sequel", visibility: NETWORK, version: 1) { version } }';
  await server.request(change, {}, { as: 'ana' });
  const report = await importAll(server, [row('PROJECT', 'sequel', { description: { fr: 'Plus.' } })]);
  expect(report.counts.updated).toBe(1);
  expect(await server.request('{ projects { totalCount } node(id: "sequel") { id } }')).toEqual({
    projects: { totalCount: 0 },
    node: null,
  });
  const { project } = await server.request('{ project(id: "sequel") { description visibility } }', {}, { as: 'luis' });
  expect(project).toEqual({ description: 'Plus.', visibility: 'NETWORK' });
  const refused = await server.expectError(
    'mutation { changeVisibility(id: "comar", visibility: NETWORK, version: 1) { id } }',
    {},
    { as: 'ana' },
  );
  expect(refused).toMatchObject({ code: 'INVALID', message: expect.stringContaining('Only agreements') });
});
