import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import type { Config } from '#server/config.ts';
import { ApiError } from '#server/errors.ts';
import { connect } from '#server/graph/connection/connect.ts';
import { startupTimeouts } from '#server/graph/connection/deadline.ts';
import { prepareGraph } from '#server/graph/write/prepareGraph.ts';
import { runAdmin, type Neo4jTools } from '#server/neo4j/process/admin.ts';
import { unpack } from './archive.ts';
import { runCommand } from './command.ts';
import { withDatabaseHeld } from '#server/neo4j/process/control.ts';
import { startJvm } from '#server/neo4j/process/jvm.ts';
import { toDataPaths, type DataPaths } from '#server/neo4j/process/dataPaths.ts';
import { findFreePort } from '#server/neo4j/process/ports.ts';
import { readPassword, writeConf } from '#server/neo4j/process/settings.ts';
import { removeStaleStaging, withStagingHome } from './staging.ts';
import { findTools } from '#server/neo4j/process/start.ts';

/**
 * Replaces the database of DATA_DIR by a backup. The backup is loaded and started beside it first, and takes its place
 * only once it answers. A running instance pauses for the swap and continues with the restored data.
 */
export async function restore(config: Config, file: string, log: (line: string) => void): Promise<void> {
  await replace(config, file, log).catch((error: unknown) => {
    if (error instanceof ApiError) throw sayUnchanged(error);
    log('The backup could not be restored. Nothing was changed.');
    throw error;
  });
}

/** Until the backup takes its place, a failure leaves the database as it was. */
const sayUnchanged = ({ code, message }: ApiError) =>
  new ApiError(
    code,
    /nothing was changed/i.test(message) ? message : `${message.replace(/\.$/, '')}. Nothing was changed.`,
  );

async function replace(config: Config, file: string, log: (line: string) => void): Promise<void> {
  const paths = toDataPaths(config.dataDir);
  const tools = await findTools(config, log);
  await withStagingHome(paths, async (staged) => {
    const { at: madeAt } = await unpack(file, staged.dataDir);
    const nodes = await loadStaged(config, staged, tools, log);
    await withDatabaseHeld(paths, log, async () => {
      await removeStaleStaging(paths, staged);
      // If killed between the two renames, the next start puts the old home back (lockDataDir).
      if (existsSync(paths.home)) await rename(paths.home, paths.previousHome);
      await rename(staged.home, paths.home);
      await rm(paths.previousHome, { recursive: true, force: true });
    });
    log(`Restored ${file}, made ${madeAt}: ${nodes} nodes.`);
  });
}

/** Loads the dumps into the staging home, starts it, migrates data of an earlier version and counts the nodes. */
async function loadStaged(
  config: Config,
  staged: DataPaths,
  tools: Neo4jTools,
  log: (line: string) => void,
): Promise<number> {
  const port = await findFreePort();
  await writeConf(staged.home, port, config.memory.pageCache);
  await runAdmin(tools, staged.home, ['database', 'load', '*', `--from-path=${staged.dataDir}`]);
  await copyFile(`${staged.dataDir}/password`, staged.password);
  const jvm = await startJvm(staged, tools, port, config.memory.heap);
  try {
    const connection = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', database: 'neo4j' };
    const graph = await connect({ ...connection, password: readPassword(staged) }, startupTimeouts);
    const [row] = await graph.read<{ count: number }>('MATCH (n:!(Restored|DataVersion)) RETURN count(n) AS count');
    // A running instance continues with this data without a start of its own.
    await prepareGraph(graph, new Registry(entities), log);
    // Changes the ETag: cached responses of the previous database become invalid.
    await graph.write('MERGE (r:Restored) SET r.at = $at', { at: new Date().toISOString() });
    await graph.close();
    return row?.count ?? 0;
  } finally {
    await jvm.stop();
  }
}

await runCommand(import.meta.url, 'restore', restore);
