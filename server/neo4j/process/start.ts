import type { Config } from '#server/config.ts';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import type { Neo4jTools } from './admin.ts';
import { listenForPauseRequests } from './control.ts';
import { lockDataDir } from './dataDir.ts';
import { findJars } from './jars.ts';
import { findJava } from './java.ts';
import { startJvm } from './jvm.ts';
import { toDataPaths } from './dataPaths.ts';
import { findFreePort } from './ports.ts';
import { preparePassword, readPassword, writeConf } from './settings.ts';
import { supervise } from './supervise.ts';

export interface LocalDatabase extends ConnectionConfig {
  /** Stops the database cleanly and releases DATA_DIR. */
  stop(): Promise<void>;
}

type Log = (line: string) => void;

/** Finds Java and Neo4j's jars; the jars are downloaded the first time. */
export async function findTools(config: Config, log: Log): Promise<Neo4jTools> {
  const java = await findJava(config.javaHome);
  return { java, jars: await findJars(config.jarCache, java, log) };
}

/**
 * Starts the local database in DATA_DIR and restarts it when it crashes. Throws UNAVAILABLE with the cause when it
 * cannot start. The database stops with this process, even after a kill -9.
 */
export async function startLocalDatabase(config: Config, log: Log = () => {}): Promise<LocalDatabase> {
  const paths = toDataPaths(config.dataDir);
  const releaseLock = await lockDataDir(paths);
  try {
    const tools = await findTools(config, log);
    const port = await findFreePort(config.neo4jPort);
    const database = await supervise(async () => {
      // At every start: a restore may have replaced the home.
      await writeConf(paths.home, port, config.memory.pageCache);
      await preparePassword(paths, tools, config.neo4j.password);
      return startJvm(paths, tools, port, config.memory.heap);
    }, log);
    const stopListening = await listenForPauseRequests(paths, database);
    return {
      uri: `bolt://127.0.0.1:${port}`,
      user: 'neo4j',
      get password() {
        return config.neo4j.password ?? readPassword(paths);
      },
      database: 'neo4j',
      passwordSource: config.neo4j.password ? 'NEO4J_PASSWORD' : paths.password,
      async stop() {
        await stopListening();
        await database.stop();
        await releaseLock();
      },
    };
  } catch (error) {
    await releaseLock();
    throw error;
  }
}
