import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unavailable } from '#server/errors.ts';
import { runAdmin, type Neo4jTools } from './admin.ts';
import type { DataPaths } from './dataPaths.ts';

/** Writes neo4j.conf at every start; edits by hand are overwritten. */
export async function writeConf(home: string, port: number, pageCache: string) {
  const lines = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    // An empty store would otherwise preallocate 258 MB of transaction log.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '16M',
    'db.tx_log.rotation.retention_policy': '1 days 256M',
    'server.memory.pagecache.size': pageCache,
    'db.logs.query.enabled': 'OFF',
    // Bolt otherwise waits ten seconds after the databases are closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  await mkdir(join(home, 'run'), { recursive: true });
  const text = Object.entries(lines).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), text.join(''), { mode: 0o600 });
}

/** Generates the password of the local database once, in a file readable by its owner only. */
export async function preparePassword(paths: DataPaths, tools: Neo4jTools, configured?: string): Promise<void> {
  if (existsSync(paths.password)) return;
  if (existsSync(join(paths.databases, 'system'))) {
    if (configured) return;
    throw unavailable(
      `${paths.password} is missing, and the database in ${paths.home} needs it: put it back, or restore a backup`,
    );
  }
  // Renamed only once Neo4j has it too: a start that is killed in between starts over.
  const newFile = `${paths.password}.new`;
  await writeFile(newFile, `${configured ?? randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  // Passed as a file, so that no process list shows it.
  await runAdmin(tools, paths.home, ['dbms', 'set-initial-password', '--', `@${newFile}`]);
  await rename(newFile, paths.password);
}

export const readPassword = (paths: DataPaths) => readFileSync(paths.password, 'utf8').trim();
