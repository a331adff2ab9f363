import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildChildEnvironment } from './config.ts';
import { unavailable } from './errors.ts';
import { fingerprint } from './fingerprint.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const outputFolder = join(root, 'web/dist');
/** Holds the fingerprint of the sources that were built. */
const fingerprintFile = '.built-from';

const fingerprintSources = () => fingerprint(['web'], outputFolder);

/** Builds the web application unless the build is up to date with its sources. */
export async function buildWeb(log: (line: string) => void): Promise<void> {
  const sources = await fingerprintSources();
  if ((await readFile(join(outputFolder, fingerprintFile), 'utf8').catch(() => '')) === sources) return;
  log('Building the web application …');
  const startedAt = Date.now();
  // A process of its own: the bundler takes a gigabyte of memory, and would build for debugging with NODE_ENV=test.
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url)], {
    cwd: root,
    env: buildChildEnvironment({ NODE_ENV: 'production' }),
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw unavailable('The web application could not be built; see the errors above.');
  log(`The web application is built (${Math.round((Date.now() - startedAt) / 1000)} s).`);
}

/** Generates the documents, builds into a temporary folder and swaps it in, so that a running server serves one whole build. */
async function bundle(): Promise<void> {
  await import('#web/api/codegen.ts');
  const { build } = await import('vite');
  const { default: settings } = await import('#web/vite.config.ts');
  const temporary = join(root, `node_modules/.cache/web-${process.pid}`);
  const previous = `${temporary}-previous`;
  try {
    const sources = await fingerprintSources();
    const outDir = join(temporary, 'dist');
    await build({ ...settings, configFile: false, logLevel: 'error', build: { ...settings.build, outDir } });
    await writeFile(join(outDir, fingerprintFile), sources);
    await mkdir(previous, { recursive: true });
    await rename(outputFolder, join(previous, 'dist')).catch(() => {});
    await rename(outDir, outputFolder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(previous, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
