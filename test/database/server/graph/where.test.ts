import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { links, importAll, participations, row } from '#test/kit/fixtures.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  const money = (amount: number, currency = 'EUR') => ({
    amount,
    currency,
    inKind: { fr: 'dont "amount":9 en nature' },
  });
  await importAll(server, [
    row('PLACE', 'europe', { placeType: 'AREA' }),
    row('PLACE', 'france', { within: links('europe'), iso: 'FR' }),
    row('PLACE', 'mexico', { iso: 'MX' }),
    row('INSTITUTION', 'city', {
      institutionType: 'LOCAL_AUTHORITY',
      level: 'LOCAL',
      country: { to: 'france' },
      identifiers: [{ scheme: 'SIREN', value: '213300635' }],
    }),
    row('INSTITUTION', 'region', { institutionType: 'LOCAL_AUTHORITY', level: 'REGIONAL', country: { to: 'france' } }),
    row('INSTITUTION', 'ministry', { institutionType: 'MINISTRY', level: 'NATIONAL', country: { to: 'mexico' } }),
    row('INSTITUTION', 'network', { institutionType: 'NETWORK' }),
    row('AGREEMENT', 'small', {
      amount: money(5_000),
      signed: '2014-24',
      participations: participations({ PARTNER: ['city'] }),
    }),
    row('AGREEMENT', 'large', { amount: money(90_000), signed: '2014-03', places: links('france') }),
    row('AGREEMENT', 'pesos', { amount: money(90_000, 'MXN'), signed: '2015' }),
    row('AGREEMENT', 'silent'),
    row('EVENT', 'meeting'),
    ...(['2014-06', '2014-12-15', '2016'] as const).map((due) =>
      row('DECISION', `due-${due}`, { due, done: due === '2016', event: { to: 'meeting' } }),
    ),
  ]);
});
afterAll(() => server.close());

const list = async (name: string, where: string) =>
  (await server.request(`{ list: ${name}(where: ${where}) { totalCount nodes { id } } }`)).list.nodes.map(
    ({ id }: { id: string }) => id,
  );

describe('a typed filter', () => {
  test.each([
    ['institutions', '{ level: [LOCAL, REGIONAL] }', ['city', 'region']],
    ['institutions', '{ not: { level: [LOCAL, REGIONAL] } }', ['ministry', 'network']],
    ['institutions', '{ institutionType: [LOCAL_AUTHORITY], not: { level: [LOCAL] } }', ['region']],
    ['institutions', '{ country: ["europe"] }', ['city', 'region']],
    [
      'institutions',
      '{ or: [{ country: ["mexico"] }, { institutionType: [NETWORK] }, { participations: ["small"] }] }',
      ['city', 'ministry', 'network'],
    ],
    [
      'institutions',
      '{ and: [{ country: ["france"] }, { or: [{ level: [NATIONAL] }, { level: [REGIONAL] }] }] }',
      ['region'],
    ],
    ['institutions', '{ identifiers: [{ scheme: "siren", value: "213 300 635" }] }', ['city']],
    ['institutions', '{ or: [] }', []],
    ['places', '{ iso: ["FR", "MX"] }', ['france', 'mexico']],
    ['agreements', '{ amount: { currency: "EUR", min: 5000, max: 50000 } }', ['small']],
    ['agreements', '{ amount: { currency: "EUR" } }', ['large', 'small']],
    ['agreements', '{ not: { amount: { currency: "EUR", min: 6000 } } }', ['pesos', 'silent', 'small']],
    ['agreements', '{ signed: "2014" }', ['large', 'small']],
    ['agreements', '{ signed: "2014-01/2014-06" }', ['large', 'small']],
    ['agreements', '{ places: ["europe"] }', ['large']],
    ['decisions', '{ due: "2014-10/2015-06" }', ['due-2014-12-15']],
    ['decisions', '{ done: false, due: "2014" }', ['due-2014-06', 'due-2014-12-15']],
    [
      'initiatives',
      '{ kind: [EVENT, AGREEMENT], not: { or: [{ participations: ["city"] }, { places: ["france"] }] } }',
      ['meeting', 'pesos', 'silent'],
    ],
    ['things', '{ id: ["city", "meeting"], not: { kind: [EVENT] } }', ['city']],
  ])('%s(where: %s)', async (name, where, expected) => {
    expect(await list(name, where)).toEqual(expected);
  });

  test('narrows a filter, a count and a search', async () => {
    const answer = await server.request(
      `{ institutions(filter: { country: ["france"] }, where: { level: [LOCAL] }) { totalCount facets(fields: ["type"]) { values { value count } } }
         found: institutions(filter: { text: "city region" }, where: { not: { level: [LOCAL] } }) { nodes { id } } }`,
    );
    expect(answer.institutions).toEqual({
      totalCount: 1,
      facets: [{ values: [{ value: 'LOCAL_AUTHORITY', count: 1 }] }],
    });
    expect(answer.found.nodes).toEqual([{ id: 'region' }]);
  });

  test.each([
    [
      'agreements',
      '{ amount: { currency: "euro", min: 1 } }',
      'where.amount.currency: "euro" is not a code of a currency',
    ],
    [
      'agreements',
      '{ not: { amount: { currency: "EUR", min: 2, max: 1 } } }',
      'where.not.amount: `min` (2) is greater',
    ],
    ['places', '{ latitude: {} }', 'where.latitude: give `min`'],
    ['institutions', '{ country: ["city"] }', 'where.country: "city" is of kind Institution; allowed are: Place'],
    [
      'institutions',
      '{ or: [{ country: ["nowhere"] }] }',
      'where.or.0.country: there is no record with the id "nowhere"',
    ],
    ['things', '{ not: { not: { not: { not: { not: { id: ["x"] } } } } } }', 'levels deep'],
  ])('that cannot match says why: %s %s', async (name, where, message) => {
    const error = await server.expectError(`{ ${name}(where: ${where}) { totalCount } }`);
    expect(error).toMatchObject({ code: 'INVALID', message: expect.stringContaining(message) });
  });
});
