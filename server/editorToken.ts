import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, type Editor, defaultEditorName } from './config.ts';
import { writing } from './neo4j/process/dataDir.ts';
import { places } from './neo4j/process/dataPaths.ts';

/** Who may write: as configured, or one whose token is made once and kept in DATA_DIR. */
export async function loadEditors(config: Pick<Config, 'editors' | 'dataDir'>): Promise<readonly Editor[]> {
  if (config.editors.length > 0) return config.editors;
  const file = join(config.dataDir, 'editor-token');
  if (!existsSync(file)) await writing(places(config.dataDir), () => createToken(config.dataDir, file));
  return [{ name: defaultEditorName, token: (await readFile(file, 'utf8')).trim() }];
}

/** Of several processes that start together the first writes it, whole at once; all read it. */
async function createToken(folder: string, file: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(fresh, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  await link(fresh, file).catch(() => {});
  await rm(fresh);
}
