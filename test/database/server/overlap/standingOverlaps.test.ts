import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { updateStandingOverlaps } from '#server/graph/background/standingOverlapJob.ts';
import { importAll, links, participations, row } from '#test/kit/fixtures.ts';
import { type RequestOptions, type TestServer, createTestServer } from '#test/kit/testServer.ts';

let server: TestServer;
let latest: string;

const partners = participations({ PARTNER: ['arles', 'kandi'] });
const wells = {
  name: 'Réhabilitation des puits de Kandi',
  statusHistory: [{ status: 'ONGOING', date: '2026' }],
  period: '2026/2027',
  themes: links('water'),
  participations: partners,
};
const school = { ...wells, name: 'École numérique de Sikasso', themes: links('music') };

beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    row('THEME', 'water', { name: 'Eau', names: { fr: 'Eau', es: 'Agua', en: 'Water' } }),
    row('THEME', 'music', { name: 'Musique', names: { fr: 'Musique', es: 'Música', en: 'Music' } }),
    row('INSTITUTION', 'arles', { name: 'Ville d’Arles' }),
    row('INSTITUTION', 'kandi', { name: 'Commune de Kandi' }),
    row('PROJECT', 'wells', wells),
    row('PROJECT', 'wells-again', { ...wells, name: 'Réhabilitation de puits à Kandi' }),
    row('PROJECT', 'wells-call', { ...wells, name: 'Appel à candidatures : réhabilitation des puits de Kandi' }),
    row('PROJECT', 'school', school),
    row('PROJECT', 'school-part', { ...school, partOf: links('school')[0] }),
    row('PROJECT', 'school-later', { ...school, period: '2028/2029', follows: links('school', 'school-part') }),
    row('PROJECT', 'concerts', { ...wells, name: 'Concerts de jazz au théâtre antique', themes: links('music') }),
    row('PROJECT', 'concerts-again', { ...wells, name: 'Concerts de jazz, théâtre antique', themes: links('music') }),
  ]);
});
afterAll(() => server.close());

const services = () => ({ graph: server.graph, registry: server.registry });
const update = async () => {
  latest = await updateStandingOverlaps(services(), { since: latest });
};

interface Result {
  totalCount: number;
  initiativeCount: number;
  comparedCount: number;
  endCursor: string | null;
  overlaps: {
    id: string;
    score: number;
    verdict: string;
    reasons: { contribution: number; text: string }[];
    review: { decision: string } | null;
  }[];
  different: { id: string }[];
}
const load = async (variables: object = {}, options: RequestOptions = {}): Promise<Result> =>
  (
    await server.request(
      `query ($filter: ThingFilter, $first: Int, $after: String) { standingOverlaps(filter: $filter, first: $first, after: $after) {
         totalCount initiativeCount comparedCount endCursor
         overlaps { id score verdict reasons { contribution text } review { decision } } different { id } } }`,
      { ...variables },
      options,
    )
  ).standingOverlaps;
const loadIds = async (variables: object = {}, options: RequestOptions = {}) =>
  (await load(variables, options)).overlaps.map(({ id }) => id);

const pair = 'wells wells-again';
const concerts = 'concerts concerts-again';

const rename = async (id: string, name: string) => {
  const { project } = await server.request(`{ project(id: "${id}") { version } }`);
  await server.request(
    `mutation { saveProject(id: "${id}", version: ${project.version}, draft: { name: "${name}", projectType: ACTION, period: "2026/2027",
       statusHistory: [{ status: ONGOING, date: "2026" }], themes: [{ to: "water" }],
       participations: [{ actor: "arles", role: PARTNER }, { actor: "kandi", role: PARTNER }] }) { id } }`,
    {},
    { as: 'editor' },
  );
};

const change = async (id: string, mutation: string, as: RequestOptions['as'] = 'ana') => {
  const { node } = await server.request(`{ node(id: "${id}") { ... on Thing { version } } }`, {}, { as });
  await server.request(
    `mutation { ${mutation.replace('$', `id: "${id}", version: ${node.version}`)} { id } }`,
    {},
    { as },
  );
};

describe('overlaps among existing initiatives', { timeout: 120_000 }, () => {
  test('says how many initiatives have been compared', async () => {
    expect(await load()).toMatchObject({ totalCount: 0, initiativeCount: 8, comparedCount: 0, endCursor: null });
    latest = await updateStandingOverlaps(services());
    expect(await load()).toMatchObject({ initiativeCount: 8, comparedCount: 8 });
    expect(await load({ filter: { theme: ['music'] } })).toMatchObject({ initiativeCount: 5, comparedCount: 5 });
  });

  test('lists the same twice, with reasons that add up', async () => {
    const { overlaps } = await load();
    expect(overlaps.map(({ id }) => id).toSorted()).toEqual([concerts, pair]);
    for (const { score, verdict, reasons } of overlaps) {
      expect(verdict).toBe('DUPLICATE');
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 6);
      expect(reasons.map(({ text }) => text).join()).toContain('Ville d’Arles');
    }
  });

  test('leaves out a part, what follows, and the call', async () => {
    const ids = (await loadIds()).join(' ');
    for (const id of ['school', 'wells-call']) expect(ids).not.toContain(id);
  });

  test('both fulfil the filter, also one by text', async () => {
    expect(await loadIds({ filter: { theme: ['music'] } })).toEqual([concerts]);
    expect(await loadIds({ filter: { text: 'puits' } })).toEqual([pair]);
    expect(await load({ filter: { theme: ['music'], text: 'puits' } })).toMatchObject({ overlaps: [], totalCount: 0 });
  });

  test('is paged by cursors', async () => {
    const first = await load({ first: 1 });
    expect(first.totalCount).toBe(2);
    const second = await load({ first: 1, after: first.endCursor });
    expect(second.endCursor).toBeNull();
    expect([...first.overlaps, ...second.overlaps].map(({ id }) => id).toSorted()).toEqual([concerts, pair]);
  });

  test('pairs reviewed as different come last', async () => {
    const [closest] = await loadIds();
    const [a, b] = closest!.split(' ');
    const review = (decision: string) =>
      server.request(`mutation { reviewPair(a: "${a}", b: "${b}"${decision}) { id } }`, {}, { as: 'ana' });
    await review(', decision: DIFFERENT');
    const { overlaps, different } = await load();
    expect(overlaps.at(-1)).toMatchObject({ id: closest, review: { decision: 'DIFFERENT' } });
    expect(different.map(({ id }) => id)).toEqual([closest]);
    expect((await load({ first: 1 })).overlaps.map(({ id }) => id)).not.toContain(closest);
    await review('');
    expect(await loadIds()).toContain(closest);
  });

  test('a write updates the pairs of the record', async () => {
    await rename('wells-again', 'Bibliothèque ambulante pour les écoles');
    await update();
    expect(await loadIds()).toEqual([concerts]);
    await rename('wells-again', 'Réhabilitation de puits à Kandi');
    await update();
    expect((await loadIds()).toSorted()).toEqual([concerts, pair]);
  });

  test('a record that was restricted hides its pairs at once from those who may not read it', async () => {
    await change('wells-again', 'changeVisibility($, visibility: NETWORK)');
    await update();
    expect(await load()).toMatchObject({ totalCount: 1, initiativeCount: 7, comparedCount: 7 });
    expect(await loadIds()).toEqual([concerts]);
    expect(await loadIds({ filter: { theme: ['water'] } })).toEqual([]);
    expect(await loadIds({ filter: { text: 'puits' } })).toEqual([]);
    expect((await loadIds({}, { as: 'ana' })).toSorted()).toEqual([concerts, pair]);
    await change('wells-again', 'changeVisibility($, visibility: PUBLIC)');
    expect((await loadIds()).toSorted()).toEqual([concerts, pair]);
  });

  test('a record that was removed is in no pair, and one that was restored is again', async () => {
    await change('concerts-again', 'remove($)');
    expect(await load()).toMatchObject({ totalCount: 1 });
    await update();
    const stored = await server.graph.read<{ id: string }>('MATCH (o:StandingOverlap) RETURN o.id AS id');
    expect(stored.map(({ id }) => id)).toEqual([pair]);
    const [{ version } = { version: 0 }] = await server.graph.read<{ version: number }>(
      'MATCH (n:Removed {id: "concerts-again"}) RETURN n.version AS version',
    );
    await server.request(`mutation { restore(id: "concerts-again", version: ${version}) { id } }`, {}, { as: 'ana' });
    await update();
    expect((await loadIds()).toSorted()).toEqual([concerts, pair]);
  });

  test('another measure compares everything again, and an interrupted run goes on', async () => {
    await server.graph.write(
      `MATCH (n:Initiative) SET n.compared = 'earlier' WITH count(n) AS n MATCH (o:StandingOverlap) SET o.score = 99`,
    );
    const controller = new AbortController();
    const interruptedRun = updateStandingOverlaps(services(), { signal: controller.signal, pauseFactor: 50 });
    await wait(300);
    controller.abort();
    await expect(interruptedRun).rejects.toThrow(/abort/i);
    const interrupted = await load();
    expect(interrupted.comparedCount).toBeLessThan(interrupted.initiativeCount);
    await updateStandingOverlaps(services());
    const { overlaps, comparedCount } = await load();
    expect(comparedCount).toBe(8);
    expect(overlaps.every(({ score }) => score < 99)).toBe(true);
    expect(overlaps).toHaveLength(2);
  });
});
