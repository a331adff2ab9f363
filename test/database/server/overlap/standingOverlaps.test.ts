import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimDue, savePairs } from '#server/graph/write/pairs.ts';
import { importAll, links, participations, row } from '#test/kit/fixtures.ts';
import { type RequestOptions, type TestServer, createTestServer } from '#test/kit/testServer.ts';

let server: TestServer;

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

const update = () => server.updatePairs();

interface Result {
  totalCount: number;
  initiativeCount: number;
  comparedCount: number;
  dueCount: number;
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
      `query ($filter: ThingFilter, $verdict: [Verdict!], $first: Int, $after: String) { standingOverlaps(filter: $filter, verdict: $verdict, first: $first, after: $after) {
         totalCount initiativeCount comparedCount dueCount endCursor
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
    expect(await load()).toMatchObject({
      totalCount: 0,
      initiativeCount: 8,
      comparedCount: 0,
      dueCount: 8,
      endCursor: null,
    });
    await update();
    expect(await load()).toMatchObject({ initiativeCount: 8, comparedCount: 8, dueCount: 0 });
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
    expect(await loadIds()).toEqual([pair]);
    const [{ version } = { version: 0 }] = await server.graph.read<{ version: number }>(
      'MATCH (n:Removed {id: "concerts-again"}) RETURN n.version AS version',
    );
    await server.request(`mutation { restore(id: "concerts-again", version: ${version}) { id } }`, {}, { as: 'ana' });
    await update();
    expect((await loadIds()).toSorted()).toEqual([concerts, pair]);
  });

  test('are filtered by verdict', async () => {
    expect((await loadIds({ verdict: ['DUPLICATE'] })).toSorted()).toEqual([concerts, pair]);
    expect(await load({ verdict: ['PRECEDENT'] })).toMatchObject({ overlaps: [], totalCount: 0 });
  });

  test('another name of a partner makes its initiatives due', async () => {
    const { institution } = await server.request('{ institution(id: "kandi") { version } }');
    await server.request(
      `mutation { updateInstitution(input: { id: "kandi", version: ${institution.version}, set: { name: "Mairie de Kandi" } }) { record { id } } }`,
      {},
      { as: 'editor' },
    );
    expect((await load()).dueCount).toBe(8);
    await update();
    expect((await load()).overlaps.flatMap(({ reasons }) => reasons.map(({ text }) => text)).join()).toContain(
      'Mairie de Kandi',
    );
  });

  test('another measure compares everything again, and what a stopped process had claimed is compared by the next', async () => {
    await server.graph.write(
      `MATCH (m:PairMeasure {id: 'Initiative'}) SET m.measure = 'earlier' WITH m MATCH ()-[o:OVERLAPS_WITH]->() SET o.score = 99`,
    );
    expect((await load()).comparedCount).toBe(0);
    const controller = new AbortController();
    // Stopped once it has claimed initiatives, however fast the machine is.
    const stopObserving = server.graph.observe((cypher) => {
      if (cypher.includes('n:Initiative') && cypher.includes('$lease')) controller.abort();
    });
    await expect(server.updatePairs({ signal: controller.signal })).rejects.toThrow(/abort/i);
    stopObserving();
    await Promise.all([update(), update()]);
    const { overlaps, dueCount } = await load();
    expect(dueCount).toBe(0);
    expect(overlaps.every(({ score }) => score < 99)).toBe(true);
    expect(overlaps).toHaveLength(2);
  });

  test('a record changed while it is compared stays due', async () => {
    await server.graph.write('MATCH (n:Initiative {id: "wells"}) SET n.dueAt = "2000"');
    const claim = await claimDue(server.graph, 'Initiative', 10);
    expect(claim.ids).toEqual(['wells']);
    expect((await claimDue(server.graph, 'Initiative', 10)).ids).toEqual([]);
    await rename('wells', 'Forage de Kandi');
    await savePairs(server.graph, claim, [{ id: 'wells', pairs: [] }]);
    // With the other record of its pair, which knew its name.
    expect(await load()).toMatchObject({ dueCount: 2, totalCount: 2 });
    await rename('wells', wells.name);
    await update();
    expect(await load()).toMatchObject({ dueCount: 0, totalCount: 2 });
  });

  test('the closest of all come first, whatever their ids', async () => {
    const projects = Array.from({ length: 4 }, (_, n) => ({ ...wells, name: `Fête du livre ${'abcd'[n]} de Kandi` }));
    await importAll(
      server,
      projects.map((project, n) => row('PROJECT', `book-${n}`, project)),
    );
    await update();
    const all = (await load()).overlaps;
    expect(all.length).toBeGreaterThan(3);
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const pages: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page: Result = await load({ first: 2, after });
      pages.push(...page.overlaps.map(({ id }) => id));
      after = page.endCursor;
    }
    expect(pages).toEqual(all.map(({ id }) => id));
  });
});

describe('what is not public', { timeout: 120_000 }, () => {
  const draft = async (as: 'ana' | 'luis', title: string, visibility: string) => {
    const { saveProposalAsDraft } = await server.request(
      `mutation { saveProposalAsDraft(proposal: { title: "${title}", partners: ["arles", "kandi"], themes: ["water"], kind: PROJECT, start: "2026", end: "2027" }, visibility: ${visibility}) { id } }`,
      {},
      { as },
    );
    return saveProposalAsDraft.id as string;
  };

  test('is compared, and its pairs are shown to those who may read both', async () => {
    const before = await loadIds({ first: 50 });
    const title = 'Réhabilitation des puits de Kandi';
    const [own, network] = [await draft('ana', title, 'PRIVATE'), await draft('luis', title, 'NETWORK')];
    await update();
    expect(await loadIds({ first: 50 })).toEqual(before);
    expect(await load()).toMatchObject({ totalCount: before.length, dueCount: 0 });
    const [asAna, asLuis] = [await loadIds({ first: 50 }, { as: 'ana' }), await loadIds({ first: 50 }, { as: 'luis' })];
    expect(asAna.join(' ')).toContain(own);
    expect(asAna.join(' ')).toContain(network);
    expect(asLuis.join(' ')).toContain(network);
    expect(asLuis.join(' ')).not.toContain(own);
  });

  test('changes no score of public records, and ties none of them', async () => {
    const scores = async () => (await load({ first: 50 })).overlaps.map(({ id, score }) => [id, score]);
    const before = await scores();
    const [whole] = await server.graph.read<{ id: string }>(
      'MATCH (n:Restricted) WHERE n.visibilityTag = "network" RETURN n.id AS id LIMIT 1',
    );
    await server.graph.write(
      `MATCH (h {id: $whole}) MATCH (a {id: 'wells'}) MATCH (b {id: 'wells-again'})
       CREATE (a)-[:PART_OF]->(h)<-[:PART_OF]-(b) SET a.dueAt = '2000', b.dueAt = '2000'`,
      { whole: whole!.id },
    );
    await update();
    expect(await scores()).toEqual(before);
  });
});
