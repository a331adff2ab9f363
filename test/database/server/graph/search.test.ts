import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setVisibility } from '#server/graph/write/visibility.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { importAll, links, participations, row } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    row('PLACE', 'maroc', { name: 'Maroc', names: { es: 'Marruecos' }, iso: 'MA' }),
    row('PLACE', 'senegal', { name: 'Sénégal' }),
    row('THEME', 'water', { name: 'eau potable', synonyms: { es: ['agua potable'] } }),
    row('INSTITUTION', 'ville', { name: 'Ville de Brumont' }),
    row('INSTITUTION', 'reseau', { name: 'Réseau AL-VAS', aliases: ['AL-VAS'] }),
    row('PERSON', 'ana', {
      name: 'Ana Belmonte',
      positions: [{ institution: 'reseau', function: { fr: 'Coordinatrice générale', es: 'Coordinadora general' } }],
    }),
    row('PERSON', 'luc', {
      name: 'Luc Ferrand',
      positions: [{ institution: 'ville', function: { fr: 'Chargé de mission eau' } }],
    }),
    row('PROJECT', 'puits', {
      name: 'Forage de puits',
      period: '2013-09/2013-11',
      places: links('senegal'),
      themes: links('water'),
      costs: [{ text: { fr: 'Pompes' }, amount: { amount: 5000, currency: 'EUR' } }],
      participations: participations({ LEAD: ['ville'] }),
    }),
    row('PROJECT', 'ecole', {
      name: 'École de Tanger',
      period: '2011/',
      places: links('maroc'),
      figures: [{ subject: { fr: 'Élèves accueillis' }, value: 220, unit: { fr: 'élèves' } }],
      participations: [{ actor: 'ville', role: 'FUNDER', contribution: { amount: 1_500_000, currency: 'MAD' } }],
    }),
    row('TRAINING', 'stage', { name: 'Entretien des pompes', period: '2013-10-05', places: links('senegal') }),
  ]);
});
afterAll(() => server.close());

const search = async (text: string, language: 'fr' | 'es' = 'fr') => {
  const { search: found } = await server.request(
    `query ($text: String!) { search(text: $text) { totalCount unknownWords searchPeriod { interval text rest }
      edges { node { id } matched { words field label value } } } }`,
    { text },
    { language },
  );
  return {
    ...found,
    ids: found.edges.map(({ node }: any) => node.id) as string[],
    first: found.edges[0]?.matched,
  };
};

describe('a search finds', () => {
  test.each([
    ['coordinatrice générale', 'ana'],
    ['coordinadora AL-VAS', 'ana'],
    ['al-vas coordinatrice', 'ana'],
    ['Qui est Luc Ferrand ?', 'luc'],
    ['¿Quién es Luc Ferran?', 'luc'],
    ['charge de mission eau', 'luc'],
    ['5 000 €', 'puits'],
    ['5,000 euros', 'puits'],
    ["1,5 million de dirhams à l'école", 'ecole'],
    ['220 élèves', 'ecole'],
    ['puits sénégalais', 'puits'],
    ['formations au Sénégal', 'stage'],
    ['agua Brumont', 'puits'],
  ])('“%s”', async (text, id) => {
    expect((await search(text)).ids[0]).toBe(id);
  });

  test('what matches most words behind the few that match all, in a search but not in a filter', async () => {
    const { ids } = await search('forage puits Sénégal Brumont');
    expect(ids[0]).toBe('puits');
    const { ids: all } = await search('pompes Sénégal formation');
    expect(all).toEqual(['stage', 'puits']);
    const { initiatives } = await server.request(
      '{ initiatives(filter: { text: "pompes Sénégal formation" }) { nodes { id } } }',
    );
    expect(initiatives.nodes).toEqual([{ id: 'stage' }]);
  });

  test('what holds the number that is asked for, before names', async () => {
    expect((await search('écoles')).ids[0]).toBe('ecole');
    expect((await search("Combien d'élèves ?")).first[0]).toMatchObject({ field: 'figures' });
  });

  test('an exact name before all that resembles it', async () => {
    expect((await search('Ville de Brumont')).ids[0]).toBe('ville');
  });
});

describe('a search says', () => {
  test('which function a person was found by, in the reader’s language', async () => {
    const match = { words: ['coordinatrice'], field: 'function' };
    expect((await search('coordinatrice')).first).toEqual([
      { ...match, label: 'fonction', value: 'Coordinatrice générale' },
    ]);
    expect((await search('coordinatrice', 'es')).first).toEqual([
      { ...match, label: 'cargo', value: 'Coordinadora general' },
    ]);
  });

  test('which amount, contribution or related name was found', async () => {
    expect((await search('5 000 €')).first[0]).toMatchObject({ field: 'costs', value: expect.stringContaining('EUR') });
    expect((await search('1 500 000')).first[0]).toMatchObject({ field: 'contribution' });
    expect((await search('forage Sénégal')).first).toEqual(
      expect.arrayContaining([expect.objectContaining({ words: ['Sénégal'], field: 'places', value: 'Sénégal' })]),
    );
  });

  test('which word nothing matches, and matches the others', async () => {
    expect(await search('zeppelin Maroc')).toMatchObject({ unknownWords: ['zeppelin'] });
    expect((await search('zeppelin Maroc')).ids).toContain('ecole');
    expect(await search('zeppelin quokka')).toMatchObject({ unknownWords: ['zeppelin', 'quokka'], totalCount: 0 });
  });

  test('nothing of unknown words when all are known, though in different things', async () => {
    const found = await search('Tanger pompes');
    expect(found.unknownWords).toEqual([]);
    expect([...found.ids].sort()).toEqual(['ecole', 'puits', 'stage']);
  });
});

describe('a month in a search', () => {
  test.each(['Sénégal septembre 2013', 'Senegal septiembre de 2013', 'Senegal September 2013'])(
    'narrows it by time: “%s”',
    async (text) => {
      const found = await search(text);
      expect(found.searchPeriod).toMatchObject({ interval: '2013-09', rest: expect.stringMatching(/^S.n.gal$/) });
      expect(found.ids[0]).toBe('puits');
      expect(found.ids).not.toContain('stage');
    },
  );

  test('puts what happens then before what may still go on', async () => {
    const { ids } = await search('octobre 2013');
    expect(ids[0]).toBe('stage');
    expect(ids).toContain('ecole');
  });

  test('finds what begins on a day without any of the other words', async () => {
    expect((await search('taller de quokkas 5 de octubre de 2013')).ids).toEqual(['stage']);
  });

  test('finds nothing when nothing is of that time', async () => {
    expect(await search('Sénégal janvier 1999')).toMatchObject({ totalCount: 0, unknownWords: [] });
  });

  test('is a word beside a period in the filter', async () => {
    const { initiatives } = await server.request(
      '{ initiatives(filter: { text: "pompes octobre 2013", period: "2013" }) { searchPeriod { text } } }',
    );
    expect(initiatives.searchPeriod).toBeNull();
  });
});

test('a function at a restricted institution is found only by those who may read it', async () => {
  const { graph, registry } = server;
  await graph.writeAll((run) => setVisibility(run, registry, 'reseau', { visibility: 'PRIVATE', owner: 'ana' }));
  expect((await search('coordinatrice générale')).ids).toEqual([]);
  expect((await search('Ana Belmonte')).ids).toEqual(['ana']);
});
