import { constants, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#server/config.ts';
import { unavailable } from '#server/errors.ts';
import { runAdmin, type Neo4jTools } from '#server/neo4j/process/admin.ts';
import { checkWritable, pack } from './archive.ts';
import { runCommand } from './command.ts';
import { withDatabaseHeld } from '#server/neo4j/process/control.ts';
import { startJvm } from '#server/neo4j/process/jvm.ts';
import { toDataPaths, type DataPaths } from '#server/neo4j/process/dataPaths.ts';
import { findFreePort } from '#server/neo4j/process/ports.ts';
import { writeConf } from '#server/neo4j/process/settings.ts';
import { removeStaleStaging, withStagingHome } from './staging.ts';
import { findTools } from '#server/neo4j/process/start.ts';

/**
 * Writes both databases of DATA_DIR into one file. Neo4j Community dumps only stopped databases, so a running instance
 * pauses while the files are copied, and the dump is made from the copy. During the pause the API returns UNAVAILABLE.
 */
export async function backup(config: Config, file: string, log: (line: string) => void): Promise<void> {
  const paths = toDataPaths(config.dataDir);
  if (!existsSync(join(paths.databases, 'system'))) {
    throw unavailable(`There is no database in DATA_DIR ${paths.dataDir} to back up`);
  }
  await checkWritable(file);
  const tools = await findTools(config, log);
  await withStagingHome(paths, async (staged) => {
    await withDatabaseHeld(paths, log, async () => {
      await removeStaleStaging(paths, staged);
      const options = { recursive: true, mode: constants.COPYFILE_FICLONE };
      await cp(join(paths.home, 'data'), join(staged.home, 'data'), options);
      await cp(paths.password, join(staged.dataDir, 'password'));
    });
    await dump(config, staged, tools);
    await pack(staged.dataDir, file);
  });
  log(`Written to ${file}. It contains the database password: store it where only its owner can read it.`);
}

async function dump(config: Config, staged: DataPaths, tools: Neo4jTools): Promise<void> {
  const port = await findFreePort();
  await writeConf(staged.home, port, config.memory.pageCache);
  const dumpBoth = () =>
    runAdmin(tools, staged.home, [
      'database',
      'dump',
      '*',
      `--to-path=${staged.dataDir}`,
      '--overwrite-destination=true',
    ]);
  try {
    await dumpBoth();
  } catch {
    // After a crash, a start replays the transaction log into the store.
    const jvm = await startJvm(staged, tools, port, config.memory.heap);
    await jvm.stop();
    await dumpBoth();
  }
}

await runCommand(import.meta.url, 'backup', backup);
