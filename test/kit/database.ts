import { inject } from 'vitest';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { Timeouts } from '#server/graph/connection/deadline.ts';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';

/** The database of this worker: no other test file uses it at the same time. */
export function testDatabase(): ConnectionConfig {
  const databases = inject('databases');
  return databases[(Number(process.env.VITEST_POOL_ID) - 1) % databases.length]!;
}

/** Generous limits: tests check results, and must not fail on a busy machine. */
const relaxed: Timeouts = { queryTimeoutMs: 30_000, acquisitionTimeoutMs: 15_000 };

export const openGraph = (options: Partial<Timeouts> = {}): Promise<Graph> =>
  connect(testDatabase(), { ...relaxed, ...options });

/** Deletes all nodes, and the constraints and indexes whose names are not in `except`. */
export async function emptyGraph(graph: Graph, except: ReadonlySet<string> = new Set()) {
  await graph.write('MATCH (n) DETACH DELETE n');
  const getNames = async (kind: string) =>
    (await graph.read<{ name: string }>(`SHOW ${kind} RETURN name`)).map(({ name }) => name);
  for (const name of await getNames('CONSTRAINTS YIELD name'))
    if (!except.has(name)) await graph.write(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
  for (const name of await getNames("INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
    if (!except.has(name)) await graph.write(`DROP INDEX \`${name}\` IF EXISTS`);
}

/** Whether the previous test file of this run left the seeded graph unchanged. */
export async function isSeeded(graph: Graph): Promise<boolean> {
  const rows = await graph.read('MATCH (mark:SeededForTests {run: $run}) RETURN mark.run', { run: inject('run') });
  return rows.length > 0;
}

/** Lets the next test file that only reads reuse the graph. Emptying the graph removes the mark. */
export const markSeeded = (graph: Graph) => graph.write('CREATE (:SeededForTests {run: $run})', { run: inject('run') });
