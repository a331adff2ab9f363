import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprintProgram } from './fingerprint.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/server');
/** Bundles that stay: a running server loads parts of its own later. */
const maxBundles = 4;

const entryPoints = [
  'server/main.ts',
  'server/api/worker/query.worker.js',
  'server/encoder/encoder.worker.js',
  'server/layout/layout.worker.js',
  'server/texts/readFile.worker.js',
];

/**
 * Files are found beside their sources, except the worker threads, which are bundled too.
 *
 * @type {import('esbuild').Plugin}
 */
const keepUrls = {
  name: 'keep-urls',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/(schema|server|seeds)\/.*\.[jt]s$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        /(?<!\.worker\.js', )import\.meta\.url/g,
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    })),
};

/** @param {string} outdir */
async function build(outdir) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints,
    entryNames: '[name]',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    keepNames: true,
    sourcemap: true,
    logLevel: 'warning',
    define: { 'import.meta.bundled': 'true' },
    // Before all decorators, in whichever part they are.
    inject: [fileURLToPath(import.meta.resolve('reflect-metadata'))],
    // CommonJS packages expect these.
    banner: {
      js: "import { createRequire } from 'node:module'; import { dirname as toDirname } from 'node:path'; import { fileURLToPath as toPath } from 'node:url'; const require = createRequire(import.meta.url), __filename = toPath(import.meta.url), __dirname = toDirname(__filename);",
    },
    // Those with worker threads or files of their own, and what is never loaded here.
    external: ['@node-rs/argon2', 'piscina', 'vite', '#web/*', 'tsx/*', 'class-validator'],
    plugins: [keepUrls],
  });
}

async function removeOld() {
  const names = (await readdir(cache)).filter((name) => !name.startsWith('.'));
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(cache, name))).mtimeMs })));
  const old = dated.sort((a, b) => b.at - a.at).slice(maxBundles);
  await Promise.all(old.map(({ name }) => rm(join(cache, name), { recursive: true, force: true })));
}

/**
 * Bundles the server and its worker threads unless that was done for these sources: loading one file takes a third of the
 * time and memory of compiling 600 at every start.
 *
 * @returns {Promise<string>} The URL of main.js.
 */
export async function bundleServer() {
  const folder = join(cache, (await fingerprintProgram()).slice(0, 24));
  if (existsSync(folder)) {
    await utimes(folder, new Date(), new Date());
  } else {
    await mkdir(cache, { recursive: true });
    const temporary = await mkdtemp(join(cache, '.building-'));
    try {
      await build(temporary);
      // Another process may have been first, with the same result.
      await rename(temporary, folder).catch((error) => {
        if (!existsSync(folder)) throw error;
      });
      await removeOld();
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
  return pathToFileURL(join(folder, 'main.js')).href;
}
