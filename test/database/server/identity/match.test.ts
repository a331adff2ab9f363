import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { links, importAll, row } from '#test/kit/fixtures.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  const ministry = (id: string, name: string, country: string) =>
    row('INSTITUTION', id, { name, acronym: 'MS', country: { to: country }, institutionType: 'MINISTRY' });
  const english = { en: 'Water Authority of Peru' };
  await importAll(server, [
    row('PLACE', 'peru', { name: 'Perú', iso: 'PE' }),
    row('PLACE', 'mali', { name: 'Mali', iso: 'ML' }),
    ministry('health-peru', 'Ministerio de Salud', 'peru'),
    ministry('health-mali', 'Ministère de la Santé', 'mali'),
    row('INSTITUTION', 'ethics', {
      name: 'Oficina de Ética',
      parentInstitutions: links('health-peru'),
      country: { to: 'peru' },
    }),
    row('INSTITUTION', 'water-old', { name: 'Dirección de Aguas', country: { to: 'peru' } }),
    row('INSTITUTION', 'water', {
      name: 'Autoridad del Agua',
      names: english,
      succeeds: links('water-old'),
      country: { to: 'peru' },
    }),
    row('INSTITUTION', 'gas', { name: 'Газпром' }),
    row('PLACE', 'germany', { name: 'Allemagne', iso: 'DE' }),
    row('PLACE', 'canada', { name: 'Canada', iso: 'CA' }),
    row('PLACE', 'france', { name: 'France', iso: 'FR' }),
    ...[
      ['koeln', 'Köln', 'germany'],
      ['laval-ca', 'Laval', 'canada'],
      ['laval-fr', 'Laval', 'france'],
      ['mayenne', 'Conseil départemental de la Mayenne', 'france'],
    ].map(([id, name, country]) =>
      row('INSTITUTION', id!, { name, institutionType: 'LOCAL_AUTHORITY', country: { to: country! } }),
    ),
    row('INSTITUTION', 'register', { name: 'Régie des eaux', identifiers: [{ scheme: 'SIREN', value: '213300635' }] }),
    row('INSTITUTION', 'sheet', { name: 'REGIE 12', identifiers: [{ scheme: 'siren ', value: '213 300 635' }] }),
    row('INSTITUTION', 'both', {
      name: 'Xerxes',
      identifiers: [
        { scheme: 'SIREN', value: '111111111' },
        { scheme: 'SIREN', value: '222222222' },
      ],
    }),
    row('PERSON', 'ana', { name: 'Ana García' }),
    row('PERSON', 'eva', { name: 'Eva García' }),
  ]);
});
afterAll(() => server.close());

interface Matched {
  thing: { id: string };
  decision: string;
  score: number;
  reasons: {
    factor: string;
    contribution: number;
    fr: string;
    es: string;
    en: string;
    things: { id: string; name: string }[];
  }[];
}

async function matches(name: string, country?: string, kind?: string, siren?: string): Promise<Matched[]> {
  const { matches } = await server.request(
    `query ($mentions: [MentionInput!]!) { matches(mentions: $mentions) { score decision thing { id }
      reasons { factor contribution fr: text(language: FR) es: text(language: ES) en: text(language: EN) things { id name } } } }`,
    { mentions: [{ name, country, kind, ...(siren && { identifiers: [{ scheme: 'Siren', value: siren }] }) }] },
  );
  return matches[0];
}

const summarise = (found: Matched[]) => found.map(({ thing, decision }) => `${thing.id} ${decision}`);

describe('a mention', () => {
  test.each([
    ['in another language with its country', 'Ministry of Health of Peru', undefined, 'health-peru'],
    ['in another language, its country given', 'Ministry of Health', 'Pérou', 'health-peru'],
    ['with the people for the country', 'Ministère malien de la Santé', undefined, 'health-mali'],
    ['with an acronym that its country settles', 'M.S.', 'ML', 'health-mali'],
    ['with the body it is part of', 'Oficina de Ética del Ministerio de Salud', 'PE', 'ethics'],
  ])('is matched %s', async (_, name, country, id) => {
    expect(summarise(await matches(name, country))[0]).toBe(`${id} SAME`);
  });

  test('is matched in another script', async () => {
    expect(summarise(await matches('ГАЗПРОМ'))).toEqual(['gas SAME']);
  });

  test('is ambiguous when two institutions share its acronym', async () => {
    expect(summarise(await matches('MS')).sort()).toEqual(['health-mali REVIEW', 'health-peru REVIEW']);
  });

  test('is ambiguous without a country when institutions of two countries have the name', async () => {
    expect(summarise(await matches('Ministry of Health')).sort()).toEqual(['health-mali REVIEW', 'health-peru REVIEW']);
  });

  test.each([
    ['of a ministry of another country', 'Ministry of Health of Chile', undefined],
    ['of another body of the country', 'Ministerio de Agricultura', 'PE'],
    ['of nobody', 'Xyzzy', undefined],
  ])('has no match %s', async (_, name, country) => {
    expect(await matches(name, country)).toEqual([]);
  });

  test('of a person is matched in any order of its names, but not with another given name', async () => {
    expect(summarise(await matches('GARCIA Ana', undefined, 'PERSON'))).toEqual(['ana SAME']);
    expect(summarise(await matches('García', undefined, 'PERSON')).sort()).toEqual(['ana REVIEW', 'eva REVIEW']);
    expect(await matches('Luz García', undefined, 'PERSON')).toEqual([]);
  });
});

describe('a local authority', () => {
  test.each([
    ['in another language', 'Ville de Cologne', 'koeln SAME'],
    ['where it is said to lie', 'City of Laval, Québec', 'laval-ca SAME'],
    ['by the number of a department', 'CD53', 'mayenne SAME'],
    ['with a slip', 'City of Lavall, Canada', 'laval-ca REVIEW'],
  ])('is found %s', async (_, name, expected) => {
    expect(summarise(await matches(name, undefined, 'INSTITUTION'))).toEqual([expected]);
  });

  test('is not found elsewhere, nor at another level', async () => {
    expect(await matches('Laval (Belgique)', undefined, 'INSTITUTION')).toEqual([]);
    expect(await matches('Ville de Mayenne', undefined, 'INSTITUTION')).toEqual([]);
  });

  test('without a country is ambiguous when towns of two countries have the name', async () => {
    expect(summarise(await matches('Mairie de Laval', undefined, 'INSTITUTION')).sort()).toEqual([
      'laval-ca REVIEW',
      'laval-fr REVIEW',
    ]);
  });
});

test('a successor is listed beside its predecessor, as another institution', async () => {
  const found = await matches('Dirección de Aguas', 'PE');
  expect(summarise(found)).toEqual(['water-old SAME', 'water REVIEW']);
  expect(found[1]!.reasons).toMatchObject([
    {
      factor: 'SUCCESSION',
      en: 'succeeds “Dirección de Aguas”',
      things: [{ id: 'water' }, { id: 'water-old' }],
    },
  ]);
  expect(summarise(await matches('Water Authority of Peru'))).toEqual(['water SAME', 'water-old REVIEW']);
});

test('reasons add up to the score, and name existing things in three languages', async () => {
  for (const name of ['Ministry of Health of Peru', 'Oficina de Ética del Ministerio de Salud', 'Dirección de Aguas']) {
    for (const { score, reasons } of await matches(name, 'PE')) {
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
      for (const { fr, es, en, things } of reasons) {
        expect(new Set([fr, es, en]).size).toBe(3);
        expect(things.every((thing) => thing.name !== '')).toBe(true);
      }
    }
  }
});

describe('an official number', () => {
  test('decides which thing a mention is, also under another name', async () => {
    const [first, second] = await matches('Régie des eaux', undefined, 'INSTITUTION', '213.300.635');
    expect([first!.thing.id, first!.decision, second!.thing.id]).toEqual(['register', 'SAME', 'sheet']);
    const [alone] = await matches('Nothing alike', undefined, undefined, '111 111 111');
    expect([alone!.thing.id, alone!.decision]).toEqual(['both', 'SAME']);
    expect(alone!.reasons).toMatchObject([
      { factor: 'IDENTIFIER', en: 'same official number (SIREN 111111111), under another name' },
    ]);
  });

  test('of another value is another thing, whatever its name', async () => {
    const [first] = await matches('Régie des eaux', undefined, 'INSTITUTION', '999999999');
    expect([first!.thing.id, first!.decision]).toEqual(['register', 'REVIEW']);
  });

  test('makes two records possible duplicates', async () => {
    await server.updatePairs();
    const { duplicates } = await server.request(
      `{ duplicates(kind: INSTITUTION) { pairs { a { id } b { id } reasons { factor } } } }`,
    );
    expect(duplicates.pairs).toMatchObject([
      { a: { id: 'register' }, b: { id: 'sheet' }, reasons: [{ factor: 'IDENTIFIER' }] },
    ]);
  });

  test('is found in any spelling', async () => {
    const find = async (text: string) =>
      (
        await server.request(`query ($text: String!) { search(text: $text) { nodes { id } } }`, { text })
      ).search.nodes.map(({ id }: { id: string }) => id);
    for (const text of ['213300635', '213 300 635']) expect((await find(text)).sort()).toEqual(['register', 'sheet']);
    const { byIdentifier } = await server.request('{ byIdentifier(scheme: "siren", value: "213-300-635") { id } }');
    expect(byIdentifier).toEqual([{ id: 'sheet' }, { id: 'register' }]);
    const { byIdentifier: countries } = await server.request(
      '{ byIdentifier(scheme: "ISO 3166", value: "pe") { id } }',
    );
    expect(countries).toEqual([{ id: 'peru' }]);
    expect((await server.execute('{ byIdentifier(scheme: "siren", value: "–") { id } }')).errors).toMatchObject([
      { message: 'value must contain a letter or a digit.' },
    ]);
  });

  test('beside another of the same register is a conflict', async () => {
    const { node, institutions } = await server.request(
      '{ node(id: "both") { conflicts { field statements { value } } } institutions(filter: { disputed: true }) { nodes { id } } }',
    );
    expect(node.conflicts).toEqual([
      { field: 'identifiers', statements: [{ value: 'SIREN 111111111' }, { value: 'SIREN 222222222' }] },
    ]);
    expect(institutions.nodes).toEqual([{ id: 'both' }]);
  });
});
