import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import type { Config } from '#server/config.ts';
import { connect } from '#server/graph/connection/connection.ts';
import { admin, type Tools } from '#server/neo4j/process/admin.ts';
import { unpack } from './archive.ts';
import { command } from './command.ts';
import { hold } from '#server/neo4j/process/control.ts';
import { startJvm } from '#server/neo4j/process/jvm.ts';
import { places, type Places } from '#server/neo4j/process/dataPaths.ts';
import { freePort } from '#server/neo4j/process/ports.ts';
import { readPassword, writeSettings } from '#server/neo4j/process/settings.ts';
import { clearStaging, inStaging } from './staging.ts';
import { findTools } from '#server/neo4j/process/start.ts';

/**
 * Puts a backup in the place of what DATA_DIR holds. It is loaded and started beside it first:
 * only a database that has answered takes the place of the other, which is kept until then. A
 * running instance pauses for the exchange, and goes on with the restored one.
 */
export async function restore(config: Config, file: string, say: (line: string) => void): Promise<void> {
  const at = places(config.dataDir);
  const tools = await findTools(config, say);
  await inStaging(at, async (staged) => {
    const { at: made } = await unpack(file, staged.dataDir);
    const nodes = await load(config, staged, tools);
    const away = Date.now();
    const held = await hold(at);
    try {
      await clearStaging(at, staged);
      // Killed between the two, the next start puts the old one back (dataDir.ts).
      if (existsSync(at.home)) await rename(at.home, at.previousHome);
      await rename(staged.home, at.home);
      await rm(at.previousHome, { recursive: true, force: true });
    } finally {
      await held.release();
    }
    if (held.running) say(`The database was away for ${((Date.now() - away) / 1000).toFixed(1)} s.`);
    say(`Restored ${file}, made ${made}: ${nodes} nodes.`);
  });
}

/** Loads the dumps into a home of their own and counts what a start of it finds. */
async function load(config: Config, staged: Places, tools: Tools): Promise<number> {
  const port = await freePort(undefined);
  await writeSettings(staged.home, port, config.memory.pageCache);
  await admin(tools, staged.home, ['database', 'load', '*', `--from-path=${staged.dataDir}`]);
  await copyFile(`${staged.dataDir}/password`, staged.password);
  const jvm = await startJvm(staged, tools, port, config.memory.heap);
  try {
    const where = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', database: 'neo4j' };
    const graph = await connect({ ...where, password: readPassword(staged) }, config);
    const [row] = await graph.read<{ count: number }>('MATCH (n) WHERE NOT n:Restored RETURN count(n) AS count');
    // Whoever keeps answers of the other database is to know that this is another one.
    await graph.write('MERGE (r:Restored) SET r.at = $at', { at: new Date().toISOString() });
    await graph.close();
    return row?.count ?? 0;
  } finally {
    await jvm.stop();
  }
}

await command(import.meta.url, 'restore', restore);
