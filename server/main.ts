import './production.ts';
import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { seed } from '#seeds/seed.ts';
import { readSeeds } from '#seeds/readSeeds.ts';
import { createApi, createSchema } from './api/server.ts';
import { type Config, readConfig } from './config.ts';
import { createEmbedder } from './embedder.ts';
import { ApiError } from './errors.ts';
import { connect } from './graph/connection/connect.ts';
import { startupTimeouts } from './graph/connection/deadline.ts';
import { applyConstraints } from './graph/write/constraints.ts';
import { startReindexing } from './graph/write/migrateDerived.ts';
import { startEmbeddingJob } from './graph/background/embeddings.ts';
import { startLayoutJob } from './graph/background/positions.ts';
import { createApp } from './http/app.ts';
import type { ImportTarget } from './imports/plan.ts';
import type { Row } from './imports/row.ts';
import { loadEditors } from './editorToken.ts';
import { startLocalDatabase } from './neo4j/process/start.ts';
import { buildWeb } from './buildWeb.ts';
import { warmUp } from './api/warmUp.ts';

/** Starts everything in order, and returns what stops it. */
async function start(config: Config): Promise<{ address: string; stop(): Promise<void> }> {
  const say = (line: string) => console.log(line);
  const { uri, user, password, database } = config.neo4j;
  // A taken port is told before anybody waits for the database.
  await listen(createServer(), config).then(({ server }) => new Promise((done) => server.close(done)));
  const registry = new Registry(entities);
  const schema = createSchema(registry);
  // The viewer is built and the seeds are read while the database starts.
  const [local, seeds] = await Promise.all([
    uri ? null : startLocalDatabase(config, say),
    readSeeds(registry),
    buildWeb(say),
  ]);
  const where = local ?? { uri: uri!, user, password: password!, database };
  await plant({ graph: await connect(where, startupTimeouts), registry, schema }, seeds, say);
  const graph = await connect(where, config);

  const api = createApi(schema, config);
  await api.start();
  const embedder = config.embedder && createEmbedder(config.embedder);
  const house = { graph, registry, editors: await loadEditors(config), embedder };
  const server = createApp({
    services: house,
    api,
    bodyLimit: config.bodyLimit,
    ready: async () => (await graph.ping(), true),
  });
  const { address } = await listen(server, config);
  // Beside the first requests; a server that is stopped meanwhile does not wait for it.
  warmUp(api, house).catch(() => {});
  const leaveDerived = startReindexing(graph, say);
  const leavePlaced = startLayoutJob(graph, registry, say);
  const leaveEmbedded = embedder && startEmbeddingJob(graph, embedder, say);

  return {
    address,
    async stop() {
      // Requests under way are answered first; idle connections don't hold the door.
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeIdleConnections();
      });
      await leaveEmbedded?.();
      await leavePlaced();
      await leaveDerived();
      await api.stop();
      await graph.close();
      await local?.stop();
    },
  };
}

async function plant(door: ImportTarget, seeds: Row[], say: (line: string) => void) {
  await applyConstraints(door.graph, door.registry);
  const { counts } = await seed(door, seeds);
  const { created, updated, unchanged, rejected } = counts;
  say(`Seeds: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected.`);
  await door.graph.close();
}

function listen(server: Server, { host, port }: Config): Promise<{ address: string; server: Server }> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ApiError(
              'UNAVAILABLE',
              `Port ${port} is taken. Stop what uses it, or choose another: PORT=4001 npm start`,
            )
          : error,
      ),
    );
    server.listen(port, host, () => {
      const bound = server.address();
      const shownHost = host.includes(':') ? `[${host}]` : host;
      const shownPort = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ server, address: `http://${shownHost}:${shownPort}` });
    });
  });
}

try {
  const { address, stop } = await start(readConfig());
  console.log(`Maillage: ${address}/ (GraphiQL: ${address}/graphql)`);
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopping ??= stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof ApiError ? error.message : error);
  process.exit(1);
}
