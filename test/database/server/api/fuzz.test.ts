import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Raw } from '#server/graph/read/record.ts';
import { importAll } from '#test/kit/fixtures.ts';
import { createChoices } from '#test/kit/random.ts';
import { createRandomDraft, createRandomRows } from '#test/kit/randomDraft.ts';
import {
  type RandomOperation,
  createRandomMutation,
  createRandomQuery,
  hostileTexts,
} from '#test/kit/randomOperation.ts';
import { selectAll } from '#test/kit/selectAll.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';

/** FUZZ_SECONDS=120 FUZZ_SEED=7 runs longer, and other operations. Without: a few seconds of each test. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 6);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const timeout = seconds * 1_000 + 600_000;

/** Changes of records; not of accounts and their tokens. */
const changesRecords =
  /^(?:save|update|change(?:Record|Status|Visibility)$|merge|unmerge|remove|restore|reviewPair|erase)/;

const random = createChoices(seed);
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ seeds: false, limits: { maxDepth: 12, maxCost: 20_000 } });
  await importAll(server, createRandomRows(server.registry, random));
});
afterAll(() => server.close());

const findIds = async () =>
  (await server.graph.read<{ id: string }>('MATCH (n:Thing|Removed) RETURN n.id AS id')).map(({ id }) => id);

/** A draft that could be saved, with one text in it that nobody would write. */
function createDraft(type: string, ids: readonly string[]): unknown {
  const entity = server.registry.entities.find(({ name }) => type === `${name}Draft`);
  if (!entity || random.next() < 0.2) return undefined;
  const draft = createRandomDraft(entity, random, () => random.pick(ids));
  return random.next() < 0.6 ? replaceOne(draft) : draft;
}

function replaceOne(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return random.pick(hostileTexts);
  if (Array.isArray(value) && value.length > 0) {
    const at = random.below(value.length);
    return value.map((item: unknown, n) => (n === at ? replaceOne(item) : item));
  }
  if (!(value instanceof Object) || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  const at = random.below(entries.length);
  return Object.fromEntries(entries.map(([name, item], n) => [name, n === at ? replaceOne(item) : item]));
}

const failures: string[] = [];

/** Executes an operation; notes errors that are masked, or that no code tells the caller how to handle. */
async function execute({ query, variables }: RandomOperation, as: 'reader' | 'editor') {
  const { errors = [] } = await server.execute(query, variables, { as });
  for (const { message, extensions } of errors)
    if (!extensions?.code || ['INTERNAL', 'INTERNAL_SERVER_ERROR'].includes(String(extensions.code)))
      failures.push(`${message}\n${query}\n${JSON.stringify(variables).slice(0, 4_000)}`);
  return errors.length === 0;
}

/** Repeats a step for the seconds. Returns the share of those without an error. */
async function repeat(step: () => Promise<boolean>) {
  const end = Date.now() + seconds * 1_000;
  let [count, succeeded] = [0, 0];
  for (; Date.now() < end || count < 10; count++) if (await step()) succeeded++;
  if (process.env.FUZZ_SECONDS) console.log(`${count} operations, ${succeeded} without an error`);
  return succeeded / count;
}

test('random queries have an answer, or an error that says what to do', { timeout }, async () => {
  const ids = await findIds();
  const share = await repeat(async () => {
    const operation = createRandomQuery(server.schema, { random, ids });
    const answered = await execute(operation, 'reader');
    // The second execution is compiled.
    await execute(operation, 'editor');
    return answered;
  });
  expect(failures).toEqual([]);
  // Enough of it reaches what is tested, and is not refused for its shape.
  expect(share).toBeGreaterThan(0.1);
});

test('random changes are made, or refused with an error that says what to do', { timeout }, async () => {
  let ids = await findIds();
  const share = await repeat(async () => {
    const options = { random, ids, createInput: (type: string) => createDraft(type, ids), hostility: 0.1 };
    const changed = await execute(createRandomMutation(server.schema, options, changesRecords), 'editor');
    if (changed) ids = await findIds();
    await execute(createRandomQuery(server.schema, { random, ids }), 'reader');
    return changed;
  });
  expect(failures).toEqual([]);
  expect(share).toBeGreaterThan(0.1);
});

test('what was saved of it can be read, and saved again unchanged', { timeout }, async () => {
  for (const { name, plural } of server.registry.entities) {
    const query = `{ list: ${plural}(first: 500) { nodes { id version draft ${selectAll(server.schema.getType(`Saved${name}`) as never)} } } }`;
    const { list } = await server.request(query, {}, { as: 'editor' });
    for (const { id, version, draft } of (list.nodes as { id: string; version: number; draft: Raw }[]).slice(
      0,
      3 * seconds,
    )) {
      const save = `mutation ($id: ID!, $version: Int!, $draft: ${name}Draft!) { saved: save${name}(id: $id, version: $version, draft: $draft) { version } }`;
      const { saved } = await server.request(save, { id, version, draft }, { as: 'editor' });
      expect(saved.version, `${id}: ${JSON.stringify(draft)}`).toBe(version);
    }
  }
});
