import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

interface Named {
  id: string;
  name: string;
  fr: string;
  es: string;
  en: string;
}
interface Known {
  id: string;
  kind: string;
  name: string;
  period: { start: string | null; end: string | null } | null;
  themes: Named[];
  places: Named[];
  participations: { nodes: { actor: Named }[] };
}

let server: TestServer;
let initiatives: Known[];

const names = 'id name fr: name(language: FR) es: name(language: ES) en: name(language: EN)';
beforeAll(async () => {
  server = await createTestServer({ readOnly: true });
  const all = await server.request(`{ initiatives(first: 200) { nodes { id kind name period { start end }
    themes { ${names} } places { ${names} } participations(first: 30) { nodes { actor { ${names} } } } } } }`);
  initiatives = all.initiatives.nodes;
});
afterAll(() => server.close());

interface Proposal {
  title: string;
  kind?: string;
  partners?: string[];
  themes?: string[];
  places?: string[];
  start?: string;
  end?: string;
}
interface ResultOverlap {
  score: number;
  verdict: string;
  initiative: { id: string };
  reasons: { contribution: number; things: { id: string }[] }[];
}

const findOverlaps = async (proposal: Proposal): Promise<ResultOverlap[]> =>
  (
    await server.request(
      `query ($proposal: ProposalInput!) { overlaps(proposal: $proposal, first: 100) {
         score verdict initiative { id } reasons { contribution things { id } } } }`,
      { proposal },
    )
  ).overlaps;

const getActors = ({ participations }: Known) => [
  ...new Map(participations.nodes.map(({ actor }) => [actor.id, actor])).values(),
];
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

/** A proposal with all facts of an existing initiative. */
const asProposed = (initiative: Known): Required<Pick<Proposal, 'partners' | 'themes' | 'places'>> & Proposal => ({
  title: initiative.name,
  kind: initiative.kind,
  partners: ids(getActors(initiative)),
  themes: ids(initiative.themes),
  places: ids(initiative.places),
  ...(initiative.period?.start ? { start: initiative.period.start } : {}),
  ...(initiative.period?.start && initiative.period.end ? { end: initiative.period.end } : {}),
});

const anInitiative = () => fc.constantFrom(...initiatives);
const ranking = (answers: readonly ResultOverlap[]) =>
  answers.map(({ initiative, score, verdict }) => [initiative.id, score.toFixed(6), verdict]);
const check = (property: fc.IAsyncProperty<unknown[]> | fc.IAsyncProperty<[Known]>, numRuns = 8) =>
  fc.assert(property as fc.IAsyncProperty<unknown[]>, { numRuns, seed: 5, endOnFailure: true });

describe('for any proposal', () => {
  test(
    'an existing initiative, proposed again, comes first',
    () =>
      check(
        fc.asyncProperty(anInitiative(), async (initiative) => {
          const [first] = await findOverlaps(asProposed(initiative));
          expect(first?.initiative.id).toBe(initiative.id);
        }),
        16,
      ),
    120_000,
  );

  test(
    'the order of partners, themes and places does not matter',
    () =>
      check(
        fc.asyncProperty(
          anInitiative().chain((initiative) => {
            const { partners, themes, places } = asProposed(initiative);
            const shuffled = (all: string[]) => fc.shuffledSubarray(all, { minLength: all.length });
            return fc.tuple(fc.constant(initiative), shuffled(partners), shuffled(themes), shuffled(places));
          }),
          async ([initiative, partners, themes, places]) => {
            const proposal = asProposed(initiative);
            expect(ranking(await findOverlaps({ ...proposal, partners, themes, places }))).toEqual(
              ranking(await findOverlaps(proposal)),
            );
          },
        ),
      ),
    120_000,
  );

  test(
    'one more partner, theme or place in common never lowers the score',
    () =>
      check(
        fc.asyncProperty(
          anInitiative().chain((initiative) => {
            const { partners, themes, places } = asProposed(initiative);
            return fc.tuple(fc.constant(initiative), fc.subarray(partners), fc.subarray(themes), fc.subarray(places));
          }),
          anInitiative(),
          async ([target, partners, themes, places], titled) => {
            const partial = { title: titled.name, partners, themes, places, start: '2014' };
            const getScore = async (proposal: Proposal) =>
              (await findOverlaps(proposal)).find(({ initiative }) => initiative.id === target.id)?.score;
            const before = await getScore(partial);
            if (before === undefined) return;
            const all = asProposed(target);
            for (const part of ['partners', 'themes', 'places'] as const)
              for (const more of all[part].filter((id) => !partial[part].includes(id)).slice(0, 2)) {
                const after = await getScore({ ...partial, [part]: [...partial[part], more] });
                // A part that is no closer than its whole is reported as the whole.
                expect(after ?? before, `${target.id} with ${more}`).toBeGreaterThanOrEqual(before - 1e-9);
              }
          },
        ),
      ),
    240_000,
  );

  test(
    'reasons name existing things, and contributions add up to the score',
    () =>
      check(
        fc.asyncProperty(anInitiative(), anInitiative(), async (left, right) => {
          const answers = await findOverlaps({ ...asProposed(left), title: right.name });
          for (const { score, reasons } of answers)
            expect(Math.abs(reasons.reduce((sum, { contribution }) => sum + contribution, 0) - score)).toBeLessThan(
              0.001,
            );
          const named = [...new Set(answers.flatMap(({ reasons }) => reasons.flatMap(({ things }) => ids(things))))];
          const { nodes } = await server.request('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: named });
          expect(ids(nodes)).toEqual(named);
        }),
      ),
    120_000,
  );

  test(
    'names in three languages give the same ranking',
    () =>
      check(
        fc.asyncProperty(anInitiative(), async (initiative) => {
          // "Mexico" is the city in French and the country in English: only its reader can say which.
          const places = initiative.places.filter(({ id }) => id !== 'mexico-city');
          const proposalIn = (language: 'fr' | 'es' | 'en') => ({
            ...asProposed(initiative),
            themes: initiative.themes.map((theme) => theme[language]),
            places: places.map((place) => place[language]),
          });
          const french = ranking(await findOverlaps(proposalIn('fr')));
          expect(ranking(await findOverlaps(proposalIn('es')))).toEqual(french);
          expect(ranking(await findOverlaps(proposalIn('en')))).toEqual(french);
        }),
        12,
      ),
    120_000,
  );
});
