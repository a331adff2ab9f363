import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { backup } from '#server/neo4j/backup/backup.ts';
import { toDataPaths } from '#server/neo4j/process/dataPaths.ts';
import { restore } from '#server/neo4j/backup/restore.ts';
import { type LocalDatabase, startLocalDatabase } from '#server/neo4j/process/start.ts';

// Each starts a JVM, which takes seconds, and much longer on a busy machine.
describe('backup and restore', { timeout: 120_000 }, () => {
  let folder: string;
  let local: LocalDatabase;
  let graph: Graph;
  const config = (name: string) => ({
    ...readConfig({ ...process.env, NEO4J_URI: '', NEO4J_PASSWORD: '' }),
    dataDir: join(folder, name),
  });
  const names = async () =>
    (await graph.read<{ name: string }>('MATCH (k:Kept) RETURN k.name AS name ORDER BY name')).map((row) => row.name);
  const file = () => join(folder, 'one.backup');
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-backup-'));
    local = await startLocalDatabase(config('here'));
    graph = await connect(local, { queryTimeoutMs: 15_000, acquisitionTimeoutMs: 15_000 });
    await graph.write("CREATE (:Kept {name: 'COMAR'})");
  });
  afterAll(async () => {
    await graph?.close();
    await local?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('copies a running database, which continues afterwards', async () => {
    const away: unknown[] = [];
    const asking = setInterval(() => void graph.ping().catch((error: unknown) => away.push(error)), 200);
    await backup(config('here'), file(), say);
    clearInterval(asking);
    expect(lines.join(' ')).toMatch(/The database was unavailable for [\d.]+ s\. Written to/);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect(away.length).toBeGreaterThan(0);
    for (const error of away) expect(error).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await names()).toEqual(['COMAR']);
    expect(await readdir(join(folder, 'here'))).toEqual(['control.sock', 'format.json', 'instance.json', 'neo4j']);
  });

  test('restores it into a running instance, with its password', async () => {
    await graph.write("CREATE (:Kept {name: 'written later'})");
    const { password } = local;
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $password TO $newPassword';
    await graph.write(change, { password, newPassword: 'changed later' });
    await writeFile(toDataPaths(config('here').dataDir).password, 'changed later\n');
    expect(local.password).toBe('changed later');

    lines.length = 0;
    await restore(config('here'), file(), say);
    expect(lines.join(' ')).toMatch(/unavailable for [\d.]+ s\. Restored .*: 1 nodes\./);
    expect(await names()).toEqual(['COMAR']);
    expect(local.password).toBe(password);
  });

  test('rejects a damaged backup and changes nothing', async () => {
    const damaged = join(folder, 'damaged.backup');
    const bytes = await readFile(file());
    // In the middle of the largest member.
    bytes.writeUInt8(bytes[6_000]! ^ 0xff, 6_000);
    await writeFile(damaged, bytes);
    await expect(restore(config('here'), damaged, say)).rejects.toThrow(/is not a complete Maillage backup/);
    await writeFile(damaged, 'something else');
    await expect(restore(config('here'), damaged, say)).rejects.toThrow(/is not a complete Maillage backup/);
    await expect(restore(config('here'), join(folder, 'none'), say)).rejects.toThrow(/There is no backup/);
    await expect(backup(config('here'), join(folder, 'no', 'such', 'folder'), say)).rejects.toThrow(
      /cannot be written/,
    );
    await expect(backup(config('nowhere'), file(), say)).rejects.toThrow(/There is no database in DATA_DIR/);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    expect(await names()).toEqual(['COMAR']);
  });

  test('copies the files of a killed server, and restores them into an empty DATA_DIR', async () => {
    await graph.write("CREATE (:Kept {name: 'only in the log'})");
    // A copy of the files at this moment is what a power cut leaves.
    await cp(toDataPaths(config('here').dataDir).home, join(folder, 'crashed', 'neo4j'), {
      recursive: true,
    });
    await backup(config('crashed'), join(folder, 'two.backup'), say);
    await restore(config('empty'), join(folder, 'two.backup'), say);
    expect(lines.at(-1)).toMatch(/^Restored .*: 2 nodes\.$/);
    expect((await readdir(config('empty').dataDir)).sort()).toEqual(['format.json', 'neo4j']);
  });
});
