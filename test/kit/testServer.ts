import 'reflect-metadata';
import type { GraphQLFormattedError } from 'graphql';
import { entities } from '#schema/entities.ts';
import { type Class, Registry } from '#schema/model.ts';
import { seed } from '#seeds/seed.ts';
import { createAuthenticator } from '#server/access/authenticator.ts';
import { type Viewer, anonymous } from '#server/access/viewer.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import { type Editor, readConfig } from '#server/config.ts';
import { createContext } from '#server/api/context.ts';
import type { Embedder } from '#server/embedder.ts';
import { applyConstraints, buildConstraints } from '#server/graph/write/constraints.ts';
import type { ConcurrencyLimits } from '#server/api/concurrencyLimit.ts';
import { getEncoder } from '#server/encoder/sharedEncoder.ts';
import { createWordCounter } from '#server/overlap/findStandingOverlaps.ts';
import { compareRecords } from '#server/pairs/compareRecords.ts';
import { updatePairs as updateAllPairs } from '#server/pairs/pairJob.ts';
import { emptyGraph, isSeeded, markSeeded, openGraph } from './database.ts';

/** The token of one of the editors, or of the operator. */
export const tokenFor = (name: string) => `the-token-of-${name}`;
const editors: Editor[] = [
  ...['editor', 'ana', 'luis'].map((name) => ({ name, token: tokenFor(name) })),
  { name: 'operator', token: tokenFor('operator'), access: 'ADMINISTRATOR' },
];

export interface RequestOptions {
  as?: 'reader' | 'operator' | 'editor' | 'ana' | 'luis';
  /** A viewer that is none of these. */
  viewer?: Viewer;
  language?: 'fr' | 'es' | 'en';
}

const toViewer = (name: string): Viewer =>
  name === 'reader' ? anonymous : { name, access: editors.find((editor) => editor.name === name)?.access ?? 'EDITOR' };

export interface Answer<T> {
  data: T;
  errors?: readonly GraphQLFormattedError[];
}

/** The constraints and indexes of a registry, by name. */
const indexNames = (registry: Registry) =>
  new Set(buildConstraints(registry).map((statement) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)![1]!));

/**
 * The API in process, without HTTP, on this worker's database: empty, or with the seeds. A test file that only reads
 * says `readOnly` and reuses the seeded graph of the file before it. Close the server in afterAll.
 */
export async function createTestServer({
  types = entities as readonly Class[],
  seeds = true,
  limits = { maxDepth: 12, maxCost: 50_000 },
  queryTimeoutMs = 60_000,
  readOnly = false,
  embedder = undefined as Embedder | undefined,
  concurrencyLimits = undefined as Partial<ConcurrencyLimits> | undefined,
  fastPath = readConfig().fastPath,
} = {}) {
  const graph = await openGraph({ queryTimeoutMs });
  const registry = new Registry(types);
  const schema = createSchema(registry, fastPath);
  const reuse = readOnly && (await isSeeded(graph));
  if (!reuse) {
    await emptyGraph(graph, indexNames(registry));
    await applyConstraints(graph, registry);
    if (seeds) await seed({ graph, registry, schema });
  }
  if (readOnly && !reuse) await markSeeded(graph);
  const api = createApi(schema, limits, { concurrencyLimits, fastPath });
  await api.start();
  const services = { graph, registry, authenticator: createAuthenticator(graph, editors), embedder };

  /** Executes an operation; its data and errors as a caller sees them. */
  async function execute<T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    { as = 'reader', viewer = toViewer(as), language = 'fr' }: RequestOptions = {},
  ): Promise<Answer<T>> {
    const { body } = await api.executeOperation(
      { query, variables },
      { contextValue: createContext(services, { viewer, acceptLanguage: language }) },
    );
    if (body.kind !== 'single') throw new Error('A single result was expected, not a stream.');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer<T>;
  }

  /** Executes an operation that must succeed; its data. */
  async function request<T = any>(
    query: string,
    variables: Record<string, unknown> = {},
    options: RequestOptions = {},
  ): Promise<T> {
    const { data, errors } = await execute<T>(query, variables, options);
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  /** Executes an operation that must fail; the code and message of its first error. */
  async function expectError(
    query: string,
    variables: Record<string, unknown> = {},
    options: RequestOptions = {},
  ): Promise<{ code: string; message: string }> {
    const { errors } = await execute(query, variables, options);
    if (!errors?.[0]) throw new Error('An error was expected, but the operation succeeded.');
    return { code: String(errors[0].extensions?.code), message: errors[0].message };
  }

  /** Waits until all pairs are up to date: compares what is due, as the background job does. */
  async function updatePairs(options: { signal?: AbortSignal } = {}): Promise<void> {
    const comparison = { graph, registry, encoder: getEncoder(), countWords: createWordCounter() };
    await updateAllPairs({ ...options, graph, compare: (...args) => compareRecords(comparison, ...args) });
  }

  async function close() {
    await api.stop();
    await graph.close();
  }

  return { graph, registry, schema, services, api, execute, request, expectError, updatePairs, close };
}

export type TestServer = Awaited<ReturnType<typeof createTestServer>>;
