import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { seed } from '#seeds/seed.ts';
import { createSchema } from '#server/api/server.ts';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection/connect.ts';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import { applyConstraints } from '#server/graph/write/constraints.ts';
import type { ImportTarget } from '#server/imports/plan.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';

/** Runs work on a database in `folder`, or in a temporary folder that is deleted afterwards. */
export async function withDatabase<T>(
  folder: string | undefined,
  work: (target: ImportTarget, at: ConnectionConfig, dataDir: string) => Promise<T>,
) {
  const dataDir = folder ? resolve(folder) : await mkdtemp(join(tmpdir(), 'maillage-bench-'));
  await mkdir(dataDir, { recursive: true });
  const local = await startLocalDatabase({ ...readConfig(), dataDir, neo4jPort: undefined }, console.error);
  const graph = await connect(local, { queryTimeoutMs: 600_000, acquisitionTimeoutMs: 60_000 });
  try {
    const registry = new Registry(entities);
    const target = { graph, registry, schema: createSchema(registry) };
    await applyConstraints(graph, registry);
    return await work(target, local, dataDir);
  } finally {
    await graph.close();
    await local.stop();
    if (!folder) await rm(dataDir, { recursive: true, force: true });
  }
}

/** Loads the description of a dataset stored beside its database; creates both, on top of the seeds, when missing. */
export async function loadOrCreateWorld<World>(
  target: ImportTarget,
  dataDir: string,
  make: () => Promise<World>,
): Promise<World> {
  const file = join(dataDir, 'world.json');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return JSON.parse(known) as World;
  await seed(target);
  const world = await make();
  await writeFile(file, JSON.stringify(world));
  return world;
}
