import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAll, links, row } from '#test/kit/fixtures.ts';
import { createTestServer } from '#test/kit/testServer.ts';

const server = await createTestServer({ seeds: false });
afterAll(() => server.close());

const need = (id: string, draft: object) => row('NEED', id, draft as never);
const offer = (id: string, draft: object) => row('OFFER', id, draft as never);

beforeAll(async () => {
  await importAll(server, [
    row('PLACE', 'mexico', {}),
    row('PLACE', 'peru', {}),
    row('PLACE', 'puebla', { placeType: 'TOWN', within: links('mexico') }),
    row('THEME', 'water', {}),
    row('THEME', 'sanitation', { broader: links('water') }),
    row('THEME', 'roads', {}),
    row('INSTITUTION', 'town', {}),
    row('INSTITUTION', 'utility', {}),
    row('INSTITUTION', 'agency', {}),
    need('sewers-of-puebla', {
      actor: { to: 'town' },
      themes: links('sanitation'),
      places: links('puebla'),
      period: '2026/2027',
    }),
    offer('water-in-mexico', { actor: { to: 'utility' }, themes: links('water'), places: links('mexico') }),
    offer('sanitation-anywhere', { actor: { to: 'agency' }, themes: links('sanitation') }),
    offer('sanitation-in-peru', { actor: { to: 'agency' }, themes: links('sanitation'), places: links('peru') }),
    offer('sanitation-long-ago', { actor: { to: 'agency' }, themes: links('sanitation'), period: '2010/2012' }),
    offer('own-sanitation', { actor: { to: 'town' }, themes: links('sanitation') }),
    offer('roads-in-mexico', { actor: { to: 'utility' }, themes: links('roads'), places: links('mexico') }),
  ]);
});

interface Pair {
  need: { id: string; actor: { id: string } };
  offer: { id: string; actor: { id: string } };
  sharedThemes: { id: string }[];
  sharedPlaces: { id: string }[];
}

const ask = async (args: string) => {
  const { needsAndOffers } = await server.request<{ needsAndOffers: Pair[] }>(
    `{ needsAndOffers${args} { need { id actor { id } } offer { id actor { id } } sharedThemes { id } sharedPlaces { id } } }`,
  );
  return needsAndOffers;
};
const offers = (pairs: Pair[]) => pairs.map((pair) => pair.offer.id);

describe('a need', () => {
  test('is answered by offers of others on its theme, exact ones first, for its place or anywhere, at its time', async () => {
    expect(await ask('')).toEqual([
      {
        need: { id: 'sewers-of-puebla', actor: { id: 'town' } },
        offer: { id: 'sanitation-anywhere', actor: { id: 'agency' } },
        sharedThemes: [{ id: 'sanitation' }],
        sharedPlaces: [],
      },
      {
        need: { id: 'sewers-of-puebla', actor: { id: 'town' } },
        offer: { id: 'water-in-mexico', actor: { id: 'utility' } },
        sharedThemes: [{ id: 'sanitation' }],
        sharedPlaces: [{ id: 'puebla' }],
      },
    ]);
  });

  test('is found by a broader theme, a larger place, and either institution', async () => {
    expect(offers(await ask('(theme: "water", place: "mexico")'))).toHaveLength(2);
    expect(offers(await ask('(actor: "utility")'))).toEqual(['water-in-mexico']);
    expect(offers(await ask('(actor: "town")'))).toHaveLength(2);
    expect(offers(await ask('(theme: "roads")'))).toEqual([]);
    expect(offers(await ask('(place: "peru")'))).toEqual([]);
  });

  test('is listed with its institution, its themes and its places', async () => {
    const { needs, institution } = await server.request<Record<string, unknown>>(
      '{ needs { nodes { id themes { id } places { id } } } institution(id: "town") { needs { id } offers { id } } }',
    );
    expect(needs).toEqual({
      nodes: [{ id: 'sewers-of-puebla', themes: [{ id: 'sanitation' }], places: [{ id: 'puebla' }] }],
    });
    expect(institution).toEqual({ needs: [{ id: 'sewers-of-puebla' }], offers: [{ id: 'own-sanitation' }] });
  });
});
