import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { unavailable } from '#server/errors.ts';
import { acquireLock } from './lock.ts';
import type { DataPaths } from './dataPaths.ts';
import { neo4jVersion } from './version.ts';

/** The format version of DATA_DIR, raised whenever an older server could not read it. */
export const dataFormat = 2;

/** The versions that wrote a DATA_DIR or a backup. */
export interface FormatInfo {
  format: number;
  neo4j: string;
}

/**
 * Locks DATA_DIR for this process and checks that this version can read it. Returns a function that releases the lock.
 * A rejected folder is left unchanged.
 */
export async function lockDataDir(paths: DataPaths): Promise<() => Promise<void>> {
  const releaseLock = await withFileErrors(paths, async () => {
    await mkdir(paths.dataDir, { recursive: true, mode: 0o700 });
    return acquireLock(paths);
  });
  try {
    await rejectNewerFormat(paths);
    await withFileErrors(paths, async () => {
      await finishRestore(paths);
      const info: FormatInfo = { format: dataFormat, neo4j: neo4jVersion };
      await writeFile(paths.format, JSON.stringify(info));
    });
    return releaseLock;
  } catch (error) {
    await releaseLock();
    throw error;
  }
}

async function rejectNewerFormat(paths: DataPaths) {
  const text = await readFile(paths.format, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  let info: FormatInfo;
  try {
    info = JSON.parse(text) as FormatInfo;
  } catch {
    throw unavailable(`${paths.format} is damaged: restore a backup into an empty DATA_DIR`);
  }
  if (isNewer(info)) {
    throw unavailable(
      `DATA_DIR ${paths.dataDir} was written by a newer version (format ${info.format}, Neo4j ${info.neo4j}): run that version, or set DATA_DIR to another folder`,
    );
  }
}

/** Whether the data needs a later release. Patch versions of one release are compatible. */
export function isNewer({ format, neo4j }: FormatInfo): boolean {
  const release = (version: string) => version.split('.').slice(0, 2).map(Number);
  const [major = 0, minor = 0] = release(neo4j);
  const [ourMajor = 0, ourMinor = 0] = release(neo4jVersion);
  return format > dataFormat || major > ourMajor || (major === ourMajor && minor > ourMinor);
}

/** Rolls back a restore that was killed between its two renames, and completes one killed after them. */
async function finishRestore(paths: DataPaths) {
  if (!existsSync(paths.previousHome)) return;
  if (existsSync(paths.home)) await rm(paths.previousHome, { recursive: true });
  else await rename(paths.previousHome, paths.home);
}

/** Turns file-system errors into API errors that say what to do. */
export async function withFileErrors<T>(paths: DataPaths, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
      throw unavailable(
        `DATA_DIR ${paths.dataDir} is not writable (${code}): give this user the right to write there, or set DATA_DIR to another folder`,
      );
    }
    if (['ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC', 'EDQUOT'].includes(code)) {
      throw unavailable(
        code === 'ENOSPC' || code === 'EDQUOT'
          ? `There is no space left for DATA_DIR ${paths.dataDir}: make some, or set DATA_DIR to another disk`
          : `DATA_DIR ${paths.dataDir} cannot be made a folder (${code}): set DATA_DIR to another path`,
      );
    }
    throw error;
  }
}
