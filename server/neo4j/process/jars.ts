import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildChildEnvironment } from '#server/config.ts';
import { unavailable } from '#server/errors.ts';
import type { Java } from './java.ts';
import { neo4jVersion } from './version.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
/** Lists every jar with its size; written last, so that it proves the download complete. */
const listName = 'jars.json';
const prefix = 'fetching-';

/** The folder with Neo4j's jars, downloaded by Maven the first time (about 125 MB). */
export async function findJars(cache: string, java: Java, log: (line: string) => void): Promise<string> {
  if (await isComplete(cache)) return cache;
  const parent = dirname(cache);
  const download = await mkdir(parent, { recursive: true })
    .then(() => mkdtemp(join(parent, prefix)))
    .catch((error: NodeJS.ErrnoException) => {
      throw unavailable(
        `The folder for Neo4j's jars, ${parent}, cannot be written (${error.code}): set MAILLAGE_JARS to one that can`,
      );
    });
  try {
    await removeStaleDownloads(parent);
    log(`Downloading Neo4j ${neo4jVersion} (about 125 MB, only once)…`);
    await fetchJars(download, java, log);
    await writeFile(join(download, listName), JSON.stringify(await readSizes(download)));
    await install(download, cache);
  } finally {
    await rm(download, { recursive: true, force: true });
  }
  return cache;
}

/** Moves the download into place atomically. A concurrent download that finished first left the same jars. */
async function install(download: string, cache: string): Promise<void> {
  if (await isComplete(cache)) return;
  if (existsSync(cache)) await rename(cache, join(download, 'broken')).catch(() => {});
  await rename(download, cache).catch(async (error: unknown) => {
    if (!(await isComplete(cache))) throw error;
  });
  await rm(join(cache, 'broken'), { recursive: true, force: true });
}

/** Removes downloads that were killed. Those younger than an hour may still be running. */
async function removeStaleDownloads(parent: string): Promise<void> {
  for (const name of (await readdir(parent)).filter((name) => name.startsWith(prefix))) {
    const folder = join(parent, name);
    const age = Date.now() - (await stat(folder).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}

async function readSizes(folder: string) {
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(
    await Promise.all(jars.map(async (name) => [name, (await stat(join(folder, name))).size] as const)),
  ) as Record<string, number>;
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    const expected = JSON.parse(await readFile(join(folder, listName), 'utf8')) as Record<string, number>;
    const actual = await readSizes(folder);
    return (
      `neo4j-${neo4jVersion}.jar` in expected && Object.entries(expected).every(([name, size]) => actual[name] === size)
    );
  } catch {
    return false;
  }
}

async function fetchJars(folder: string, java: Java, log: (line: string) => void): Promise<void> {
  const maven = spawn(
    'mvn',
    // -U: Maven otherwise caches an earlier failure to reach the registry.
    [
      '-B',
      '-U',
      '-f',
      pom,
      'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: buildChildEnvironment({ JAVA_HOME: java.home }) },
  );
  let output = '';
  maven.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  maven.stderr.resume();
  const progress = setInterval(() => {
    const fileCount = output.match(/Downloaded from .*\.jar /g)?.length ?? 0;
    log(`  … ${fileCount} of about 210 files`);
  }, 3_000);
  const code = await new Promise<number | string>((resolve) => {
    maven.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    maven.on('close', (status) => resolve(status ?? 'ended by a signal'));
  });
  clearInterval(progress);
  if (code === 0) return;
  if (code === 'ENOENT') {
    throw unavailable(
      'Maven fetches Neo4j the first time, and there is no mvn: install Maven (Debian: apt install maven), or set MAILLAGE_JARS to a folder fetched elsewhere',
    );
  }
  const cause = /^\[ERROR\] (.*)$/m.exec(output)?.[1] ?? `mvn ended with ${code}`;
  throw unavailable(
    /transfer|Unknown host|refused|timed out|resol|No plugin found/i.test(cause)
      ? `Maven cannot reach its registry for Neo4j's jars: check the network, or the mirror in Maven's settings.xml (${cause.slice(0, 200)})`
      : `Maven could not fetch Neo4j's jars: ${cause.slice(0, 300)}`,
  );
}
