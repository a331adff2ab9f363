import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { traversableKinds } from '#server/graph/questions/traversal.ts';
import { setVisibility } from '#server/graph/write/visibility.ts';
import { type RequestOptions, createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { createChoices } from '#test/kit/random.ts';
import { links, importAll, row, participations } from '#test/kit/fixtures.ts';

let server: TestServer;
/** The neighbours of every thing, restricted or not. */
let neighbours: Map<string, string[]>;

const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name}-${n}`);
const [bodies, people, projects, themes] = [
  many(40, 'body'),
  many(12, 'person'),
  many(50, 'project'),
  many(5, 'theme'),
] as const;

/** Few edges per thing, so that there are long paths and separate components; but two institutions are hubs. */
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  const { pick, below, next } = createChoices(5);
  const sometimes = <T>(chance: number, what: () => T) => (next() < chance ? what() : undefined);
  const earlier = (ids: readonly string[], n: number) => ({ to: ids[below(n)]! });
  await importAll(server, [
    row('DOCUMENT', 'study', { date: '2020' }),
    ...themes.map((id) => row('THEME', id)),
    ...bodies.map((id, n) =>
      row('INSTITUTION', id, { parentInstitutions: sometimes(0.2, () => [earlier(bodies, n)]) ?? [] }),
    ),
    ...people.map((id) =>
      row('PERSON', id, { positions: [{ institution: pick(bodies), function: { fr: 'directrice' } }] }),
    ),
    ...projects.map((id, n) =>
      row('PROJECT', id, {
        ...sometimes(0.2, () => ({ partOf: earlier(projects, n) })),
        ...sometimes(0.5, () => ({ themes: links(pick(themes)) })),
        ...sometimes(0.2, () => ({ citations: [{ document: 'study' }] })),
        statusHistory: [{ status: pick(['ONGOING', 'ENDED']), date: '2014' }],
        participations: participations({
          LEAD: [pick(bodies)],
          PARTNER: [
            ...(sometimes(0.5, () => [pick([...bodies, ...people])]) ?? []),
            ...(n % 6 < 2 ? [bodies[n % 6]!] : []),
          ],
        }),
      }),
    ),
  ]);
  const rows = await server.graph.read<{ id: string; ends: string[] }>(
    'MATCH (n:Thing)--(m:Thing) RETURN n.id AS id, collect(DISTINCT m.id) AS ends',
  );
  neighbours = new Map(rows.map(({ id, ends }) => [id, ends]));
});
afterAll(() => server.close());

type Who = NonNullable<RequestOptions['as']>;
interface PathRequest {
  from: string;
  to: string;
  maxHops: number;
  filter?: { kind?: string[]; status?: string[]; theme?: string[] } | null;
}

const endpoints = fc.constantFrom(...bodies, ...people, ...projects, ...themes, 'study');
const pathRequests: fc.Arbitrary<PathRequest> = fc.record(
  {
    from: endpoints,
    to: endpoints,
    maxHops: fc.constantFrom(1, 2, 5, 12),
    filter: fc.constantFrom<PathRequest['filter'][]>(
      null,
      { status: ['ONGOING'] },
      { theme: ['theme-0', 'theme-1'] },
      { kind: ['PROJECT', 'INSTITUTION'] },
      { kind: ['PROJECT', 'THEME'] },
      { kind: ['PROJECT', 'DOCUMENT'], status: ['ENDED'] },
    ),
  },
  { requiredKeys: ['from', 'to', 'maxHops'] },
);

const toIds = (nodes: { id: string }[]) => nodes.map(({ id }) => id);

/** The things a viewer’s path may pass through: those of a list with the same filter. */
async function passable(filter: PathRequest['filter'], as: Who): Promise<Set<string>> {
  const kind = filter?.kind ?? traversableKinds(server.registry);
  const { things } = await server.request(
    'query ($filter: ThingFilter) { things(first: 200, filter: $filter) { nodes { id } } }',
    { filter: { ...filter, kind } },
    { as },
  );
  return new Set(toIds(things.nodes));
}

/** The shortest number of hops, by breadth-first search. */
function hopsBetween({ from, to, maxHops }: PathRequest, through: ReadonlySet<string>): number | null {
  let level = new Set([from]);
  const met = new Set(level);
  for (let hops = 0; hops <= maxHops; hops++) {
    if (level.has(to)) return hops;
    const on = [...level].flatMap((id) => neighbours.get(id) ?? []);
    level = new Set(on.filter((id) => !met.has(id) && (id === to || through.has(id))));
    for (const id of level) met.add(id);
  }
  return null;
}

/** The flaws of the path that a viewer gets. */
async function findFlaws(question: PathRequest, as: Who): Promise<string[]> {
  const { path } = await server.request(
    `query ($from: ID!, $to: ID!, $maxHops: Int, $filter: ThingFilter) {
      path(from: $from, to: $to, maxHops: $maxHops, filter: $filter) { nodes { id } edges { source target } } }`,
    { ...question },
    { as },
  );
  const through = await passable(question.filter, as);
  const shortest = hopsBetween(question, through);
  if (!path) return shortest === null ? [] : [`none is told, though there is one of ${shortest} hops`];
  const ids = toIds(path.nodes);
  const ends = (edge: { source: string; target: string }) => [edge.source, edge.target].sort().join(' ');
  const steps = ids.slice(1).map((target, n) => ends({ source: ids[n]!, target }));
  return [
    ...(path.edges.length === shortest ? [] : [`it has ${path.edges.length} hops, not ${shortest}`]),
    ...(ids[0] === question.from && ids.at(-1) === question.to ? [] : ['it has other ends']),
    ...ids.slice(1, -1).flatMap((id) => (through.has(id) ? [] : [`it goes through ${id}`])),
    ...(path.edges.map(ends).join() === steps.join() ? [] : ['its edges are not those between its nodes']),
  ];
}

describe('the path between any two things', () => {
  test('is as short as a breadth-first search finds with the same filter', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(pathRequests, async (question) => {
        expect(await findFlaws(question, 'reader')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('avoids restricted and removed records', { timeout: 120_000 }, async () => {
    const hidden = [...projects.filter((_, n) => n % 9 === 0), bodies[1]!];
    const removed = [projects[5]!, projects[7]!, bodies[2]!];
    await server.graph.writeAll(async (run) => {
      for (const id of hidden) await setVisibility(run, server.registry, id, { visibility: 'NETWORK', owner: null });
    });
    const { nodes } = await server.request('query ($ids: [ID!]!) { nodes(ids: $ids) { id version } }', {
      ids: removed,
    });
    for (const { id, version } of nodes)
      await server.request(
        'mutation ($id: ID!, $version: Int!) { remove(id: $id, version: $version) { id } }',
        { id, version },
        { as: 'editor' },
      );
    const isThere = ({ from, to }: PathRequest, hiddenIds: string[]) =>
      !hiddenIds.includes(from) && !hiddenIds.includes(to);
    await fc.assert(
      fc.asyncProperty(pathRequests, fc.constantFrom<Who[]>('reader', 'editor'), async (question, as) => {
        fc.pre(isThere(question, as === 'reader' ? [...hidden, ...removed] : removed));
        expect(await findFlaws(question, as)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a hop leads only to kinds that have hops', () => {
  const { entities } = server.registry;
  const walked = traversableKinds(server.registry);
  const led = entities
    .flatMap(({ relations }) => relations.filter(({ hop }) => hop))
    .flatMap(({ target }) => entities.filter(({ name, interfaces }) => [name, ...interfaces].includes(target().name)));
  expect(led.map(({ kind }) => kind).filter((kind) => !walked.includes(kind))).toEqual([]);
});
