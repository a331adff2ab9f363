import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '#server/config.ts';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One per worker. */
    databases: ConnectionConfig[];
    /** Distinguishes this run from others on the same database. */
    run: string;
  }
}

interface Databases {
  coordinates: ConnectionConfig[];
  run: string;
  stop(): Promise<void>;
}

async function startDatabase(): Promise<{ coordinates: ConnectionConfig; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'maillage-test-'));
  const local = await startLocalDatabase({ ...readConfig(), dataDir, neo4jPort: undefined }, console.log);
  const { uri, user, password, database } = local;
  return {
    coordinates: { uri, user, password, database },
    async stop() {
      await local.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** One real Neo4j per worker in a temporary folder; or the one that NEO4J_URI names, which the tests empty. */
async function startDatabases(workers: number): Promise<Databases> {
  const run = randomUUID();
  const { uri, user, password, database } = readConfig().neo4j;
  if (uri && password) return { coordinates: [{ uri, user, password, database }], run, stop: async () => {} };
  // The first may have to download Neo4j.
  const started = [await startDatabase()];
  started.push(...(await Promise.all(Array.from({ length: workers - 1 }, startDatabase))));
  return {
    coordinates: started.map(({ coordinates }) => coordinates),
    run,
    stop: async () => void (await Promise.all(started.map(({ stop }) => stop()))),
  };
}

// Vitest loads this file once per project: the databases are shared through the process.
const shared = globalThis as { testDatabases?: Promise<Databases>; testDatabaseUsers?: number };

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testDatabaseUsers = (shared.testDatabaseUsers ?? 0) + 1;
  shared.testDatabases ??= startDatabases(Number(project.config.maxWorkers));
  const { coordinates, run, stop } = await shared.testDatabases;
  project.provide('databases', coordinates);
  project.provide('run', run);
  return async () => {
    shared.testDatabaseUsers! -= 1;
    if (shared.testDatabaseUsers === 0) await stop();
  };
}
