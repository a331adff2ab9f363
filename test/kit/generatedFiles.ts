import { execFile } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generated = ['web/api/operations.ts', 'web/api/persisted.json'];

const modified = (file: string) =>
  stat(join(root, file)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

async function sources(): Promise<string[]> {
  const web = await readdir(join(root, 'web'), { recursive: true });
  const documents = web.filter((name) => name.endsWith('.graphql') && !name.startsWith('dist'));
  return ['schema/schema.graphql', 'web/api/codegen.ts', ...documents.map((name) => join('web', name))];
}

let done: Promise<void> | undefined;

async function generate() {
  const newestSource = Math.max(...(await Promise.all((await sources()).map(modified))));
  const oldestResult = Math.min(...(await Promise.all(generated.map(modified))));
  if (oldestResult > newestSource) return;
  const codegen = promisify(execFile)(process.execPath, ['--import', 'tsx', 'web/api/codegen.ts'], { cwd: root });
  try {
    await codegen;
    // Unchanged files are not written: without a new date, the next run would generate them again.
    for (const file of generated) await utimes(join(root, file), new Date(), new Date());
  } catch (error) {
    if (oldestResult === 0) throw error;
    console.warn(`The web app's GraphQL documents are out of date: ${(error as Error).message.slice(0, 500)}`);
  }
}

/** Writes the web app's GraphQL documents where they are missing or older than their sources, as `npm run codegen` does. */
export const setup = () => (done ??= generate());
