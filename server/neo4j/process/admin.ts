import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment } from '#server/config.ts';
import { unavailable } from '#server/errors.ts';
import type { Java } from './java.ts';

/** Neo4j reads and writes its files by parts of the JDK that have to be opened to it. */
export const opened = ({ version }: Java) => [
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (part) => `--add-opens=java.base/${part}=ALL-UNNAMED`,
  ),
  // Newer ones warn of these, and will refuse them one day.
  ...(version >= 23 ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'] : []),
];

export interface Tools {
  java: Java;
  /** The folder with Neo4j's jars. */
  jars: string;
}

/** Runs neo4j-admin on the database in a home that no server is using. */
export function admin({ java, jars }: Tools, home: string, args: string[]): Promise<string> {
  const options = [...opened(java), '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(jars, '*')];
  return new Promise((resolve, reject) => {
    execFile(
      java.command,
      [...options, 'org.neo4j.cli.AdminTool', ...args],
      {
        env: childEnvironment({ NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }),
        maxBuffer: 16 << 20,
      },
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout);
        const told = `${stderr}\n${stdout}`
          .split('\n')
          .find((line) => /\S/.test(line) && !/WARNING|^Picked up/.test(line));
        reject(unavailable(`neo4j-admin ${args.slice(0, 2).join(' ')} failed: ${told?.trim() ?? error.message}`));
      },
    );
  });
}
