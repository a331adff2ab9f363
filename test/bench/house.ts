import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { plantSeeds } from '#seeds/plant.ts';
import { schemaOf } from '#server/api.ts';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection.ts';
import { applyConstraints } from '#server/graph/constraints.ts';
import type { Door } from '#server/imports/plan.ts';
import { startLocalDatabase } from '#server/neo4j/start.ts';

/** Work in a database of its own that holds the seeds; nothing is left of it. */
export async function inFreshHouse<T>(work: (door: Door) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'maillage-bench-'));
  const local = await startLocalDatabase({ ...readConfig(), dataDir, neo4jPort: undefined }, console.error);
  const graph = await connect(local, { queryTimeoutMs: 600_000, patienceMs: 60_000 });
  try {
    const registry = new Registry(entities);
    const door = { graph, registry, schema: schemaOf(registry) };
    await applyConstraints(graph, registry);
    await plantSeeds(door);
    return await work(door);
  } finally {
    await graph.close();
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
