import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { Timeouts } from '#server/graph/connection/deadline.ts';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Claims a database for this process: one lock file each, as vitest's worker ids say nothing about who runs at once. */
function claim(database: number): boolean {
  const file = join(tmpdir(), `maillage-test-${inject('run')}-${database}.lock`);
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    process.once('exit', () => rmSync(file, { force: true }));
    return true;
  } catch {
    const owner = Number(existsSync(file) && readFileSync(file, 'utf8'));
    if (owner && !isRunning(owner)) rmSync(file, { force: true });
    return false;
  }
}

// On the process, as its lock is: a module may be loaded once per test file.
const own = globalThis as { testDatabase?: ConnectionConfig };

/** The database of this worker: no other test file uses it at the same time. */
export function testDatabase(): ConnectionConfig {
  return (own.testDatabase ??= claimDatabase());
}

function claimDatabase(): ConnectionConfig {
  const databases = inject('databases');
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const claimed = databases.findIndex((_, index) => claim(index));
    if (claimed >= 0) return databases[claimed]!;
    // The process of the previous test file is about to exit.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  throw new Error('No test database is free: more workers run than databases were started.');
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
