import { join } from 'node:path';

/** The paths inside a DATA_DIR. Restore swaps the folder `neo4j` atomically. */
export function toDataPaths(dataDir: string) {
  const home = join(dataDir, 'neo4j');
  return {
    dataDir,
    format: join(dataDir, 'format.json'),
    lock: join(dataDir, 'instance.json'),
    home,
    /** The home before a restore, until the restored one has started. */
    previousHome: join(dataDir, 'neo4j.previous'),
    password: join(home, 'password'),
    conf: join(home, 'conf'),
    databases: join(home, 'data', 'databases'),
    pid: join(home, 'run', 'jvm.pid'),
    output: join(home, 'logs', 'jvm.out'),
  };
}

export type DataPaths = ReturnType<typeof toDataPaths>;
