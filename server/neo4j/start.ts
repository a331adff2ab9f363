import { mkdir } from 'node:fs/promises';
import type { Config } from '../config.ts';
import type { Coordinates } from '../graph/connection.ts';
import { findJars } from './jars.ts';
import { findJava } from './java.ts';
import { startJvm } from './jvm.ts';
import { places } from './places.ts';
import { freePort } from './ports.ts';
import { readyPassword, writeSettings } from './settings.ts';

export interface LocalDatabase extends Coordinates {
  stop(): Promise<void>;
}

/** Starts the local database in DATA_DIR, or says in one line why it cannot. */
export async function startLocalDatabase(
  config: Config,
  say: (line: string) => void = () => {},
): Promise<LocalDatabase> {
  const at = places(config.dataDir);
  await mkdir(at.dataDir, { recursive: true, mode: 0o700 });
  const java = await findJava(config.javaHome);
  const tools = { java, jars: await findJars(config.jarCache, java, say) };
  const port = await freePort(config.neo4jPort);
  await writeSettings(at.home, port, config.memory);
  const password = await readyPassword(at, tools, config.neo4j.password);
  const jvm = await startJvm(at, tools, port, config.memory.heap);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    database: 'neo4j',
    stop: () => jvm.stop(),
  };
}
