import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ queryTimeoutMs: 60_000 });
});
afterAll(() => server.close());

/** The Mexican asylum authority as people write it: in full, short, without accents, with a typo. */
const ways = {
  fr: [
    "Commission mexicaine d'aide aux réfugiés",
    'commission mexicaine daide aux refugies',
    "Commission mexicaine d'assistance aux réfugiés",
    'Comission mexicaine aide réfugiés',
    'commissariat mexicain réfugiés',
  ],
  es: [
    'Comisión Mexicana de Ayuda a Refugiados',
    'COMISION MEXICANA DE AYUDA A REFUGIADOS',
    'Comisión Mexicana para la Ayuda a Refugiados',
    'Comison Mexicana Ayuda Refujiados',
    'ayuda a refugiados México',
  ],
  en: [
    'Mexican Commission for Refugee Assistance',
    'mexican commission for refugee aid',
    'Mexican Comission for Refugee Asistance',
    'Mexican refugee commission',
    'COMAR',
    'comar',
    'C.O.M.A.R.',
    'COMRA',
  ],
};
const everyWay = Object.entries(ways).flatMap(([language, texts]) =>
  texts.map((text) => ({ language: language as 'fr', text })),
);

const uncited = ({ citations }: { citations: unknown[] }) => citations.length === 0;

describe('a reader who heard of the Comisión Mexicana de Ayuda a Refugiados', () => {
  test.each(everyWay)('finds it as "$text"', async ({ language, text }) => {
    const { search } = await server.request(
      'query ($text: String!) { search(text: $text, first: 3) { nodes { id } } }',
      { text },
      { language },
    );
    expect(search.nodes[0]).toEqual({ id: 'comar' });
  });

  test.each([
    ['fr', "Commission mexicaine d'aide aux réfugiés", 'Autorité mexicaine'],
    ['es', 'Comisión Mexicana de Ayuda a Refugiados', 'Autoridad mexicana'],
    ['en', 'Mexican Commission for Refugee Assistance', "Mexico's asylum authority"],
  ] as const)('reads about it in %s', async (language, name, description) => {
    const query = `{ institution(id: "comar") { name name_: name(language: ${language.toUpperCase()}) aliases description country { name(language: ${language.toUpperCase()}) } } }`;
    const { institution } = await server.request(query, {}, { language });
    expect(institution.name).toBe('Comisión Mexicana de Ayuda a Refugiados');
    expect(institution.name_).toBe(name);
    expect(institution.description).toContain(description);
    expect([institution.name, ...institution.aliases]).toEqual(expect.arrayContaining([name, 'COMAR']));
    expect(institution.aliases).not.toContain(institution.name);
  });

  test('sees its partners, their initiatives and the cited passages', async () => {
    const { institution } = await server.request(`{ institution(id: "comar") { partners(first: 50) { count
      actor { id } initiatives { id name(language: EN) citations { document { id } section paragraph } } } } }`);
    const partner = (id: string) =>
      institution.partners.find(({ actor }: { actor: { id: string } }) => actor.id === id);
    expect(institution.partners[0].actor.id).toBe('mieux');
    const canada = partner('etat-canadien');
    expect(canada.initiatives).toEqual([
      {
        id: 'canada-unite-coi-mexique',
        name: "Strengthening of Mexico's country-of-origin information (COI) unit with Canada's support",
        citations: [{ document: { id: 'mieux-mexique-ii-etude' }, section: 'Pratiques', paragraph: 3 }],
      },
    ]);
    for (const { count, initiatives } of institution.partners) {
      expect(initiatives.length).toBe(Math.min(count, 20));
      expect(initiatives.filter(uncited)).toEqual([]);
    }
  });

  test.each<[string, string, string, number?]>([
    // What both plan is not counted, nor what he is only addressed in.
    ['groupe-pays-mexique', 'groupe-pays-france', 'COOPERATION', 1],
    ['groupe-pays-mexique', 'enrique-pena-nieto', 'MEETING_ONLY', 1],
    ['delegation-dci-hanoi', 'pierre-guiton', 'STAFF'],
    ['ambassade-mexique-france', 'erika-rebollar', 'STAFF'],
    ['ambassade-mexique-france', 'estefania-angeles', 'STAFF'],
    ['groupe-pays-mexique', 'cub', 'COOPERATION'],
    ['comar', 'mieux', 'COOPERATION'],
  ])('%s beside %s: %s', async (id, partner, group, count: unknown = expect.any(Number)) => {
    const { actor } = await server.request(
      `query ($id: ID!) { actor: node(id: $id) { ... on Actor { partners(first: 500, include: [STAFF, ADDRESSEES, MEETING_ONLY, PLANNED]) { group count actor { id } } } } }`,
      { id },
    );
    const found = actor.partners.find((row: { actor: { id: string } }) => row.actor.id === partner);
    expect(found).toMatchObject({ group, count });
  });

  test('sees the same in the participations, each with its source', async () => {
    const { institution } =
      await server.request(`{ institution(id: "comar") { participations(first: 100) { totalCount nodes {
      role initiative { id } citations { document { id } section paragraph confidence } } } } }`);
    const { nodes, totalCount } = institution.participations;
    expect(nodes).toHaveLength(totalCount);
    expect(nodes.filter(uncited)).toEqual([]);
    const helped = nodes.find(
      ({ initiative }: { initiative: { id: string } }) => initiative.id === 'canada-unite-coi-mexique',
    );
    expect(helped).toMatchObject({
      role: 'BENEFICIARY',
      citations: [{ section: 'Pratiques', paragraph: 3, confidence: 'IMPLIED' }],
    });
  });
});

describe('a planner of a training on country-of-origin information for COMAR', () => {
  test.each([
    ['fr', "Formation de l'unité d'information sur les pays d'origine (COI) de la COMAR", 'Mexique'],
    ['es', 'Formación de la unidad de información sobre países de origen (COI) de la COMAR', 'México'],
    ['en', 'Training of the country-of-origin information (COI) unit of COMAR', 'Mexico'],
  ] as const)('sees the existing overlaps in %s', async (language, title, place) => {
    const proposal = {
      title,
      kind: 'TRAINING',
      partners: ['COMAR'],
      places: [place],
      start: '2018-01-01',
      end: '2018-12-31',
    };
    const { overlaps } = await server.request(
      `query ($proposal: ProposalInput!) { overlaps(proposal: $proposal) { verdict score
        initiative { id name citations { document { id } } }
        reasons { factor contribution text things { id name } } } }`,
      { proposal },
      { language },
    );
    const at = (id: string) =>
      overlaps.findIndex(({ initiative }: { initiative: { id: string } }) => initiative.id === id);
    expect(overlaps[0]).toMatchObject({ verdict: 'DUPLICATE', initiative: { id: 'canada-unite-coi-mexique' } });
    const ofMieux = overlaps.findIndex(({ initiative }: { initiative: { id: string } }) =>
      initiative.id.startsWith('mieux-'),
    );
    expect(ofMieux).toBeGreaterThan(0);
    expect(at('mieux-mexique-ii')).toBeGreaterThan(0);
    for (const { score, reasons } of overlaps) {
      const sum = reasons.reduce(
        (total: number, { contribution }: { contribution: number }) => total + contribution,
        0,
      );
      expect(sum).toBeCloseTo(score, 6);
      for (const { text } of reasons) expect(text.trim()).not.toBe('');
    }
    const named = overlaps[0].reasons.flatMap(({ things }: { things: { id: string }[] }) => things.map(({ id }) => id));
    expect(named).toContain('comar');
  });
});
