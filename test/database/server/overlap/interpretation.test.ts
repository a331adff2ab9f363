import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, createTestServer } from '#test/kit/testServer.ts';

const query = `query ($proposal: ProposalInput!) {
  interpretation(proposal: $proposal) {
    actors { ...named } places { ...named } themes { ...named }
    given { factor value thing { id } }
    words unknownWords start end period { start end } compared initiativeCount
  }
}
fragment named on Recognised { thing { id } words given }`;

describe('the interpretation of a proposal', () => {
  let server: TestServer;
  const interpret = async (proposal: object) => (await server.request(query, { proposal })).interpretation;

  beforeAll(async () => void (server = await createTestServer()));
  afterAll(() => server.close());

  test('lists recognised things with the words that name them', async () => {
    const answer = await interpret({
      title: "Appui à l'unité d'information sur les pays d'origine",
      partners: ['COMAR', 'Coopérative Altiplano'],
      places: ['MX'],
      start: '2018',
      end: '2018-06',
    });
    expect(answer.actors).toEqual([
      { thing: { id: 'comar' }, words: [], given: true },
      { thing: null, words: [], given: true },
    ]);
    expect(answer.places).toEqual([{ thing: { id: 'mexico' }, words: [], given: true }]);
    expect(answer.themes).toContainEqual({
      thing: { id: 'country-of-origin-information' },
      words: ['unité', 'information', 'pays', 'origine'],
      given: false,
    });
    expect(answer.given).toEqual([
      { factor: 'PARTNER', value: 'COMAR', thing: { id: 'comar' } },
      { factor: 'PARTNER', value: 'Coopérative Altiplano', thing: null },
      { factor: 'PLACE', value: 'MX', thing: { id: 'mexico' } },
    ]);
    expect(answer.period).toEqual({ start: '2018-01-01', end: '2018-06-30' });
    expect(answer.unknownWords).toEqual([]);
    expect(answer.compared).toBeGreaterThan(10);
    expect(answer.initiativeCount).toBeGreaterThan(answer.compared);
  });

  test('lists unknown words as they were written', async () => {
    const answer = await interpret({ title: 'Dressage de zébus, formation', start: '2031' });
    expect(answer.words).toEqual(['Dressage', 'zébus', 'formation']);
    expect(answer.unknownWords).toEqual(['Dressage', 'zébus']);
    // Only the comparison assumes an end.
    expect(answer).toMatchObject({ start: '2031', end: null, period: { start: '2031-01-01', end: '2031-12-31' } });
  });

  test('recognises a word in any inflection', async () => {
    const answer = await interpret({ title: 'Policiers cambodgiens', partners: null, places: ['cambodia'] });
    expect(answer.places).toEqual([{ thing: { id: 'cambodia' }, words: ['cambodgiens'], given: true }]);
    expect(answer.unknownWords).toEqual([]);
  });

  test('omits rejected things, but not their words', async () => {
    const title = 'Atelier de la COMAR avec des policiers cambodgiens';
    const [read, corrected] = [
      await interpret({ title }),
      await interpret({ title, exclude: ['cambodia', 'no-such-thing'] }),
    ];
    const ids = (all: { thing: { id: string } }[]) => all.map(({ thing }) => thing.id);
    expect(ids(read.places)).toContain('cambodia');
    expect(ids(corrected.places)).toEqual(ids(read.places).filter((id) => id !== 'cambodia'));
    expect(ids(corrected.actors)).toEqual(ids(read.actors));
    expect(corrected.words).toEqual([...read.words, 'cambodgiens']);
  });

  test('keeps a given thing even if it was rejected in the text', async () => {
    const answer = await interpret({ title: 'Atelier à Mexico', partners: ['comar'], exclude: ['comar'] });
    expect(answer.actors).toEqual([{ thing: { id: 'comar' }, words: [], given: true }]);
  });

  test('ignores stop words', async () => {
    const answer = await interpret({ title: 'Nous souhaitons former nos agents de la COMAR' });
    expect(answer.words).toEqual(['former', 'agents']);
  });

  test('rejects what the overlaps query rejects', async () => {
    const refused = (proposal: object) => server.expectError(query, { proposal });
    expect(await refused({ title: 'de la' })).toMatchObject({ code: 'INVALID' });
    expect(await refused({ title: 'Atelier', start: '2020', end: '2019' })).toMatchObject({ code: 'INVALID' });
  });
});
