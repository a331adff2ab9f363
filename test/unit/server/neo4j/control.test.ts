import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdDatabase, listenForPauseRequests } from '#server/neo4j/process/control.ts';
import { acquireLock } from '#server/neo4j/process/lock.ts';
import { toDataPaths, type DataPaths } from '#server/neo4j/process/dataPaths.ts';

/** Pausing a running instance for backup and restore, with a database that only records the calls. */
describe('a hold on DATA_DIR', () => {
  let folder: string;
  let at: DataPaths;
  let done: string[];
  const note = (what: string) => async () => void done.push(what);
  const database = { pause: note('pause'), resume: note('resume'), stop: note('stop') };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-control-'));
    at = toDataPaths(folder);
    done = [];
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('locks the folder when no instance runs', async () => {
    const held = await holdDatabase(at);
    expect(held.running).toBe(false);
    await expect(acquireLock(at)).rejects.toThrow(/is in use by another instance/);
    await held.release();
    await (
      await acquireLock(at)
    )();
  });

  test('pauses and resumes a running instance, one hold at a time', async () => {
    await acquireLock(at);
    const close = await listenForPauseRequests(at, database);
    const held = await holdDatabase(at);
    expect(held.running).toBe(true);
    expect(done).toEqual(['pause']);
    await expect(holdDatabase(at)).rejects.toThrow(/did not pause: busy: another backup or restore is under way$/);
    await held.release();
    expect(done).toEqual(['pause', 'resume']);
    await (await holdDatabase(at)).release();
    await close();
    expect(await readdir(folder)).toEqual(['instance.json']);
  });

  test('resumes when the holding process is killed', async () => {
    await acquireLock(at);
    const close = await listenForPauseRequests(at, database);
    const socket = connect(join(folder, 'control.sock'));
    socket.write('pause\n');
    await once(socket, 'data');
    socket.destroy();
    await expect.poll(() => done).toEqual(['pause', 'resume']);
    await close();
  });

  test('reports an instance that is not ready to pause', async () => {
    await acquireLock(at);
    await expect(holdDatabase(at)).rejects.toThrow(/did not pause: it is starting or stopping/);
  });

  test('works where the path of DATA_DIR is too long for a socket', async () => {
    at = toDataPaths(join(folder, 'long'.repeat(30)));
    await (await holdDatabase(at)).release();
    await acquireLock(at);
    const close = await listenForPauseRequests(at, database);
    await (await holdDatabase(at)).release();
    expect(done).toEqual(['pause', 'resume']);
    await close();
  });
});
