import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { buildChildEnvironment } from '#server/config.ts';
import { unavailable } from '#server/errors.ts';
import type { Java } from './java.ts';

/** The JDK modules that Neo4j needs opened to access its files. */
export const buildModuleOptions = ({ version }: Java) => [
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (part) => `--add-opens=java.base/${part}=ALL-UNNAMED`,
  ),
  // Java 23 warns about these without the options; later versions will refuse them.
  ...(version >= 23 ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'] : []),
];

export interface Neo4jTools {
  java: Java;
  /** The folder with Neo4j's jars. */
  jars: string;
}

/** Runs neo4j-admin on a database home that no server uses. Throws UNAVAILABLE with its first line of output. */
export function runAdmin({ java, jars }: Neo4jTools, home: string, args: string[]): Promise<string> {
  const options = [
    ...buildModuleOptions(java),
    '-Xmx256m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(jars, '*'),
  ];
  return new Promise((resolve, reject) => {
    execFile(
      java.command,
      [...options, 'org.neo4j.cli.AdminTool', ...args],
      {
        env: buildChildEnvironment({ NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }),
        maxBuffer: 16 << 20,
      },
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout);
        const message = `${stderr}\n${stdout}`
          .split('\n')
          .find((line) => /\S/.test(line) && !/WARNING|^Picked up/.test(line));
        reject(unavailable(`neo4j-admin ${args.slice(0, 2).join(' ')} failed: ${message?.trim() ?? error.message}`));
      },
    );
  });
}
