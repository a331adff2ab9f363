import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript: start.js needs it before TypeScript is compiled.

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A hash of all files in some folders, except one path, and of package-lock.json.
 *
 * @param {readonly string[]} folders
 * @param {string} [except]
 * @returns {Promise<string>}
 */
export async function fingerprint(folders, except) {
  const entries = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  const files = entries
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !except || !file.startsWith(except))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')]) {
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @type {Promise<string> | undefined} */
let program;

/** A hash of the sources of the server and of the seeds, as they were when it was first asked for. */
export const fingerprintProgram = () => (program ??= fingerprint(['schema', 'server', 'seeds']));
