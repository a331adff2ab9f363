import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ readOnly: true });
});
afterAll(() => server.close());

interface ResultOverlap {
  verdict: string;
  initiative: { id: string; themes: Named[]; places: Named[] };
  reasons: { factor: string; contribution: number; text: string; things: Named[] }[];
}
interface Named {
  id: string;
  name: string;
  within?: { id: string }[];
}

const query = `query ($proposal: ProposalInput!, $language: Language) {
  overlaps(proposal: $proposal, first: 30) {
    verdict
    initiative { id themes { id name(language: $language) } places { id name(language: $language) } }
    reasons { factor contribution text(language: $language) things { id name(language: $language) } }
  }
}`;

const findOverlaps = async (proposal: object, language = 'FR'): Promise<ResultOverlap[]> =>
  (await server.request(query, { proposal, language })).overlaps;

const crimeScene = {
  FR: 'Formation de policiers cambodgiens à la préservation des traces sur une scène de crime',
  ES: 'Formación de policías camboyanos en la preservación de huellas en la escena del crimen',
  EN: 'Training Cambodian police officers to preserve traces at a crime scene',
};

describe('a reason', () => {
  test('names a thing of the initiative or a broader one, and says which', async () => {
    const overlaps = await findOverlaps({ title: crimeScene.FR, places: ['cambodia'], start: '2027' });
    const reasonsFor = (id: string, start: string) =>
      overlaps.find((overlap) => overlap.initiative.id === id)!.reasons.find(({ text }) => text.startsWith(start));
    expect(reasonsFor('stage-scene-de-crime-phnom-penh-2013', 'thèmes communs')!.text).toContain(
      'Gestion de scène de crime',
    );
    const treaty = overlaps.find(({ initiative }) => initiative.id === 'convention-police-france-mexique-1985')!;
    const themes = treaty.reasons.filter(({ factor }) => factor === 'THEME').flatMap(({ things }) => things);
    // Its themes are police cooperation and internal security; it does not mention crime scenes.
    expect(themes.map(({ id }) => id)).not.toContain('crime-scene');
    for (const { id } of themes) expect(treaty.initiative.themes.map((theme) => theme.id)).toContain(id);
    // It takes place elsewhere, which lowers the score.
    expect(treaty.reasons.some(({ factor, contribution }) => factor === 'PLACE' && contribution > 0)).toBe(false);
  });

  test('about a broader theme or place refers to one of the initiative', async () => {
    const overlaps = await findOverlaps({
      title: 'Asile au Chiapas',
      places: ['chiapas'],
      themes: ['country-of-origin-information'],
    });
    const wider = overlaps.flatMap(({ initiative, reasons }) =>
      reasons
        .filter(({ text }) => / plus larges?\s: /.test(text))
        .flatMap(({ things }) => things.map(({ id }) => ({ id, own: [...initiative.themes, ...initiative.places] }))),
    );
    expect(wider.length).toBeGreaterThan(0);
    for (const { id, own } of wider) expect(own.map((thing) => thing.id)).toContain(id);
  });

  test.each(['FR', 'ES', 'EN'] as const)('comes first for the same thing, in %s', async (language) => {
    const [first, ...rest] = await findOverlaps(
      { title: crimeScene[language], places: ['cambodia'], start: '2027' },
      language,
    );
    expect(first).toMatchObject({ verdict: 'PRECEDENT', initiative: { id: 'stage-scene-de-crime-phnom-penh-2013' } });
    expect(rest.map(({ verdict }) => verdict)).not.toContain('PRECEDENT');
  });
});

test('without an end, a proposal lasts twelve months from its first day', async () => {
  const { interpretation } = await server.request(
    '{ interpretation(proposal: { title: "Asile", start: "2027" }) { period { start end } } }',
  );
  expect(interpretation).toEqual({ period: { start: '2027-01-01', end: '2027-12-31' } });
});

describe('the same course a month later', () => {
  const warned = async (people: string) =>
    (
      await findOverlaps({
        title: `Training ${people} police officers in crime-scene management`,
        kind: 'TRAINING',
        start: '2013-11',
      })
    )
      .filter(({ verdict }) => verdict === 'DUPLICATE')
      .map(({ initiative }) => initiative.id);

  test('is reported in the same country', async () => {
    expect(await warned('Cambodian')).toEqual(['stage-scene-de-crime-phnom-penh-2013']);
  });

  // Two of these countries are not in the graph.
  test.each(['Mexican', 'Philippine', 'Senegalese'])('is not reported for %s officers', async (people) => {
    expect(await warned(people)).not.toContain('stage-scene-de-crime-phnom-penh-2013');
  });
});
