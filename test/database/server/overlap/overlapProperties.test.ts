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
interface Answered {
  score: number;
  verdict: string;
  initiative: { id: string };
  reasons: { contribution: number; things: { id: string }[] }[];
}

const ask = async (proposal: Proposal): Promise<Answered[]> =>
  (
    await server.request(
      `query ($proposal: ProposalInput!) { overlaps(proposal: $proposal, first: 100) {
         score verdict initiative { id } reasons { contribution things { id } } } }`,
      { proposal },
    )
  ).overlaps;

const actorsOf = ({ participations }: Known) => [
  ...new Map(participations.nodes.map(({ actor }) => [actor.id, actor])).values(),
];
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

/** An initiative as somebody would propose it who knew all of it. */
const asProposed = (one: Known): Required<Pick<Proposal, 'partners' | 'themes' | 'places'>> & Proposal => ({
  title: one.name,
  kind: one.kind,
  partners: ids(actorsOf(one)),
  themes: ids(one.themes),
  places: ids(one.places),
  ...(one.period?.start ? { start: one.period.start } : {}),
  ...(one.period?.start && one.period.end ? { end: one.period.end } : {}),
});

const anInitiative = () => fc.constantFrom(...initiatives);
const ranking = (answers: readonly Answered[]) =>
  answers.map(({ initiative, score, verdict }) => [initiative.id, score.toFixed(6), verdict]);
const check = (property: fc.IAsyncProperty<unknown[]> | fc.IAsyncProperty<[Known]>, numRuns = 15) =>
  fc.assert(property as fc.IAsyncProperty<unknown[]>, { numRuns, seed: 5, endOnFailure: true });

describe('for any proposal', () => {
  test(
    'an existing initiative, proposed again, comes first',
    () =>
      check(
        fc.asyncProperty(anInitiative(), async (one) => {
          const [first] = await ask(asProposed(one));
          expect(first?.initiative.id).toBe(one.id);
        }),
        40,
      ),
    120_000,
  );

  test(
    'the order of partners, themes and places does not matter',
    () =>
      check(
        fc.asyncProperty(
          anInitiative().chain((one) => {
            const { partners, themes, places } = asProposed(one);
            const shuffled = (all: string[]) => fc.shuffledSubarray(all, { minLength: all.length });
            return fc.tuple(fc.constant(one), shuffled(partners), shuffled(themes), shuffled(places));
          }),
          async ([one, partners, themes, places]) => {
            const proposal = asProposed(one);
            expect(ranking(await ask({ ...proposal, partners, themes, places }))).toEqual(ranking(await ask(proposal)));
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
          anInitiative().chain((one) => {
            const { partners, themes, places } = asProposed(one);
            return fc.tuple(fc.constant(one), fc.subarray(partners), fc.subarray(themes), fc.subarray(places));
          }),
          anInitiative(),
          async ([one, partners, themes, places], titled) => {
            const some = { title: titled.name, partners, themes, places, start: '2014' };
            const scoreOf = async (proposal: Proposal) =>
              (await ask(proposal)).find(({ initiative }) => initiative.id === one.id)?.score;
            const before = await scoreOf(some);
            if (before === undefined) return;
            const all = asProposed(one);
            for (const part of ['partners', 'themes', 'places'] as const)
              for (const more of all[part].filter((id) => !some[part].includes(id)).slice(0, 2)) {
                const after = await scoreOf({ ...some, [part]: [...some[part], more] });
                // A part that is no closer than its whole is told by the whole.
                expect(after ?? before, `${one.id} with ${more}`).toBeGreaterThanOrEqual(before - 1e-9);
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
        fc.asyncProperty(anInitiative(), anInitiative(), async (one, other) => {
          const answers = await ask({ ...asProposed(one), title: other.name });
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
        fc.asyncProperty(anInitiative(), async (one) => {
          // "Mexico" is the city in French and the country in English: only its reader can say which.
          const places = one.places.filter(({ id }) => id !== 'mexico-city');
          const told = (language: 'fr' | 'es' | 'en') => ({
            ...asProposed(one),
            themes: one.themes.map((theme) => theme[language]),
            places: places.map((place) => place[language]),
          });
          const french = ranking(await ask(told('fr')));
          expect(ranking(await ask(told('es')))).toEqual(french);
          expect(ranking(await ask(told('en')))).toEqual(french);
        }),
        12,
      ),
    120_000,
  );
});
