import 'reflect-metadata';
import type { GraphQLFormattedError } from 'graphql';
import { entities } from '#schema/entities.ts';
import { type Class, Registry } from '#schema/model.ts';
import { plantSeeds } from '#seeds/plant.ts';
import { createApi, schemaOf } from '#server/api/server.ts';
import { createContext } from '#server/api/context.ts';
import type { Embedder } from '#server/embedder.ts';
import { applyConstraints } from '#server/graph/write/constraints.ts';
import type { ConcurrencyLimit } from '#server/api/concurrencyLimit.ts';
import { freshGraph, leavePlanted, plantedGraph } from './database.ts';

/** Who may change the graph in the tests, and what they show. */
export const tokenOf = (name: string) => `the-token-of-${name}`;
const editors = ['editor', 'ana', 'luis'].map((name) => ({ name, token: tokenOf(name) }));

export interface Asked {
  as?: 'reader' | 'editor' | 'ana' | 'luis';
  language?: 'fr' | 'es' | 'en';
}

export interface Answer<T> {
  data: T;
  errors?: readonly GraphQLFormattedError[];
}

/**
 * A house with its own entities on the run's database, emptied: the API in process, no HTTP. One that
 * is `readOnly` shares its planted graph with the next such file.
 */
export async function openHouse({
  types = entities as readonly Class[],
  seeds = true,
  limits = { maxDepth: 12, maxNodes: 50_000 },
  queryTimeoutMs = 60_000,
  readOnly = false,
  embedder = undefined as Embedder | undefined,
  pressure = undefined as ConcurrencyLimit | undefined,
} = {}) {
  const planted = readOnly ? await plantedGraph({ queryTimeoutMs }) : null;
  const graph = planted ?? (await freshGraph({ queryTimeoutMs }));
  const registry = new Registry(types);
  const schema = schemaOf(registry);
  if (!planted) await applyConstraints(graph, registry);
  const report = seeds && !planted ? await plantSeeds({ graph, registry, schema }) : null;
  if (readOnly && !planted) await leavePlanted(graph);
  const api = createApi(schema, limits, pressure);
  await api.start();
  const house = { graph, registry, editors, embedder };

  /** Asks a query; its data and errors as a caller sees them. */
  async function answer<T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    { as = 'reader', language = 'fr' }: Asked = {},
  ): Promise<Answer<T>> {
    const editor = editors.find(({ name }) => name === as);
    const authorization = editor && `Bearer ${editor.token}`;
    const { body } = await api.executeOperation(
      { query, variables },
      { contextValue: createContext(house, { authorization, acceptLanguage: language }) },
    );
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer<T>;
  }

  /** Asks a query that must succeed; its data. */
  async function ask<T = any>(query: string, variables: Record<string, unknown> = {}, asked: Asked = {}): Promise<T> {
    const { data, errors } = await answer<T>(query, variables, asked);
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  /** Asks a query that must fail; its first error's code and message. */
  async function refused(
    query: string,
    variables: Record<string, unknown> = {},
    asked: Asked = {},
  ): Promise<{ code: string; message: string }> {
    const { errors } = await answer(query, variables, asked);
    if (!errors?.[0]) throw new Error('An error was expected, but the query was answered.');
    return { code: String(errors[0].extensions?.code), message: errors[0].message };
  }

  async function close() {
    await api.stop();
    await graph.close();
  }

  return { graph, registry, schema, report, house, api, answer, ask, refused, close };
}

export type TestHouse = Awaited<ReturnType<typeof openHouse>>;
