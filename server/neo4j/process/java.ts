import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unavailable } from '#server/errors.ts';

export interface Java {
  command: string;
  home: string;
  version: number;
  /** Exact version, such as "17.0.15+6". */
  build: string;
}

const minVersion = 17;

/** The first Java that is new enough: JAVA_HOME's, then the PATH's. */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const commands = [...(javaHome ? [join(javaHome, 'bin', 'java')] : []), 'java'];
  const tooOld: string[] = [];
  for (const command of commands) {
    const java = await probeJava(command);
    if (java && java.version >= minVersion) return java;
    if (java) tooOld.push(`${java.home} is Java ${java.version}`);
  }
  throw unavailable(
    tooOld.length > 0
      ? `Neo4j needs Java ${minVersion} or newer, but ${tooOld.join(' and ')}: install a newer one, or point JAVA_HOME at it`
      : `Neo4j needs Java, and none was found: install Java ${minVersion} or newer (Debian: apt install openjdk-17-jre-headless), or point JAVA_HOME at one`,
  );
}

async function probeJava(command: string): Promise<Java | undefined> {
  try {
    const { stderr } = await promisify(execFile)(command, ['-XshowSettings:properties', '-version'], {
      timeout: 20_000,
    });
    const property = (name: string) => new RegExp(`^\\s*${name} = (.*)$`, 'm').exec(stderr)?.[1];
    // "17" since Java 9, "1.8" before.
    const [first, second] = (property('java.specification.version') ?? '0').split('.').map(Number);
    return {
      command,
      home: property('java.home') ?? '',
      build: (property('java.vm.version') ?? 'unknown').replace(/[^\w.+-]/g, '_'),
      version: first === 1 ? (second ?? 0) : (first ?? 0),
    };
  } catch {
    return undefined;
  }
}
