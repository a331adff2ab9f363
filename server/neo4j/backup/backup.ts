import { constants, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#server/config.ts';
import { unavailable } from '#server/errors.ts';
import { admin, type Tools } from '#server/neo4j/process/admin.ts';
import { checkWritable, pack } from './archive.ts';
import { command } from './command.ts';
import { hold } from '#server/neo4j/process/control.ts';
import { startJvm } from '#server/neo4j/process/jvm.ts';
import { places, type Places } from '#server/neo4j/process/dataPaths.ts';
import { freePort } from '#server/neo4j/process/ports.ts';
import { writeSettings } from '#server/neo4j/process/settings.ts';
import { clearStaging, inStaging } from './staging.ts';
import { findTools } from '#server/neo4j/process/start.ts';

/**
 * Writes both databases of DATA_DIR into one file. The Community edition dumps only what is not
 * running, so a running instance pauses its database, but only while the files are copied: the
 * dump is made from the copy. Meanwhile the API answers UNAVAILABLE.
 */
export async function backup(config: Config, file: string, say: (line: string) => void): Promise<void> {
  const at = places(config.dataDir);
  if (!existsSync(join(at.databases, 'system'))) {
    throw unavailable(`There is no database in DATA_DIR ${at.dataDir} to back up`);
  }
  await checkWritable(file);
  const tools = await findTools(config, say);
  await inStaging(at, async (staged) => {
    const away = Date.now();
    const held = await hold(at);
    try {
      await clearStaging(at, staged);
      const options = { recursive: true, mode: constants.COPYFILE_FICLONE };
      await cp(join(at.home, 'data'), join(staged.home, 'data'), options);
      await cp(at.password, join(staged.dataDir, 'password'));
    } finally {
      await held.release();
    }
    if (held.running) say(`The database was away for ${((Date.now() - away) / 1000).toFixed(1)} s.`);
    await dump(config, staged, tools);
    await pack(staged.dataDir, file);
  });
  say(`Written to ${file}. It holds the database's password: keep it where only its owner reads.`);
}

async function dump(config: Config, staged: Places, tools: Tools): Promise<void> {
  const port = await freePort(undefined);
  await writeSettings(staged.home, port, config.memory.pageCache);
  const both = () =>
    admin(tools, staged.home, ['database', 'dump', '*', `--to-path=${staged.dataDir}`, '--overwrite-destination=true']);
  try {
    await both();
  } catch {
    // Its server was killed: what the logs still hold goes into the files at a start.
    const jvm = await startJvm(staged, tools, port, config.memory.heap);
    await jvm.stop();
    await both();
  }
}

await command(import.meta.url, 'backup', backup);
