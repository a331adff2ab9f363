import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withFileErrors } from '#server/neo4j/process/dataDir.ts';
import { type DataPaths, toDataPaths } from '#server/neo4j/process/dataPaths.ts';

const prefix = 'staging-';

/** Runs work with a temporary home on the same disk as DATA_DIR, and removes it afterwards. */
export async function withStagingHome<T>(paths: DataPaths, work: (staged: DataPaths) => Promise<T>): Promise<T> {
  const folder = await withFileErrors(paths, async () => {
    await mkdir(paths.dataDir, { recursive: true, mode: 0o700 });
    return mkdtemp(join(paths.dataDir, prefix));
  });
  try {
    return await work(toDataPaths(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what killed backups and restores left. Call it only while DATA_DIR is held. */
export async function removeStaleStaging(paths: DataPaths, except: DataPaths): Promise<void> {
  for (const name of await readdir(paths.dataDir)) {
    const folder = join(paths.dataDir, name);
    if (name.startsWith(prefix) && folder !== except.dataDir) await rm(folder, { recursive: true, force: true });
  }
}
