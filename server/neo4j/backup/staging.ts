import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writing } from '#server/neo4j/process/dataDir.ts';
import { type Places, places } from '#server/neo4j/process/dataPaths.ts';

const prefix = 'staging-';

/**
 * A home beside the real one, on the same disk, where a database is made ready or taken apart
 * while the real one runs. Gone afterwards, also what an earlier one left that was killed.
 */
export async function inStaging<T>(at: Places, work: (staged: Places) => Promise<T>): Promise<T> {
  const folder = await writing(at, async () => {
    await mkdir(at.dataDir, { recursive: true, mode: 0o700 });
    return mkdtemp(join(at.dataDir, prefix));
  });
  try {
    return await work(places(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Only while DATA_DIR is held: then no other backup or restore is under way. */
export async function clearStaging(at: Places, except: Places): Promise<void> {
  for (const name of await readdir(at.dataDir)) {
    const folder = join(at.dataDir, name);
    if (name.startsWith(prefix) && folder !== except.dataDir) await rm(folder, { recursive: true, force: true });
  }
}
