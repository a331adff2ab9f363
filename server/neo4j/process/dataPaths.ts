import { join } from 'node:path';

/** Where everything lies in a DATA_DIR. The folder `neo4j` is one whole: restore swaps it in one go. */
export function places(dataDir: string) {
  const home = join(dataDir, 'neo4j');
  return {
    dataDir,
    format: join(dataDir, 'format.json'),
    lock: join(dataDir, 'instance.json'),
    home,
    /** The home before a restore, kept until the restored one has started. */
    previousHome: join(dataDir, 'neo4j.previous'),
    password: join(home, 'password'),
    conf: join(home, 'conf'),
    databases: join(home, 'data', 'databases'),
    pid: join(home, 'run', 'jvm.pid'),
    output: join(home, 'logs', 'jvm.out'),
  };
}

export type Places = ReturnType<typeof places>;
