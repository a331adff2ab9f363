import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpGraph, findUnmarkedNeighbours } from '#test/kit/dump.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

interface Pair {
  into: string;
  from: string;
}

let server: TestServer;
/** The institutions and people of the seeds: only two of the same kind can be merged. */
let kinds: string[][];

beforeAll(async () => {
  server = await createTestServer();
  const getIds = async (list: string) =>
    (await server.request(`{ ${list}(first: 200) { nodes { id } } }`))[list].nodes.map(({ id }: { id: string }) => id);
  kinds = [await getIds('institutions'), await getIds('people')];
});
afterAll(() => server.close());

const editor = { as: 'editor' } as const;

async function merge({ into, from }: Pair) {
  const { nodes } = await server.request('query ($ids: [ID!]!) { nodes(ids: $ids) { version } }', {
    ids: [into, from],
  });
  const versions = { intoVersion: nodes[0].version, fromVersion: nodes[1].version };
  await server.request(
    `mutation ($into: ID!, $from: ID!, $intoVersion: Int!, $fromVersion: Int!) {
      merge(into: $into, from: $from, intoVersion: $intoVersion, fromVersion: $fromVersion) { id } }`,
    { into, from, ...versions },
    editor,
  );
}
const unmerge = ({ from }: Pair) =>
  server.request('mutation ($id: ID!) { unmerge(id: $id) { id } }', { id: from }, editor);

const aPair = () =>
  fc
    .constantFrom(...kinds)
    .chain((ids) => fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }))
    .map(([into, from]): Pair => ({ into: into!, from: from! }));

/** Merges that can follow each other: merged ids are replaced by what they redirect to. */
function inTurn(pairs: readonly Pair[]): Pair[] {
  const redirects = new Map<string, string>();
  const now = (id: string): string => (redirects.has(id) ? now(redirects.get(id)!) : id);
  return pairs.flatMap((pair) => {
    const [into, from] = [now(pair.into), now(pair.from)];
    if (into === from) return [];
    redirects.set(from, into);
    return [{ into, from }];
  });
}

/** Merges of a few records, so that most build on each other. */
const merges = () =>
  fc
    .constantFrom(...kinds)
    .chain((ids) => fc.subarray(ids, { minLength: 3, maxLength: 4 }))
    .chain((few) =>
      fc.array(
        fc
          .shuffledSubarray(few, { minLength: 2, maxLength: 2 })
          .map(([into, from]): Pair => ({ into: into!, from: from! })),
        { minLength: 2, maxLength: 4 },
      ),
    )
    .map(inTurn);

const check = <Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => Promise<void>, numRuns: number) =>
  fc.assert(fc.asyncProperty(arbitrary, holds), { numRuns, seed: 5, endOnFailure: true });

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
      6,
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
