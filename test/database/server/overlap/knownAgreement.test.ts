import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAll, links, participations, row } from '#test/kit/fixtures.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

/** The graph of the five documents, and a twinning as registers have it: two names, a year, no subject. */
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
  const agreement = (id: string, name: string, ...partners: string[]) =>
    row('AGREEMENT', id, { name, agreementType: 'TWINNING', participations: participations({ PARTNER: partners }) });
  const authority = (id: string, name: string, country: string) =>
    row('INSTITUTION', id, { name, institutionType: 'LOCAL_AUTHORITY', country: { to: country } });
  await importAll(server, [
    authority('testcannes', 'Ville de Testcannes', 'france'),
    authority('testpulco', 'Municipio de Testpulco', 'mexico'),
    authority('testville', 'Ville de Testville', 'france'),
    row('PLACE', 'town-testcannes', { name: 'Testcannes', placeType: 'TOWN', within: links('france') }),
    row('PLACE', 'town-testpulco', { name: 'Testpulco', placeType: 'TOWN', within: links('mexico') }),
    agreement('twinning', 'Testcannes – Testpulco', 'testcannes', 'testpulco'),
    ...['eau', 'jeunesse', 'culture', 'tourisme'].map((subject, n) =>
      agreement(
        `framework-${n}`,
        `Convention-cadre de coopération décentralisée : ${subject}`,
        'testville',
        'testpulco',
      ),
    ),
  ]);
});
afterAll(() => server.close());

interface Overlap {
  score: number;
  verdict: string;
  certainty: string | null;
  initiative: { id: string };
  reasons: { text: string; factor: string; things: { name: string }[] }[];
}
const compare = async (proposal: object): Promise<Overlap[]> =>
  (
    await server.request(
      `query ($proposal: ProposalInput!) { overlaps(proposal: $proposal, first: 30) {
         score verdict certainty initiative { id } reasons { text factor things { name } } } }`,
      { proposal },
    )
  ).overlaps;

describe('a proposal of two partners who have an agreement in force', () => {
  test.each([
    ['of a title without their names', 'Convention de coopération décentralisée', ['testcannes', 'testpulco']],
    ['by their names', 'Convention de coopération décentralisée', ['Ville de Testcannes', 'Municipio de Testpulco']],
    ['by the names of their towns', 'Convention de coopération décentralisée', ['Testcannes', 'Testpulco']],
    ['in the title alone', 'Jumelage entre Testcannes et Testpulco', undefined],
    ['in the title in full', 'Jumelage entre la Ville de Testcannes et le Municipio de Testpulco', undefined],
    ['about something else', 'Échange de lycéens et de stagiaires', ['testcannes', 'testpulco']],
  ])('finds it among the first three, with an alert: %s', async (_, title, partners) => {
    const overlaps = await compare({ title, kind: 'AGREEMENT', start: '2027', ...(partners && { partners }) });
    const rank = overlaps.findIndex(({ initiative }) => initiative.id === 'twinning');
    expect(rank, JSON.stringify(overlaps.slice(0, 5))).toBeGreaterThanOrEqual(0);
    expect(rank).toBeLessThan(3);
    expect(overlaps[rank]!.verdict).toBe('DUPLICATE');
  });
});

describe('a text pasted from elsewhere', () => {
  const proposal = {
    title: 'Fortalecimiento de la unidad de información sobre países de origen de la COMAR',
    kind: 'TRAINING',
    places: ['México'],
    start: '2018',
    end: '2018',
  };

  test.each(['\u200B', '\u00AD', '\uFEFF', '\u2060', '\u200E', '\u200D'])(
    'is compared and searched without its invisible %j',
    async (invisible) => {
      const broken = proposal.title
        .replace('información', `infor${invisible}mación`)
        .replace('COMAR', `CO${invisible}MAR`);
      const shown = (overlaps: Overlap[]) =>
        overlaps.map(({ initiative, verdict, score }) => [initiative.id, verdict, score.toFixed(6)]);
      expect(shown(await compare({ ...proposal, title: broken }))).toEqual(shown(await compare(proposal)));
      const count = (text: string) =>
        server.request('query ($text: String!) { search(text: $text) { totalCount } }', { text });
      expect(await count(`CO${invisible}MAR`)).toEqual(await count('COMAR'));
    },
  );
});
