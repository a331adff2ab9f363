import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { seed } from '#seeds/seed.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection/connect.ts';
import { applyConstraints } from '#server/graph/write/constraints.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';
import { requestData } from '#test/kit/requestData.ts';

/** Executes a GraphQL operation; its data. */
export type RequestData = <T>(query: string, variables?: object) => Promise<T>;

/** The API in process with the seeds, on a database of its own that is deleted when it is closed. */
export async function startServer() {
  const dataDir = await mkdtemp(join(tmpdir(), 'maillage-evaluate-'));
  const config = readConfig();
  const local = await startLocalDatabase({ ...config, dataDir, neo4jPort: undefined }, console.error);
  const graph = await connect(local, { queryTimeoutMs: 60_000, acquisitionTimeoutMs: 20_000 });
  const registry = new Registry(entities);
  const schema = createSchema(registry);
  await applyConstraints(graph, registry);
  await seed({ graph, registry, schema });
  const api = createApi(schema, config);
  const request: RequestData = (query, variables) => requestData(api, { graph, registry }, query, variables);
  /** The seeds alone again. */
  const reset = async () => {
    await graph.write('MATCH (n) DETACH DELETE n');
    await seed({ graph, registry, schema });
  };
  const close = async () => {
    await api.stop().catch(() => {});
    await graph.close();
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { graph, registry, schema, request, reset, close };
}
export type EvaluationServer = Awaited<ReturnType<typeof startServer>>;
