import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unavailable } from '#server/errors.ts';
import { admin, type Tools } from './admin.ts';
import type { Places } from './dataPaths.ts';

/** Writes neo4j.conf anew at every start: it is derived, never edited. */
export async function writeSettings(home: string, port: number, pageCache: string) {
  const lines = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    // An empty store would otherwise take 258 MB of log that holds nothing.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '16M',
    'db.tx_log.rotation.retention_policy': '1 days 256M',
    'server.memory.pagecache.size': pageCache,
    'db.logs.query.enabled': 'OFF',
    // Bolt otherwise stays quiet for ten seconds after the databases are closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  await mkdir(join(home, 'conf'), { recursive: true });
  await mkdir(join(home, 'logs'), { recursive: true });
  await mkdir(join(home, 'run'), { recursive: true });
  const text = Object.entries(lines).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(join(home, 'conf', 'neo4j.conf'), text.join(''), { mode: 0o600 });
}

/** The password of the local database: made once, kept readable by its owner alone. */
export async function preparePassword(at: Places, tools: Tools, wanted?: string): Promise<void> {
  if (existsSync(at.password)) return;
  if (existsSync(join(at.databases, 'system'))) {
    if (wanted) return;
    throw unavailable(
      `${at.password} is missing, and the database in ${at.home} needs it: put it back, or restore a backup`,
    );
  }
  // Under another name until Neo4j has it too: a start that is killed in between begins again.
  const fresh = `${at.password}.new`;
  await writeFile(fresh, `${wanted ?? randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  // By the file, so that it shows in no list of processes.
  await admin(tools, at.home, ['dbms', 'set-initial-password', '--', `@${fresh}`]);
  await rename(fresh, at.password);
}

export const readPassword = (at: Places) => readFileSync(at.password, 'utf8').trim();
