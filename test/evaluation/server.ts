import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { seed } from '#seeds/seed.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import { readConfig } from '#server/config.ts';
import { createContext } from '#server/api/context.ts';
import { connect } from '#server/graph/connection/connect.ts';
import { applyConstraints } from '#server/graph/write/constraints.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';

export type Ask = <T>(query: string, variables?: object) => Promise<T>;

/** A house of its own, planted with the seeds, on a database that is thrown away. It is asked through GraphQL. */
export async function openHouse() {
  const dataDir = await mkdtemp(join(tmpdir(), 'maillage-evaluate-'));
  const config = readConfig();
  const local = await startLocalDatabase({ ...config, dataDir, neo4jPort: undefined }, console.error);
  const graph = await connect(local, { queryTimeoutMs: 60_000, acquisitionTimeoutMs: 20_000 });
  const registry = new Registry(entities);
  const schema = createSchema(registry);
  await applyConstraints(graph, registry);
  await seed({ graph, registry, schema });
  const api = createApi(schema, config);
  const ask: Ask = async <T>(query: string, variables: object = {}) => {
    const { body } = await api.executeOperation(
      { query, variables: variables as never },
      { contextValue: createContext({ graph, registry, editors: [] }) },
    );
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data as T;
  };
  const close = async () => {
    await api.stop().catch(() => {});
    await graph.close();
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { graph, registry, schema, ask, close };
}
export type House = Awaited<ReturnType<typeof openHouse>>;
