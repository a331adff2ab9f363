import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { ApiError, unavailable } from '#server/errors.ts';
import { dataFormat, isNewer, type Made } from '#server/neo4j/process/dataDir.ts';
import { neo4jVersion } from '#server/neo4j/process/version.ts';

/**
 * A backup is a tar of these: both databases as neo4j-admin dumps them, and the password, since
 * the system database knows it only as a hash. The manifest says what made them and their sums.
 */
const members = ['neo4j.dump', 'system.dump', 'password'] as const;
const manifestName = 'manifest.json';

interface Manifest extends Made {
  at: string;
  sha256: Record<string, string>;
}

const tar = promisify(execFile);

async function sum(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Fails early where a backup could not be written in the end. */
export async function checkWritable(file: string): Promise<void> {
  const probe = `${resolve(file)}.partial`;
  try {
    await writeFile(probe, '', { mode: 0o600 });
  } catch (error) {
    throw unavailable(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code}): name a file in a folder that can`,
    );
  }
}

/** Makes one file of the members in a folder. A file of that name stays as it is until the new one is whole. */
export async function pack(folder: string, file: string): Promise<void> {
  const sums = members.map(async (name) => [name, await sum(join(folder, name))] as const);
  const manifest: Manifest = {
    format: dataFormat,
    neo4j: neo4jVersion,
    at: new Date().toISOString(),
    sha256: Object.fromEntries(await Promise.all(sums)),
  };
  await writeFile(join(folder, manifestName), JSON.stringify(manifest, null, 2));
  const partial = `${resolve(file)}.partial`;
  try {
    await tar('tar', ['-cf', partial, '-C', folder, manifestName, ...members]);
    // It holds the password.
    await chmod(partial, 0o600);
    await rename(partial, resolve(file));
  } catch (error) {
    throw unavailable(`${file} could not be written: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Takes a backup apart into a folder, once it has proved whole and readable by this version. */
export async function unpack(file: string, folder: string): Promise<Manifest> {
  const path = resolve(file);
  await access(path).catch(() => {
    throw unavailable(`There is no backup ${file}`);
  });
  await mkdir(folder, { recursive: true });
  try {
    // Named one by one: nothing else that a tar may hold is written.
    await tar('tar', ['-xf', path, '-C', folder, '--no-same-owner', manifestName, ...members]);
    const manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
    if (isNewer(manifest)) {
      throw unavailable(
        `${file} was made by a newer version (format ${manifest.format}, Neo4j ${manifest.neo4j}): restore it with that version`,
      );
    }
    for (const name of members) {
      if ((await sum(join(folder, name))) !== manifest.sha256[name]) throw new Error(name);
    }
    return manifest;
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw unavailable(`${file} is not a whole backup of Maillage: nothing was changed`);
  }
}
