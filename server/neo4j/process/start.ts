import type { Config } from '#server/config.ts';
import type { Coordinates } from '#server/graph/connection/connection.ts';
import type { Tools } from './admin.ts';
import { listenForPauses } from './control.ts';
import { openDataDir } from './dataDir.ts';
import { findJars } from './jars.ts';
import { findJava } from './java.ts';
import { startJvm } from './jvm.ts';
import { places } from './dataPaths.ts';
import { freePort } from './ports.ts';
import { preparePassword, readPassword, writeSettings } from './settings.ts';
import { supervise } from './supervise.ts';

export interface LocalDatabase extends Coordinates {
  /** Ends it in order; resolves when nothing of it runs any more. */
  stop(): Promise<void>;
}

type Say = (line: string) => void;

/** Java and Neo4j's jars, which come from the network the first time. */
export async function findTools(config: Config, say: Say): Promise<Tools> {
  const java = await findJava(config.javaHome);
  return { java, jars: await findJars(config.jarCache, java, say) };
}

/**
 * Starts the local database in DATA_DIR and keeps it running, or says in one line why it cannot.
 * It ends with this process, however that ends.
 */
export async function startLocalDatabase(config: Config, say: Say = () => {}): Promise<LocalDatabase> {
  const at = places(config.dataDir);
  const letGo = await openDataDir(at);
  try {
    const tools = await findTools(config, say);
    const port = await freePort(config.neo4jPort);
    const database = await supervise(async () => {
      // Each time anew: a restore may have put another home there.
      await writeSettings(at.home, port, config.memory.pageCache);
      await preparePassword(at, tools, config.neo4j.password);
      return startJvm(at, tools, port, config.memory.heap);
    }, say);
    const stopListening = await listenForPauses(at, database);
    return {
      uri: `bolt://127.0.0.1:${port}`,
      user: 'neo4j',
      get password() {
        return config.neo4j.password ?? readPassword(at);
      },
      database: 'neo4j',
      passwordFrom: config.neo4j.password ? 'NEO4J_PASSWORD' : at.password,
      async stop() {
        await stopListening();
        await database.stop();
        await letGo();
      },
    };
  } catch (error) {
    await letGo();
    throw error;
  }
}
