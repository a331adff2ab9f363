import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { links, importAll, participations, row } from '#test/kit/fixtures.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  const towns = Array.from({ length: 50 }, (_, n) => `town-${String(n).padStart(2, '0')}`);
  await importAll(server, [
    row('DOCUMENT', 'study'),
    row('PLACE', 'france'),
    ...towns.map((id) => row('PLACE', id, { placeType: 'TOWN', within: links('france') })),
    row('THEME', 'environment'),
    row('THEME', 'water', { broader: links('environment') }),
    row('INSTITUTION', 'ministry', { country: { to: 'france' }, covers: links('france') }),
    row('INSTITUTION', 'city', {
      country: { to: 'france', citations: [{ document: 'study' }] },
      covers: links('town-00'),
    }),
    row('PROJECT', 'everywhere', { places: links('france', ...towns), themes: links('environment', 'water') }),
    row('PROJECT', 'wells', {
      places: [{ to: 'town-00', citations: [{ document: 'study', section: 'Puits', paragraph: 2 }] }],
      themes: links('water'),
      participations: participations({ LEAD: ['city'] }),
      citations: [{ document: 'study' }],
    }),
    ...Array.from({ length: 6 }, (_, n) =>
      row('TRAINING', `course-${n}`, { places: links('town-01'), partOf: { to: 'wells' } }),
    ),
  ]);
});
afterAll(() => server.close());

const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

describe('the way back', () => {
  test('leads from a place to the initiatives and institutions of all that lies within it, each once', async () => {
    const { place } = await server.request(
      `{ place(id: "france") {
        initiatives { totalCount nodes { id } } direct: initiatives(direct: true) { totalCount nodes { id } }
        institutions { nodes { id country { id } } } coveredBy { totalCount nodes { id } } here: coveredBy(direct: true) { nodes { id } } } }`,
    );
    expect(place.initiatives.totalCount).toBe(8);
    expect(ids(place.initiatives)).toEqual([
      ...Array.from({ length: 6 }, (_, n) => `course-${n}`),
      'everywhere',
      'wells',
    ]);
    expect(place.direct).toEqual({ totalCount: 1, nodes: [{ id: 'everywhere' }] });
    expect(ids(place.institutions)).toEqual(['city', 'ministry']);
    expect(place.coveredBy).toEqual({ totalCount: 2, nodes: [{ id: 'city' }, { id: 'ministry' }] });
    expect(ids(place.here)).toEqual(['ministry']);
    const { initiatives } = await server.request('{ initiatives(filter: { place: ["france"] }) { totalCount } }');
    expect(initiatives.totalCount).toBe(place.initiatives.totalCount);
  });

  test('leads from a theme to initiatives, from a document to what cites it and to the facts', async () => {
    const answer = await server.request(
      `{ theme(id: "environment") { initiatives { nodes { id themes { id } } } direct: initiatives(direct: true) { nodes { id } } }
         document(id: "study") { citedBy { totalCount nodes { id citedFacts(document: "study") { field section paragraph target { id } document { id } } } }
           institutions: citedBy(kind: [INSTITUTION]) { totalCount nodes { id } } } }`,
    );
    expect(ids(answer.theme.initiatives)).toEqual(['everywhere', 'wells']);
    expect(ids(answer.theme.direct)).toEqual(['everywhere']);
    const fact = { section: null, paragraph: null, target: null, document: { id: 'study' } };
    expect(answer.document.citedBy).toEqual({
      totalCount: 2,
      nodes: [
        { id: 'city', citedFacts: [{ ...fact, field: 'country', target: { id: 'france' } }] },
        {
          id: 'wells',
          citedFacts: expect.arrayContaining([
            { ...fact, field: 'citations' },
            { ...fact, field: 'places', section: 'Puits', paragraph: 2, target: { id: 'town-00' } },
          ]),
        },
      ],
    });
    expect(answer.document.institutions).toEqual({ totalCount: 1, nodes: [{ id: 'city' }] });
  });

  test('is paged in both directions', async () => {
    const page = (args: string) =>
      server.request(
        `{ place(id: "france") { initiatives(${args}) { nodes { id } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } } }`,
      );
    const forwards: string[] = [];
    for (let after = ''; ;) {
      const { initiatives } = (await page(`first: 3${after}`)).place;
      forwards.push(...ids(initiatives));
      if (!initiatives.pageInfo.hasNextPage) break;
      after = `, after: "${initiatives.pageInfo.endCursor}"`;
    }
    const backwards: string[] = [];
    for (let before = ''; ;) {
      const { initiatives } = (await page(`last: 3${before}`)).place;
      backwards.unshift(...ids(initiatives));
      if (!initiatives.pageInfo.hasPreviousPage) break;
      before = `, before: "${initiatives.pageInfo.startCursor}"`;
    }
    expect(forwards).toHaveLength(8);
    expect(backwards).toEqual(forwards);
    expect(new Set(forwards).size).toBe(8);
  });

  test('of a page of 50 places costs one statement', async () => {
    let trips = 0;
    const end = server.graph.observe(() => trips++);
    const { places } = await server
      .request(
        '{ places(first: 50) { nodes { id initiatives(first: 5) { totalCount nodes { name status } } containsConnection(first: 2) { nodes { name } } } } }',
      )
      .finally(end);
    expect(places.nodes).toHaveLength(50);
    expect(places.nodes.map(({ initiatives }: any) => initiatives.totalCount).sort()).toEqual(
      [8, 2, 7, ...Array(47).fill(1)].sort(),
    );
    expect(trips).toBe(1);
  });

  test('that a plain list has is also there in pages', async () => {
    const { project } = await server.request(
      '{ project(id: "wells") { parts { id } partsConnection(first: 4) { totalCount nodes { id } pageInfo { hasNextPage } } } }',
    );
    expect(project.parts).toHaveLength(6);
    expect(project.partsConnection).toEqual({
      totalCount: 6,
      nodes: project.parts.slice(0, 4),
      pageInfo: { hasNextPage: true },
    });
  });
});
