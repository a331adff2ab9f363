import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { readConfig } from '#server/config.ts';
import { connect, type Coordinates, type Graph, type Patience } from '#server/graph/connection/connection.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    database: Coordinates;
    /** Tells this run from others on the same database. */
    run: string;
  }
}

/**
 * One real Neo4j for the whole run, in a folder of its own; or the one that NEO4J_URI names, which
 * the tests empty. Returns what ends it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('run', randomUUID());
  const config = readConfig();
  const { uri, user, password, database } = config.neo4j;
  if (uri && password) {
    project.provide('database', { uri, user, password, database });
    return async () => {};
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'maillage-test-'));
  const local = await startLocalDatabase({ ...config, dataDir, neo4jPort: undefined }, console.log);
  project.provide('database', {
    uri: local.uri,
    user: local.user,
    password: local.password,
    database: local.database,
  });
  return async () => {
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** Tests say what is answered, not how fast: a busy machine must not fail them. */
const unhurried: Patience = { queryTimeoutMs: 30_000, patienceMs: 15_000 };

/** A connection to the run's database, emptied: nodes, constraints and indexes. Close it in afterAll. */
export async function freshGraph(options: Partial<Patience> = {}): Promise<Graph> {
  const graph = await connect(inject('database'), { ...unhurried, ...options });
  await graph.write('MATCH (n) DETACH DELETE n');
  const named = (what: string) => graph.read<{ name: string }>(`SHOW ${what} RETURN name`);
  for (const { name } of await named('CONSTRAINTS YIELD name')) {
    await graph.write(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
  }
  for (const { name } of await named("INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await graph.write(`DROP INDEX \`${name}\` IF EXISTS`);
  }
  return graph;
}

/** A connection to the run's database when the last to use it left it planted and untouched; else null. */
export async function plantedGraph(options: Partial<Patience> = {}): Promise<Graph | null> {
  const graph = await connect(inject('database'), { ...unhurried, ...options });
  const [mark] = await graph.read('MATCH (mark:LeftPlanted {run: $run}) RETURN mark.run', { run: inject('run') });
  if (mark) return graph;
  await graph.close();
  return null;
}

/** Lets the next file that only reads take the graph as it is. Emptying it takes the mark away as well. */
export const leavePlanted = (graph: Graph) => graph.write('CREATE (:LeftPlanted {run: $run})', { run: inject('run') });
