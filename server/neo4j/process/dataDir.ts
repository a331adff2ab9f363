import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { unavailable } from '#server/errors.ts';
import { takeLock } from './lock.ts';
import type { Places } from './dataPaths.ts';
import { neo4jVersion } from './version.ts';

/** Raised whenever an older server could not read what a newer one leaves in DATA_DIR. */
export const dataFormat = 1;

/** What made a DATA_DIR or a backup. */
export interface Made {
  format: number;
  neo4j: string;
}

/**
 * Makes DATA_DIR ours and checks that this version can read it. Returns what lets it go. Nothing
 * is changed in a folder that is refused.
 */
export async function openDataDir(at: Places): Promise<() => Promise<void>> {
  const letGo = await writing(at, async () => {
    await mkdir(at.dataDir, { recursive: true, mode: 0o700 });
    return takeLock(at);
  });
  try {
    await refuseNewer(at);
    await writing(at, async () => {
      await finishRestore(at);
      const made: Made = { format: dataFormat, neo4j: neo4jVersion };
      await writeFile(at.format, JSON.stringify(made));
    });
    return letGo;
  } catch (error) {
    await letGo();
    throw error;
  }
}

async function refuseNewer(at: Places) {
  const text = await readFile(at.format, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  let made: Made;
  try {
    made = JSON.parse(text) as Made;
  } catch {
    throw unavailable(`${at.format} is damaged: restore a backup into an empty DATA_DIR`);
  }
  if (isNewer(made)) {
    throw unavailable(
      `DATA_DIR ${at.dataDir} was written by a newer version (format ${made.format}, Neo4j ${made.neo4j}): run that version, or set DATA_DIR to another folder`,
    );
  }
}

/** Patches of one release read one another's files; a later release does not lead back. */
export function isNewer({ format, neo4j }: Made): boolean {
  const release = (version: string) => version.split('.').slice(0, 2).map(Number);
  const [major = 0, minor = 0] = release(neo4j);
  const [ourMajor = 0, ourMinor = 0] = release(neo4jVersion);
  return format > dataFormat || major > ourMajor || (major === ourMajor && minor > ourMinor);
}

/** A restore that was killed between its two renames is undone; one killed after them is done. */
async function finishRestore(at: Places) {
  if (!existsSync(at.previousHome)) return;
  if (existsSync(at.home)) await rm(at.previousHome, { recursive: true });
  else await rename(at.previousHome, at.home);
}

/** Says in one line what a file system that refuses means. */
export async function writing<T>(at: Places, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
      throw unavailable(
        `DATA_DIR ${at.dataDir} is not writable (${code}): give this user the right to write there, or set DATA_DIR to another folder`,
      );
    }
    if (['ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC', 'EDQUOT'].includes(code)) {
      throw unavailable(
        code === 'ENOSPC' || code === 'EDQUOT'
          ? `There is no space left for DATA_DIR ${at.dataDir}: make some, or set DATA_DIR to another disk`
          : `DATA_DIR ${at.dataDir} cannot be made a folder (${code}): set DATA_DIR to another path`,
      );
    }
    throw error;
  }
}
