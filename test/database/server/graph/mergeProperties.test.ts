import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpGraph, findUnmarkedNeighbours } from '#test/kit/dump.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

interface Pair {
  keep: string;
  drop: string;
}

let server: TestServer;
/** The institutions of the seeds, and its people: only two of one kind can be the same. */
let kinds: string[][];

beforeAll(async () => {
  server = await createTestServer();
  const idsOf = async (list: string) =>
    (await server.request(`{ ${list}(first: 200) { nodes { id } } }`))[list].nodes.map(({ id }: { id: string }) => id);
  kinds = [await idsOf('institutions'), await idsOf('people')];
});
afterAll(() => server.close());

const editor = { as: 'editor' } as const;

async function merge({ keep, drop }: Pair) {
  const { nodes } = await server.request('query ($ids: [ID!]!) { nodes(ids: $ids) { version } }', {
    ids: [keep, drop],
  });
  const versions = { keepVersion: nodes[0].version, dropVersion: nodes[1].version };
  await server.request(
    `mutation ($keep: ID!, $drop: ID!, $keepVersion: Int!, $dropVersion: Int!) {
      merge(keep: $keep, drop: $drop, keepVersion: $keepVersion, dropVersion: $dropVersion) { id } }`,
    { keep, drop, ...versions },
    editor,
  );
}
const unmerge = ({ drop }: Pair) =>
  server.request('mutation ($id: ID!) { unmerge(id: $id) { id } }', { id: drop }, editor);

const aPair = () =>
  fc
    .constantFrom(...kinds)
    .chain((ids) => fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }))
    .map(([keep, drop]): Pair => ({ keep: keep!, drop: drop! }));

/** Merges that can follow each other: what was merged away is named as what it is a part of by then. */
function inTurn(pairs: readonly Pair[]): Pair[] {
  const into = new Map<string, string>();
  const now = (id: string): string => (into.has(id) ? now(into.get(id)!) : id);
  return pairs.flatMap((pair) => {
    const [keep, drop] = [now(pair.keep), now(pair.drop)];
    if (keep === drop) return [];
    into.set(drop, keep);
    return [{ keep, drop }];
  });
}

/** Some merges upon a few records: they build on each other more often than not. */
const merges = () =>
  fc
    .constantFrom(...kinds)
    .chain((ids) => fc.subarray(ids, { minLength: 3, maxLength: 4 }))
    .chain((few) =>
      fc.array(
        fc
          .shuffledSubarray(few, { minLength: 2, maxLength: 2 })
          .map(([keep, drop]): Pair => ({ keep: keep!, drop: drop! })),
        { minLength: 2, maxLength: 4 },
      ),
    )
    .map(inTurn);

const check = <Told>(told: fc.Arbitrary<Told>, holds: (told: Told) => Promise<void>, numRuns: number) =>
  fc.assert(fc.asyncProperty(told, holds), { numRuns, seed: 5, endOnFailure: true });

test(
  'undoing the merge of any two records restores both and all references exactly',
  () =>
    check(
      aPair(),
      async (pair) => {
        const before = await dumpGraph(server);
        await merge(pair);
        expect(await dumpGraph(server)).not.toEqual(before);
        expect(await findUnmarkedNeighbours(server)).toEqual([]);
        await unmerge(pair);
        expect(await dumpGraph(server)).toEqual(before);
      },
      12,
    ),
  300_000,
);

test(
  'any chain of merges, undone in reverse, restores the graph at each step',
  () =>
    check(
      merges(),
      async (pairs) => {
        const found = [];
        for (const pair of pairs) {
          found.push(await dumpGraph(server));
          await merge(pair);
        }
        for (const [n, pair] of [...pairs.entries()].reverse()) {
          await unmerge(pair);
          expect(await dumpGraph(server)).toEqual(found[n]);
        }
      },
      6,
    ),
  300_000,
);
