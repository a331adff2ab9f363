import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildChildEnvironment } from './config.ts';
import { unavailable } from './errors.ts';
import { fingerprint } from './fingerprint.ts';

const house = fileURLToPath(new URL('..', import.meta.url));
const built = join(house, 'web/dist');
/** Kept beside what was built from it: the fingerprint of its sources. */
const mark = '.built-from';

/** Of everything the viewer is built from. */
const wantedNow = () => fingerprint(['web'], built);

/** Builds the viewer when what was built is missing or older than its sources; else returns at once. */
export async function buildWeb(say: (line: string) => void): Promise<void> {
  const wanted = await wantedNow();
  if ((await readFile(join(built, mark), 'utf8').catch(() => '')) === wanted) return;
  say('Building the viewer …');
  const began = Date.now();
  // In a process of its own: the bundler takes a gigabyte that a server should not go on holding, and
  // NODE_ENV=test for a wish to debug.
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url)], {
    cwd: house,
    env: buildChildEnvironment({ NODE_ENV: 'production' }),
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw unavailable('The viewer could not be built; what is wrong stands above.');
  say(`The viewer is built (${Math.round((Date.now() - began) / 1000)} s).`);
}

/** Builds aside and then swaps, so that a server which is running serves one whole viewer or the other. */
async function bundle(): Promise<void> {
  const { build } = await import('vite');
  const { default: settings } = await import('#web/vite.config.ts');
  const aside = join(house, `node_modules/.cache/viewer-${process.pid}`);
  const former = `${aside}-former`;
  try {
    const sourcesNow = await wantedNow();
    const outDir = join(aside, 'dist');
    await build({ ...settings, configFile: false, logLevel: 'error', build: { ...settings.build, outDir } });
    await writeFile(join(outDir, mark), sourcesNow);
    await mkdir(former, { recursive: true });
    await rename(built, join(former, 'dist')).catch(() => {});
    await rename(outDir, built);
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(former, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
