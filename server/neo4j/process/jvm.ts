import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unavailable } from '#server/errors.ts';
import { stopOrphan } from './orphan.ts';
import { buildModuleOptions, type Neo4jTools } from './admin.ts';
import { prepareClassArchive } from './classArchive.ts';
import type { DataPaths } from './dataPaths.ts';
import { answersBolt } from './ports.ts';

const watchdog = fileURLToPath(new URL('watchdog.sh', import.meta.url));
/** Allows a large database to recover from a crash. */
const startTimeoutMs = 300_000;

/** A running database process. */
export interface Jvm {
  /** Resolves when the process has exited, for any reason. */
  ended: Promise<void>;
  /** Shuts the database down cleanly; resolves when the process has exited. */
  stop(): Promise<void>;
}

/** Starts the database process and waits until it accepts connections. Throws UNAVAILABLE with the cause. */
export async function startJvm(paths: DataPaths, tools: Neo4jTools, port: number, heap: string): Promise<Jvm> {
  const { java, jars } = tools;
  await stopOrphan(paths);
  await rm(paths.output, { force: true });
  const classArchive = prepareClassArchive(tools);
  const options = [
    `-Xmx${heap}`,
    // A third less processor time for a statement than with the default collector, and less memory.
    '-XX:+UseParallelGC',
    ...classArchive.options,
    ...buildModuleOptions(java),
    '-XX:+ExitOnOutOfMemoryError',
    '-cp',
    join(jars, '*'),
  ];
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${paths.home}`, `--config-dir=${paths.conf}`];
  // Detached: Ctrl-C in a terminal reaches only this process, which then stops the database cleanly.
  const child = spawn('/bin/sh', [watchdog, paths.pid, paths.output, java.command, ...options, ...server], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.stdin.on('error', () => {});
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(async () => {
    running = false;
    // If only the watchdog was killed, closing the pipe and stopping the orphan end the database.
    child.stdin.destroy();
    await stopOrphan(paths);
    await classArchive.save();
  });
  const jvm: Jvm = {
    ended,
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };

  const limit = Date.now() + startTimeoutMs;
  while (running && Date.now() < limit) {
    if (await answersBolt(port)) return jvm;
    await Promise.race([ended, new Promise((wake) => setTimeout(wake, 100))]);
  }
  const hasExited = !running;
  await jvm.stop();
  throw unavailable(await describeFailure(paths, hasExited));
}

/** Describes in one line why the database did not start. */
async function describeFailure(paths: DataPaths, hasExited: boolean): Promise<string> {
  if (!hasExited) {
    return `The database did not answer within ${startTimeoutMs / 1000} s; see ${join(paths.home, 'logs')}`;
  }
  const printed = await readFile(paths.output, 'utf8').catch(() => '');
  const lines = printed.split('\n').filter((line) => /\S/.test(line) && !/^\s+at |^WARNING|^Picked up/.test(line));
  // Java prints the root cause last; without a stack trace, the first line is the most specific.
  const cause = lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines[0] ?? 'it printed nothing';
  return `The database ended while starting: ${cause.replace('Caused by: ', '').trim().slice(0, 300)}; see ${paths.output} and neo4j.log beside it`;
}
