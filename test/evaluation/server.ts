import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { seed } from '#seeds/seed.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import { readConfig } from '#server/config.ts';
import { builtInEmbedder } from '#server/embedder.ts';
import { closeEncoder } from '#server/encoder/sharedEncoder.ts';
import { startEmbeddingJob } from '#server/graph/background/embeddings.ts';
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
  const request: RequestData = (query, variables) =>
    requestData(api, { graph, registry, embedder: builtInEmbedder }, query, variables);
  const stopEmbedding = startEmbeddingJob(graph, builtInEmbedder, console.error, 200);
  /** Waits until every initiative is embedded. */
  const embedded = async () => {
    for (;;) {
      const [row] = await graph.read<{ missing: number }>(
        'MATCH (n:Initiative) WHERE NOT EXISTS { MATCH (e:Embedding {id: n.id}) WHERE e.version = n.version } RETURN count(n) AS missing',
      );
      if (row!.missing === 0) return;
      await wait(200);
    }
  };
  await embedded();
  /** The seeds alone again. */
  const reset = async () => {
    await graph.write('MATCH (n) WHERE NOT n:Embedder DETACH DELETE n');
    await seed({ graph, registry, schema });
  };
  const close = async () => {
    await stopEmbedding();
    await closeEncoder();
    await api.stop().catch(() => {});
    await graph.close();
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { graph, registry, schema, request, reset, embedded, close };
}
export type EvaluationServer = Awaited<ReturnType<typeof startServer>>;
