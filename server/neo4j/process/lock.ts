import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { unavailable } from '#server/errors.ts';
import type { DataPaths } from './dataPaths.ts';
import { getStartTime } from './processes.ts';

export interface LockOwner {
  pid: number;
  startTime: string;
}

/** The live process that holds DATA_DIR; undefined when there is none or it has died. */
export async function findLockOwner(paths: DataPaths): Promise<LockOwner | undefined> {
  const text = await readFile(paths.lock, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const owner = parseOwner(text);
  if (!owner) {
    // Either another process is writing the file right now, or it is left from a crash.
    await new Promise((wake) => setTimeout(wake, 200));
    const ownerAfterWait = parseOwner(await readFile(paths.lock, 'utf8').catch(() => ''));
    return ownerAfterWait && (await isAlive(ownerAfterWait)) ? ownerAfterWait : undefined;
  }
  return (await isAlive(owner)) ? owner : undefined;
}

function parseOwner(text: string): LockOwner | undefined {
  try {
    const owner = JSON.parse(text) as Record<string, unknown>;
    // Version 0.1 called it otherwise.
    return { pid: Number(owner.pid), startTime: String(owner.startTime ?? owner['born']) };
  } catch {
    return undefined;
  }
}

const isAlive = async ({ pid, startTime }: LockOwner) => (await getStartTime(pid)) === startTime;

/**
 * Locks DATA_DIR for this process, or throws UNAVAILABLE naming the owner. Returns a function that releases it. Neo4j
 * locks its store as well; this lock fails earlier and with a clearer message.
 */
export async function acquireLock(paths: DataPaths): Promise<() => Promise<void>> {
  const ownLock = JSON.stringify({ pid: process.pid, startTime: await getStartTime(process.pid) });
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await writeFile(paths.lock, ownLock, { flag: 'wx', mode: 0o600 });
      return async () => {
        if ((await readFile(paths.lock, 'utf8').catch(() => '')) === ownLock) await rm(paths.lock);
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = await findLockOwner(paths);
    if (owner) throw createInUseError(paths, owner);
    await removeStaleLock(paths);
  }
  throw createInUseError(paths);
}

const createInUseError = (paths: DataPaths, owner?: LockOwner) =>
  unavailable(
    `DATA_DIR ${paths.dataDir} is in use by another instance${owner ? ` (process ${owner.pid})` : ''}: stop it first, or set DATA_DIR to another folder`,
  );

/** Removes a stale lock; if another process replaced it in the meantime, that lock is put back. */
async function removeStaleLock(paths: DataPaths) {
  const movedLock = `${paths.lock}.${process.pid}`;
  await rename(paths.lock, movedLock).catch(() => {});
  const movedOwner = parseOwner(await readFile(movedLock, 'utf8').catch(() => ''));
  if (movedOwner && (await isAlive(movedOwner))) await rename(movedLock, paths.lock);
  else await rm(movedLock, { force: true });
}
