import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('..', import.meta.url));

/** One hash over all files of some folders but these, and the exact packages. */
export async function fingerprint(folders: readonly string[], except?: string): Promise<string> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(join(house, folder), { recursive: true, withFileTypes: true })),
  );
  const files = entries
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !except || !file.startsWith(except))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...files, join(house, 'package-lock.json')]) {
    hash
      .update(file.slice(house.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}
