import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { importAll, row } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  await importAll(server, [
    ...['Nube', 'Ñandú', 'nácar', 'Obra', 'Élan', 'elan vital', 'Eaux', 'Œuvre', '« Zut »', 'Niño', 'Ninot'].map(
      (name) => row('PLACE', name),
    ),
    row('PLACE', 'renamed', { name: 'Zzz', names: { fr: 'Aaa', es: 'Mmm' } }),
    row('DOCUMENT', 'old', { date: '1999' }),
    row('DOCUMENT', 'new', { date: '2015-24' }),
    row('EVENT', 'in-2014', { period: '2014', citations: [{ document: 'new', confidence: 'STATED' }] }),
    row('EVENT', 'in-march', { period: '2014-03/', citations: [{ document: 'old', confidence: 'STATED' }] }),
    row('EVENT', 'some-day', { citations: [{ document: 'old', date: '2001', confidence: 'STATED' }] }),
    row('EVENT', 'in-autumn', { period: '2013-23' }),
    row('DECISION', 'by-2014', { event: { to: 'in-2014' }, due: '2014' }),
    row('DECISION', 'by-summer', { event: { to: 'in-2014' }, due: '2014-22' }),
    row('DECISION', 'by-september', { event: { to: 'in-2014' }, due: '2014-09-01' }),
    row('DECISION', 'some-day-to-do', { event: { to: 'in-2014' } }),
  ]);
});
afterAll(() => server.close());

async function ordered(list: string, orderBy: object, language: 'fr' | 'es' | 'en' = 'fr'): Promise<string[]> {
  const query = `query ($orderBy: ThingOrder) { ${list}(orderBy: $orderBy) { nodes { id } } }`;
  return (await server.request(query, { orderBy }, { language }))[list].nodes.map(({ id }: { id: string }) => id);
}

const inFrench = [
  'renamed',
  'Eaux',
  'Élan',
  'elan vital',
  'nácar',
  'Ñandú',
  'Niño',
  'Ninot',
  'Nube',
  'Obra',
  'Œuvre',
  '« Zut »',
];
const inSpanish = [
  'Eaux',
  'Élan',
  'elan vital',
  'renamed',
  'nácar',
  'Ninot',
  'Niño',
  'Nube',
  'Ñandú',
  'Obra',
  'Œuvre',
  '« Zut »',
];

test.each([
  ['fr', inFrench],
  ['es', inSpanish],
  ['en', [...inFrench.slice(1), 'renamed']],
] as const)('names are sorted by the rules of %s', async (language, expected) => {
  expect(await ordered('places', { field: 'NAME' }, language)).toEqual(expected);
  expect(await ordered('places', { direction: 'DESC' }, language)).toEqual([...expected].reverse());
});

test.each([
  ['events', 'START', ['in-autumn', 'in-2014', 'in-march', 'some-day']],
  ['events', 'CONFIRMED', ['in-march', 'some-day', 'in-2014', 'in-autumn']],
  ['decisions', 'DUE', ['by-summer', 'by-september', 'by-2014', 'some-day-to-do']],
])('%s are sorted by %s; missing values come last ascending and first descending', async (list, field, expected) => {
  expect(await ordered(list, { field })).toEqual(expected);
  expect(await ordered(list, { field, direction: 'DESC' })).toEqual([...expected].reverse());
});
