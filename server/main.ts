import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { seed } from '#seeds/seed.ts';
import { createAuthenticator } from './access/authenticator.ts';
import { prepareSetUp, setUpMinutes } from './access/links.ts';
import { createApi, createSchema } from './api/server.ts';
import { createQueryPool } from './api/worker/queryPool.ts';
import { type Config, readConfig } from './config.ts';
import { builtInEmbedder, createEmbedder } from './embedder.ts';
import { closeEncoder, getEncoder } from './encoder/sharedEncoder.ts';
import { ApiError } from './errors.ts';
import { fingerprintProgram } from './fingerprint.js';
import { connect } from './graph/connection/connect.ts';
import { startupTimeouts } from './graph/connection/deadline.ts';
import { prepareGraph } from './graph/write/prepareGraph.ts';
import { loadDataVersion, saveDataVersion } from './graph/write/migrations/dataVersion.ts';
import { startReindexing } from './graph/write/migrations/reindex.ts';
import { startEmbeddingJob } from './graph/background/embeddings.ts';
import { startLayoutJob } from './graph/background/layoutJob.ts';
import { startPairJob } from './pairs/pairJob.ts';
import { createApp } from './http/app.ts';
import type { ImportTarget } from './imports/plan.ts';
import { createMailer } from './mail/mailer.ts';
import { loadEditors, loadOperator } from './editorToken.ts';
import { startLocalDatabase } from './neo4j/process/start.ts';
import { configureLogger } from './logger.ts';
import { attachFolder } from './texts/attachFolder.ts';
import { buildWeb } from './buildWeb.ts';
import { warmUp } from './api/warmUp.ts';

/** Starts everything in order. Returns the address and a function that stops it. */
async function start(config: Config): Promise<{ address: string; stop(): Promise<void> }> {
  const log = (line: string) => console.log(line);
  const { uri, user, password, database } = config.neo4j;
  // Fail on a taken port before starting the database.
  await listen(createServer(), config).then(({ server }) => new Promise((done) => server.close(done)));
  const registry = new Registry(entities);
  const schema = createSchema(registry, config.fastPath);
  const [local] = await Promise.all([uri ? null : startLocalDatabase(config, log), buildWeb(log)]);
  const connection = local ?? { uri: uri!, user, password: password!, database };
  const target = { graph: await connect(connection, startupTimeouts), registry, schema };
  await prepare(target, log);
  if (config.documents) await attachFolder(target, config.documents, log);
  await target.graph.close();
  const graph = await connect(connection, config, { isSoleWriter: local !== null });

  const workers = createQueryPool(config.workers);
  const api = createApi(schema, config, {
    fastPath: config.fastPath,
    timeoutMs: config.queryTimeoutMs,
    workers,
  });
  await api.start();
  const embedder = config.embedder ? createEmbedder(config.embedder) : builtInEmbedder;
  const authenticator = createAuthenticator(graph, [...(await loadEditors(config)), await loadOperator(config)]);
  const mailer = config.mail && createMailer(config.mail);
  const services = { graph, registry, authenticator, embedder, ...(mailer && { mailer }) };
  const server = createApp({
    services,
    api,
    bodyLimit: config.bodyLimit,
    ready: async () => (await graph.ping(), true),
    fastPath: config.fastPath,
    rateLimit: config.rateLimit,
    proxies: config.proxies,
    corsOrigins: config.corsOrigins,
  });
  const { address } = await listen(server, config);
  const setUpPath = await prepareSetUp(graph);
  if (setUpPath) log(`First administrator, within ${setUpMinutes} minutes: ${config.publicUrl ?? address}${setUpPath}`);
  // In the background; stopping the server does not wait for it.
  warmUp(api, schema, services).catch(() => {});
  const stopReindexing = startReindexing(graph, registry, log);
  const stopLayoutJob = startLayoutJob(graph, registry, log);
  const stopPairJob = startPairJob(graph, workers.compare(graph, getEncoder()), log);
  const stopEmbeddingJob = startEmbeddingJob(graph, embedder, log);

  return {
    address,
    async stop() {
      // Running requests finish; idle connections are closed.
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await stopEmbeddingJob();
      await stopLayoutJob();
      await stopPairJob();
      await stopReindexing();
      await closeEncoder();
      await api.stop();
      mailer?.close();
      await workers.close();
      await graph.close();
      await local?.stop();
    },
  };
}

/** Migrates the graph, creates its indexes and imports the seeds, unless this very program has done so before. */
async function prepare(target: ImportTarget, log: (line: string) => void) {
  const { graph, registry } = target;
  const program = await fingerprintProgram();
  if ((await loadDataVersion(graph)).program === program) return;
  await prepareGraph(graph, registry, log);
  const { counts } = await seed(target);
  const { created, updated, unchanged, rejected } = counts;
  log(`Seeds: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected.`);
  await saveDataVersion(graph, { program });
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
  const config = readConfig();
  configureLogger(config.log);
  const { address, stop } = await start(config);
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
