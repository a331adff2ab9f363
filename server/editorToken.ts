import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, type Editor, defaultEditorName } from './config.ts';
import { withFileErrors } from './neo4j/process/dataDir.ts';
import { toDataPaths } from './neo4j/process/dataPaths.ts';

/** The configured editors, or one editor whose token is generated once into DATA_DIR. */
export async function loadEditors(config: Pick<Config, 'editors' | 'dataDir'>): Promise<readonly Editor[]> {
  if (config.editors.length > 0) return config.editors;
  return [{ name: defaultEditorName, token: await loadToken(config.dataDir, 'editor-token') }];
}

/** With it, `npm run admin` speaks to the server: whoever may read DATA_DIR may invite administrators. */
export const loadOperator = async ({ dataDir }: Pick<Config, 'dataDir'>): Promise<Editor> => ({
  name: 'operator',
  token: await loadToken(dataDir, 'operator-token'),
  access: 'ADMINISTRATOR',
});

/** A token in DATA_DIR, which is generated once. */
async function loadToken(dataDir: string, name: string): Promise<string> {
  const file = join(dataDir, name);
  if (!existsSync(file)) await withFileErrors(toDataPaths(dataDir), () => createToken(dataDir, file));
  return (await readFile(file, 'utf8')).trim();
}

/** Of several processes that start at once, the first one writes the token, atomically. */
async function createToken(folder: string, file: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(fresh, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  await link(fresh, file).catch(() => {});
  await rm(fresh);
}
