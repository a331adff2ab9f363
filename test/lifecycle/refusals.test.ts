import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';
import { dataFormat } from '#server/neo4j/process/dataDir.ts';
import { findJars } from '#server/neo4j/process/jars.ts';
import { findJava } from '#server/neo4j/process/java.ts';
import { findFreePort } from '#server/neo4j/process/ports.ts';
import { toDataPaths } from '#server/neo4j/process/dataPaths.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';
import { neo4jVersion } from '#server/neo4j/process/version.ts';

/** Every error is one line that says what to do. No database is started here. */
describe('a start fails', () => {
  let folder: string;
  let dataDir: string;
  const path = process.env['PATH'];
  const start = () => startLocalDatabase({ ...readConfig({}), dataDir, javaHome: join(folder, 'no-java') });

  /** Puts a program first on the PATH. */
  async function program(name: string, script: string) {
    const bin = join(folder, 'bin');
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
    process.env['PATH'] = `${bin}${delimiter}${path}`;
    return bin;
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-refusals-'));
    dataDir = join(folder, 'data');
    await mkdir(dataDir);
  });
  afterEach(async () => {
    process.env['PATH'] = path;
    await chmod(dataDir, 0o700).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  });

  test('on data of a newer version, which stay unchanged', async () => {
    const newer = [
      { format: dataFormat + 1, neo4j: neo4jVersion },
      { format: dataFormat, neo4j: '5.27.0' },
      { format: dataFormat, neo4j: '2026.1.0' },
    ];
    for (const made of newer) {
      const text = JSON.stringify(made);
      await writeFile(toDataPaths(dataDir).format, text);
      await expect(start()).rejects.toThrow(
        /^DATA_DIR .* was written by a newer version \(.*\): run that version, or .*$/,
      );
      expect(await readFile(toDataPaths(dataDir).format, 'utf8')).toBe(text);
      expect(await readdir(dataDir)).toEqual(['format.json']);
    }
  });

  test('when DATA_DIR is not a writable folder', async () => {
    await rm(dataDir, { recursive: true });
    await writeFile(dataDir, '');
    await expect(start()).rejects.toThrow(/^DATA_DIR .* cannot be made a folder .*: set DATA_DIR to another path$/);
    await rm(dataDir);
    await mkdir(dataDir);
    await chmod(folder, 0o755);
    await chmod(dataDir, 0o555);
    // Root may write anywhere: act as another user.
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65534);
    try {
      await expect(start()).rejects.toThrow(/^DATA_DIR .* is not writable \(EACCES\): give this user .*$/);
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  test('without leaving a lock, also after a crash', async () => {
    await writeFile(
      toDataPaths(dataDir).lock,
      JSON.stringify({ pid: process.pid, startTime: 'that of another process with this id' }),
    );
    process.env['PATH'] = folder;
    await expect(start()).rejects.toThrow(/needs Java/);
    await writeFile(toDataPaths(dataDir).lock, '{"pid":');
    await expect(start()).rejects.toThrow(/needs Java/);
    expect(await readdir(dataDir)).toEqual(['format.json']);
  });

  test('but first undoes an interrupted restore', async () => {
    const at = toDataPaths(dataDir);
    await mkdir(at.previousHome);
    await writeFile(join(at.previousHome, 'old'), '');
    process.env['PATH'] = folder;
    await expect(start()).rejects.toThrow(/needs Java/);
    expect(await readdir(at.home)).toEqual(['old']);
  });

  test('without Java, or with an old one', async () => {
    process.env['PATH'] = folder;
    await expect(findJava(undefined)).rejects.toThrow(
      /^Neo4j needs Java, and none was found: install Java 17 or newer .*$/,
    );
    await program('java', `echo "    java.specification.version = 1.8\n    java.home = /old/jdk" >&2`);
    process.env['PATH'] = process.env['PATH']?.split(delimiter)[0];
    await expect(findJava(undefined)).rejects.toThrow(/^Neo4j needs Java 17 or newer, but \/old\/jdk is Java 8: .*$/);
  });

  test('but JAVA_HOME is optional', async () => {
    const bin = await program('java', `echo "java.specification.version = 42\n java.home = ${folder}" >&2`);
    expect(await findJava(join(bin, '..'))).toMatchObject({
      version: 42,
      command: join(folder, 'bin', 'java'),
    });
    process.env['PATH'] = path;
    expect((await findJava(join(folder, 'nowhere'))).command).toBe('java');
  });

  describe('without the jars', () => {
    const java = { command: 'java', home: '/java', version: 17, build: '17' };
    const fetch = () => findJars(join(folder, 'cache', 'jars'), java, () => {});

    test('when there is no Maven', async () => {
      process.env['PATH'] = folder;
      await expect(fetch()).rejects.toThrow(
        /^Maven fetches Neo4j the first time, and there is no mvn: install Maven .*$/,
      );
    });

    test('when the registry cannot be reached', async () => {
      await program(
        'mvn',
        'echo "[ERROR] Failed: Could not transfer artifact org.neo4j:neo4j:pom: Unknown host"; exit 1',
      );
      await expect(fetch()).rejects.toThrow(
        /^Maven cannot reach its registry for Neo4j's jars: check the network, .*$/,
      );
    });

    test('when their folder is not writable', async () => {
      await writeFile(join(folder, 'cache'), '');
      await expect(fetch()).rejects.toThrow(
        /^The folder for Neo4j's jars, .*, cannot be written .*: set MAILLAGE_JARS .*$/,
      );
    });

    test('but several starts download them once', async () => {
      const jar = `neo4j-${neo4jVersion}.jar`;
      await program(
        'mvn',
        `echo run >>${folder}/runs\nfor last; do :; done; out=\${last#-DoutputDirectory=}\necho whole >"$out/${jar}"; sleep 0.2; echo whole >"$out/other.jar"`,
      );
      const found = await Promise.all([fetch(), fetch(), fetch()]);
      expect(new Set(found).size).toBe(1);
      expect(await readdir(join(folder, 'cache'))).toEqual(['jars']);
      await fetch();
      const runs = async () => (await readFile(join(folder, 'runs'), 'utf8')).split('\n').length - 1;
      const before = await runs();
      await rm(join(found[0]!, 'other.jar'));
      await fetch();
      expect(await runs()).toBe(before + 1);
      expect(await readdir(found[0]!)).toEqual(['jars.json', jar, 'other.jar']);
    });
  });

  test('when NEO4J_PORT is taken', async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const { port } = occupant.address() as AddressInfo;
    await expect(findFreePort(port)).rejects.toThrow(`Port ${port} is taken by another program: set NEO4J_PORT`);
    occupant.close();
  });
});
