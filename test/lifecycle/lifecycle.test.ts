import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import { findJava } from '#server/neo4j/process/java.ts';
import { toDataPaths } from '#server/neo4j/process/dataPaths.ts';
import { getStartTime, hasEndedWithin } from '#server/neo4j/process/processes.ts';
import { type LocalDatabase, startLocalDatabase } from '#server/neo4j/process/start.ts';

const instance = fileURLToPath(new URL('instance.ts', import.meta.url));

/** Starts an instance in a process of its own, which can be killed. */
async function startInstance(dataDir: string): Promise<[ChildProcess, ConnectionConfig]> {
  const child = spawn(process.execPath, ['--import', 'tsx', instance], {
    env: { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '', NEO4J_PASSWORD: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
  return [child, JSON.parse(line) as ConnectionConfig];
}

const answers = (graph: Graph) =>
  graph.ping().then(
    () => true,
    () => false,
  );

/** Limits for a database that has just started on a busy machine. */
const unhurried = { queryTimeoutMs: 15_000, acquisitionTimeoutMs: 15_000 };

// Each starts a JVM, which takes seconds, and much longer on a busy machine.
describe('the local database', { timeout: 120_000 }, () => {
  let dataDir: string;
  let at: ReturnType<typeof toDataPaths>;
  let child: ChildProcess;
  let graph: Graph;
  let local: LocalDatabase | undefined;
  const jvm = async () => Number(await readFile(at.pid, 'utf8'));
  const config = () => ({
    ...readConfig({ ...process.env, NEO4J_URI: '', NEO4J_PASSWORD: '' }),
    dataDir,
  });

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'maillage-lifecycle-'));
    at = toDataPaths(dataDir);
    let coordinates: ConnectionConfig;
    [child, coordinates] = await startInstance(dataDir);
    const starting = await connect(coordinates, unhurried);
    await starting.write("CREATE (:Kept {name: 'COMAR'})");
    await starting.close();
    graph = await connect(coordinates, { queryTimeoutMs: 5_000 });
  });
  afterAll(async () => {
    await graph?.close();
    await local?.stop();
    child?.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });

  test('protects its password, and listens on loopback only', async () => {
    expect((await stat(at.password)).mode & 0o777).toBe(0o600);
    expect(await readFile(join(at.conf, 'neo4j.conf'), 'utf8')).toMatch(/^server\.bolt\.listen_address=127\.0\.0\.1:/m);
  });

  test('takes little disk space', async () => {
    const files = await readdir(join(at.home, 'data'), { recursive: true, withFileTypes: true });
    const sizes = files.filter((f) => f.isFile()).map(async (f) => (await stat(join(f.parentPath, f.name))).size);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThan(20e6);
  });

  test('rejects a second instance in one line', async () => {
    await expect(startLocalDatabase(config())).rejects.toThrow(
      new RegExp(`^DATA_DIR .* is in use by another instance \\(process ${child.pid}\\): .*$`),
    );
    expect(await answers(graph)).toBe(true);
  });

  test('restarts after a crash, and is UNAVAILABLE meanwhile', async () => {
    process.kill(await jvm(), 'SIGKILL');
    const killed = Date.now();
    await expect(graph.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(Date.now() - killed).toBeLessThan(5_000);
    await expect.poll(() => answers(graph), { timeout: 60_000 }).toBe(true);
    expect(await graph.read('MATCH (k:Kept) RETURN k.name AS name')).toEqual([{ name: 'COMAR' }]);
  });

  test('is UNAVAILABLE within 5 s when frozen, and continues afterwards', async () => {
    const pid = await jvm();
    process.kill(pid, 'SIGSTOP');
    const frozen = Date.now();
    await expect(graph.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(Date.now() - frozen).toBeLessThan(5_000);
    process.kill(pid, 'SIGCONT');
    await expect.poll(() => answers(graph), { timeout: 10_000 }).toBe(true);
  });

  test('leaves no process when the server is killed', async () => {
    const pid = await jvm();
    child.kill('SIGKILL');
    expect(await hasEndedWithin(pid, 10_000)).toBe(true);
    await expect.poll(() => existsSync(at.pid), { timeout: 3_000 }).toBe(false);
  });

  const linux = existsSync('/proc/self/task');

  test.runIf(linux)('ends an orphaned database when server and watchdog were killed, and keeps the data', async () => {
    [child] = await startInstance(dataDir);
    const pid = await jvm();
    const parent = Number(/\) \S (\d+)/.exec(await readFile(`/proc/${pid}/stat`, 'utf8'))![1]);
    const siblings = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8');
    const watchers = [parent, ...siblings.trim().split(' ').map(Number)].filter((candidate) => candidate !== pid);
    // Stopped first: otherwise the watchdog could end the database between the two kills.
    for (const watcher of watchers) process.kill(watcher, 'SIGSTOP');
    child.kill('SIGKILL');
    for (const watcher of watchers) process.kill(watcher, 'SIGKILL');
    expect(await hasEndedWithin(pid, 1_000)).toBe(false);

    local = await startLocalDatabase(config());
    expect(await getStartTime(pid)).toBeUndefined();
    await graph.close();
    graph = await connect(local, unhurried);
    expect(await graph.read('MATCH (k:Kept) RETURN k.name AS name')).toEqual([{ name: 'COMAR' }]);
  });

  test.runIf(linux)('restarts once when only the watchdog is killed', async () => {
    const pid = await jvm();
    process.kill(Number(/\) \S (\d+)/.exec(await readFile(`/proc/${pid}/stat`, 'utf8'))![1]), 'SIGKILL');
    expect(await hasEndedWithin(pid, 10_000)).toBe(true);
    await expect.poll(() => answers(graph), { timeout: 60_000 }).toBe(true);
    expect(await jvm()).not.toBe(pid);
  });

  test('stops cleanly, also with a newer Java if there is one', async () => {
    const pid = await jvm();
    await graph.close();
    await local?.stop();
    local = undefined;
    expect(await getStartTime(pid)).toBeUndefined();
    expect(await readdir(dataDir)).toEqual(['format.json', 'neo4j']);

    const folder = '/usr/lib/jvm';
    const homes = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
    const javas = await Promise.all(homes.map((home) => findJava(home)));
    const newest = javas.reduce((best, java) => (java.version > best.version ? java : best), await findJava(undefined));
    if (newest.version === (await findJava(undefined)).version) return;
    local = await startLocalDatabase({ ...config(), javaHome: newest.home });
    graph = await connect(local, unhurried);
    expect(await graph.read('MATCH (k:Kept) RETURN k.name AS name')).toEqual([{ name: 'COMAR' }]);
  });
});
