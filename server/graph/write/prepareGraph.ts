import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { applyConstraints } from './constraints.ts';
import { migrate } from './migrations/migrate.ts';

/** Migrates the data of an earlier version and creates missing constraints: what a graph needs before it is used. */
export async function prepareGraph(graph: Graph, registry: Registry, log: (line: string) => void): Promise<void> {
  await migrate(graph, log);
  await applyConstraints(graph, registry);
}
