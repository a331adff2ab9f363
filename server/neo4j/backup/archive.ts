import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { create, extract } from 'tar';
import { ApiError, unavailable } from '#server/errors.ts';
import { dataFormat, isNewer, type FormatInfo } from '#server/neo4j/process/dataDir.ts';
import { neo4jVersion } from '#server/neo4j/process/version.ts';

/**
 * The members of a backup, a tar file: both databases as dumped by neo4j-admin, and the password, of which the system
 * database stores only a hash. The manifest holds the versions and the SHA-256 of each member.
 */
const members = ['neo4j.dump', 'system.dump', 'password'] as const;
const manifestName = 'manifest.json';

interface Manifest extends FormatInfo {
  at: string;
  sha256: Record<string, string>;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Throws UNAVAILABLE before any work when the backup file cannot be written. */
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

/** Packs the members in a folder into one file. An existing file is replaced only by a complete one. */
export async function pack(folder: string, file: string): Promise<void> {
  const sums = members.map(async (name) => [name, await hashFile(join(folder, name))] as const);
  const manifest: Manifest = {
    format: dataFormat,
    neo4j: neo4jVersion,
    at: new Date().toISOString(),
    sha256: Object.fromEntries(await Promise.all(sums)),
  };
  await writeFile(join(folder, manifestName), JSON.stringify(manifest, null, 2));
  const partial = `${resolve(file)}.partial`;
  try {
    await create({ file: partial, cwd: folder }, [manifestName, ...members]);
    // Contains the password.
    await chmod(partial, 0o600);
    await rename(partial, resolve(file));
  } catch (error) {
    throw unavailable(`${file} could not be written: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Unpacks a backup and verifies its checksums and version. Throws UNAVAILABLE when it is damaged or newer. */
export async function unpack(file: string, folder: string): Promise<Manifest> {
  const path = resolve(file);
  await access(path).catch(() => {
    throw unavailable(`There is no backup ${file}`);
  });
  await mkdir(folder, { recursive: true });
  try {
    // Members are named one by one: nothing else in the tar is extracted.
    await extract({ file: path, cwd: folder, preserveOwner: false, strict: true }, [manifestName, ...members]);
    const manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
    if (isNewer(manifest)) {
      throw unavailable(
        `${file} was made by a newer version (format ${manifest.format}, Neo4j ${manifest.neo4j}): restore it with that version`,
      );
    }
    for (const name of members) {
      if ((await hashFile(join(folder, name))) !== manifest.sha256[name]) throw new Error(name);
    }
    return manifest;
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw unavailable(`${file} is not a complete Maillage backup. Nothing was changed.`);
  }
}
