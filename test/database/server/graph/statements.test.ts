import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAll, links, row } from '#test/kit/fixtures.ts';
import { createTestServer } from '#test/kit/testServer.ts';

const server = await createTestServer({ seeds: false });
afterAll(() => server.close());

const cite = (confidence: string, paragraph = 1) => ({ citations: [{ document: 'minutes', paragraph, confidence }] });

beforeAll(async () => {
  await importAll(server, [
    row('DOCUMENT', 'minutes'),
    row('THEME', 'water'),
    row('THEME', 'youth'),
    row('PLACE', 'benin'),
    row('INSTITUTION', 'town', { country: { to: 'benin', ...cite('UNCERTAIN') } }),
    row('PERSON', 'mayor', { positions: [{ institution: 'town', ...cite('IMPLIED') }] }),
    row('EVENT', 'meeting', cite('STATED', 7)),
    row('PROJECT', 'wells', {
      ...cite('STATED', 9),
      period: '2013/2015',
      statements: [
        { field: 'period', value: '2013/2015', ...cite('IMPLIED', 2) },
        { field: 'period', value: '2014/2015', ...cite('UNCERTAIN', 3) },
      ],
      themes: [
        { to: 'water', citations: [...cite('UNCERTAIN').citations, ...cite('STATED', 4).citations] },
        { to: 'youth', ...cite('UNCERTAIN') },
      ],
      places: links('benin'),
      partOf: { to: 'meeting', period: '2014', ...cite('IMPLIED') },
      budget: { amount: 900, currency: 'EUR' },
      results: [{ text: { fr: 'Trois puits' }, ...cite('IMPLIED', 6) }],
      participations: [{ actor: 'town', role: 'FUNDER', ...cite('UNCERTAIN') }],
    }),
    row('NEED', 'need', { actor: { to: 'town' }, themes: [{ to: 'water', ...cite('IMPLIED') }] }),
    row('DECISION', 'decision', { event: { to: 'meeting' }, responsible: [{ to: 'mayor', ...cite('UNCERTAIN') }] }),
    ...Array.from({ length: 40 }, (_, n) => row('PROJECT', `project-${n}`, { themes: links('water', 'youth') })),
  ]);
});

describe('who states a fact, and how sure it is, is requested with the fact', () => {
  const ask = async (id: string, fields: string[]) => {
    const { node } = await server.request<{ node: { statements: unknown[] } }>(
      `query ($id: ID!, $fields: [String!]!) { node(id: $id) { statements(fields: $fields) {
        field value thing { id } role period { interval } confidence citations { document { id } paragraph } } } }`,
      { id, fields },
    );
    return node.statements as Record<string, unknown>[];
  };
  const brief = async (id: string, fields: string[]) =>
    (await ask(id, fields)).map(({ field, value, confidence }) => [field, value, confidence]);

  test('of relations, by the surest of their passages', async () => {
    expect(await brief('wells', ['themes', 'places', 'partOf'])).toEqual([
      ['themes', 'water', 'STATED'],
      ['themes', 'youth', 'UNCERTAIN'],
      ['places', 'benin', null],
      ['partOf', 'meeting', 'IMPLIED'],
    ]);
    expect(await brief('need', ['themes'])).toEqual([['themes', 'water', 'IMPLIED']]);
    expect(await brief('town', ['country', 'themes'])).toEqual([['country', 'benin', 'UNCERTAIN']]);
    expect(await brief('decision', ['responsible'])).toEqual([['responsible', 'mayor', 'UNCERTAIN']]);
    expect(await brief('mayor', ['responsibleFor', 'positions'])).toEqual([
      ['responsibleFor', 'decision', 'UNCERTAIN'],
      ['positions', 'town', 'IMPLIED'],
    ]);
  });

  test('with the related thing, its role and its period', async () => {
    const [partOf, participation] = await ask('wells', ['partOf', 'participations']);
    expect(partOf).toMatchObject({ thing: { id: 'meeting' }, role: null, period: { interval: '2014' } });
    expect(participation).toMatchObject({ thing: { id: 'town' }, role: 'FUNDER', confidence: 'UNCERTAIN' });
  });

  test('of values: of all that sources state, else by the passages of the value or of the record', async () => {
    expect(await brief('wells', ['period', 'budget', 'results'])).toEqual([
      ['period', '2013/2015', 'IMPLIED'],
      ['period', '2014/2015', 'UNCERTAIN'],
      ['budget', '900 EUR', 'STATED'],
      ['results', 'Trois puits', 'IMPLIED'],
    ]);
    const [budget] = await ask('wells', ['budget']);
    expect(budget!.citations).toEqual([{ document: { id: 'minutes' }, paragraph: 9 }]);
  });

  test('of what carries its own passages, beside it', async () => {
    const { project, person } = await server.request(`{
      project(id: "wells") { confidence participations { nodes { confidence } } results { confidence } }
      person(id: "mayor") { confidence positions { confidence } }
      neighbourhood(of: "town") { edges { relation confidence } } }`);
    expect(project).toEqual({
      confidence: 'STATED',
      participations: { nodes: [{ confidence: 'UNCERTAIN' }] },
      results: [{ confidence: 'IMPLIED' }],
    });
    expect(person).toEqual({ confidence: null, positions: [{ confidence: 'IMPLIED' }] });
  });

  test('for a page in one round trip', async () => {
    let trips = 0;
    const end = server.graph.observe(() => trips++);
    const { initiatives } = await server
      .request(
        `{ initiatives(first: 50) { nodes { id
          ... on Project { statements(fields: ["themes", "period"]) { thing { name } confidence } } } } }`,
      )
      .finally(end);
    expect(trips).toBe(1);
    expect(initiatives.nodes.find(({ id }: { id: string }) => id === 'project-7').statements).toHaveLength(2);
  });

  test('an unknown field is refused with the way to find the names', async () => {
    await expect(ask('wells', ['themes', 'subject'])).rejects.toThrow(/no field "subject".*kinds/);
    await expect(ask('wells', ['citations'])).rejects.toThrow(/no field "citations"/);
  });
});
