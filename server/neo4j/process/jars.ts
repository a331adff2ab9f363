import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#server/config.ts';
import { unavailable } from '#server/errors.ts';
import type { Java } from './java.ts';
import { neo4jVersion } from './version.ts';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
/** Names every jar and its size: says that the folder is whole. */
const listName = 'jars.json';
const prefix = 'fetching-';

/** The folder with Neo4j's jars; Maven brings them the first time. */
export async function findJars(cache: string, java: Java, say: (line: string) => void): Promise<string> {
  if (await isWhole(cache)) return cache;
  const parent = dirname(cache);
  const fresh = await mkdir(parent, { recursive: true })
    .then(() => mkdtemp(join(parent, prefix)))
    .catch((error: NodeJS.ErrnoException) => {
      throw unavailable(
        `The folder for Neo4j's jars, ${parent}, cannot be written (${error.code}): set MAILLAGE_JARS to one that can`,
      );
    });
  try {
    await removeAbandoned(parent);
    say(`Fetching Neo4j ${neo4jVersion}, about 125 MB, this once…`);
    await fetchJars(fresh, java, say);
    await writeFile(join(fresh, listName), JSON.stringify(await sizes(fresh)));
    await install(fresh, cache);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return cache;
}

/** Puts the folder in its place in one go. Whoever else was fetching and came first has left the same jars. */
async function install(fresh: string, cache: string): Promise<void> {
  if (await isWhole(cache)) return;
  if (existsSync(cache)) await rename(cache, join(fresh, 'broken')).catch(() => {});
  await rename(fresh, cache).catch(async (error: unknown) => {
    if (!(await isWhole(cache))) throw error;
  });
  await rm(join(cache, 'broken'), { recursive: true, force: true });
}

/** What fetches that were killed have left; younger ones may still be under way. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of (await readdir(parent)).filter((one) => one.startsWith(prefix))) {
    const folder = join(parent, name);
    const age = Date.now() - (await stat(folder).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}

async function sizes(folder: string) {
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(
    await Promise.all(jars.map(async (name) => [name, (await stat(join(folder, name))).size] as const)),
  ) as Record<string, number>;
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const listed = JSON.parse(await readFile(join(folder, listName), 'utf8')) as Record<string, number>;
    const there = await sizes(folder);
    return (
      `neo4j-${neo4jVersion}.jar` in listed && Object.entries(listed).every(([name, size]) => there[name] === size)
    );
  } catch {
    return false;
  }
}

async function fetchJars(folder: string, java: Java, say: (line: string) => void): Promise<void> {
  const maven = spawn(
    'mvn',
    // -U: an earlier failure to reach the registry is remembered by Maven otherwise.
    [
      '-B',
      '-U',
      '-f',
      pom,
      'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: childEnvironment({ JAVA_HOME: java.home }) },
  );
  let output = '';
  maven.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  maven.stderr.resume();
  const progress = setInterval(() => {
    const come = output.match(/Downloaded from .*\.jar /g)?.length ?? 0;
    say(`  … ${come} of about 210 files`);
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
