import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  const many = (count: number, stem: string) => Array.from({ length: count }, (_, n) => `${stem}-${n}`);
  const [actors, people, themes, places, documents] = [
    many(20, 'actor'),
    many(10, 'person'),
    many(8, 'theme'),
    many(6, 'place'),
    many(5, 'document'),
  ];
  const cycle = (from: string[], n: number, count: number) =>
    Array.from({ length: count }, (_, k) => from[(n + k * 3) % from.length]!);
  const cites = (n: number) => ({ citations: cycle(documents, n, 2).map((document) => ({ document })) });
  await importAll(server, [
    ...documents.map((id, n) => row('DOCUMENT', id, { citations: [{ document: documents[(n + 1) % 5] }] })),
    ...themes.map((id, n) => row('THEME', id, n > 3 ? { broader: links(themes[n - 4]!) } : {})),
    ...places.map((id) => row('PLACE', id)),
    ...actors.map((id, n) => row('INSTITUTION', id, { ...cites(n), country: { to: places[n % 6] } })),
    ...people.map((id, n) =>
      row('PERSON', id, {
        positions: [{ institution: actors[n], covers: cycle(places, n, 2), citations: cites(n).citations }],
      }),
    ),
    ...many(60, 'project').map((id, n) =>
      row('PROJECT', id, {
        ...cites(n),
        themes: links(...cycle(themes, n, 2)),
        places: links(...cycle(places, n, 2)),
        partOf: n > 0 ? { to: `project-${Math.floor(n / 2)}` } : undefined,
        participations: [...cycle(actors, n, 4), ...cycle(people, n, 2)].map((actor) => ({
          actor,
          role: 'PARTNER',
          ...cites(n),
        })),
        results: [{ text: { fr: `Résultat ${n}` }, ...cites(n + 1) }],
      }),
    ),
  ]);
});
afterAll(() => server.close());

/** Executes an operation and counts its round trips. */
async function counted(query: string) {
  let trips = 0;
  const end = server.graph.observe(() => trips++);
  const answer = await server.request(query).finally(end);
  return { answer, trips };
}

test('a page of 50 with three levels of connections costs one round trip per level and one for the page', async () => {
  const { answer, trips } = await counted(`{ initiatives(first: 50) { totalCount facets { field } nodes {
    id name participations(first: 6) { totalCount nodes { role actor {
      id participations(first: 3) { nodes { initiative {
        id participations(first: 2) { totalCount nodes { actor { name } } } } } } } } } } } }`);
  expect(answer.initiatives.nodes).toHaveLength(50);
  const [first] = answer.initiatives.nodes;
  expect(first.participations.totalCount).toBe(6);
  expect(first.participations.nodes[0].actor.participations.nodes[0].initiative.participations.nodes).toHaveLength(2);
  expect(trips).toBeLessThanOrEqual(4);
});

test('relations of several kinds on one level share a round trip', async () => {
  const { answer, trips } = await counted(`{ initiatives(first: 10) { nodes {
    citations { document { name } } results { citations { document { name } } } partOf { name } parts { name }
    themes { name broader { name narrower { name } } } places { name within { name } }
    participations(first: 6) { nodes { citations { document { name citations { document { name } } } } actor {
      ... on Institution { country { name contains { name } } staff(first: 2) { nodes { function covers { name } person { name } } } }
      ... on Person { positions { institution { country { name } } covers { name } } }
    } } } } } }`);
  expect(answer.initiatives.nodes[0].themes[0].name).toMatch(/^theme/);
  expect(trips).toBeLessThanOrEqual(5);
});

test('the same thing is loaded once', async () => {
  const { trips } = await counted(
    '{ a: node(id: "actor-1") { name } b: node(id: "actor-1") { kind } nodes(ids: ["actor-1", "actor-2"]) { name } }',
  );
  expect(trips).toBe(1);
});

test('the partners of a page of actors share a round trip', async () => {
  const { answer, trips } = await counted(
    '{ actors(first: 30) { nodes { partners(first: 5) { count actor { name } initiatives { name } } } } }',
  );
  expect(answer.actors.nodes).toHaveLength(30);
  expect(trips).toBe(1);
});

test.each([
  [
    'neighbourhood',
    '{ neighbourhood(of: "project-1", depth: 2) { nodes { id } edges { source citations { document { id } } } } }',
    5,
  ],
  ['path', '{ path(from: "person-1", to: "project-40") { nodes { id } edges { relation } } }', 1],
  ['matrix', '{ matrix(rows: ACTOR, columns: THEME) { totalCount } }', 1],
  ['search', '{ search(text: "project") { totalCount facets { field } nodes { id } } }', 1],
  ['matches', '{ matches(mentions: [{ name: "actor 1" }, { name: "person 2" }]) { thing { id } } }', 2],
])('%s costs few round trips', async (_, query, maxTrips) => {
  expect((await counted(query)).trips).toBeLessThanOrEqual(maxTrips);
});

test('things of several kinds with much requested of each are loaded by a statement for each kind', async () => {
  const statements: string[] = [];
  const end = server.graph.observe((cypher) => statements.push(cypher));
  const { nodes } = await server
    .request(
      `{ nodes(ids: ["project-1", "actor-1", "unknown", "project-2", "theme-5"]) { id kind name
         ... on Initiative { themes { id } places { id } partOf { id } parts { id } participations { totalCount } }
         ... on Institution { country { id } staff { totalCount } participations { totalCount } }
         ... on Person { positions { id } } ... on Theme { broader { id } narrower { id } } } }`,
    )
    .finally(end);
  expect(nodes.map((node: any) => node?.kind)).toEqual(['PROJECT', 'INSTITUTION', undefined, 'PROJECT', 'THEME']);
  expect(nodes[0]).toMatchObject({ partOf: { id: 'project-0' }, participations: { totalCount: 6 } });
  expect(nodes[1]).toMatchObject({ country: { id: 'place-1' } });
  expect(nodes[4]).toMatchObject({ broader: [{ id: 'theme-1' }] });
  // The kinds, and a statement for each; nothing for the unknown id.
  expect(statements).toHaveLength(4);
  expect(statements.filter((cypher) => cypher.includes('HOLDS_POSITION_AT'))).toHaveLength(1);
});

test('queries open no write transaction', async () => {
  const { write, writeAll } = server.graph;
  const reader = () => Promise.reject(new Error('This is a reader.'));
  Object.assign(server.graph, { write: reader, writeAll: reader });
  const answer =
    await server.request(`{ things(first: 1) { totalCount facets { field } } search(text: "project") { totalCount }
    neighbourhood(of: "project-1") { nodes { id } } path(from: "actor-1", to: "actor-2") { nodes { id } }
    matches(mentions: [{ name: "actor" }]) { score } overlaps(proposal: { title: "project" }) { score }
    matrix(rows: KIND, columns: YEAR) { totalCount } kinds { kind } node(id: "actor-1") { citations { document { name } } } }`);
  Object.assign(server.graph, { write, writeAll });
  expect(answer.things.totalCount).toBeGreaterThan(60);
});
