import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unavailable } from '#server/errors.ts';
import { endLeftover } from './leftover.ts';
import { opened, type Tools } from './admin.ts';
import type { Places } from './dataPaths.ts';
import { speaksBolt } from './ports.ts';

const watchdog = fileURLToPath(new URL('watchdog.sh', import.meta.url));
/** Long enough for a large database to recover from a crash. */
const startsWithinMs = 300_000;

/** One run of the database's process. */
export interface Jvm {
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>;
  /** Asks it to close its files and end; resolves when it has. */
  stop(): Promise<void>;
}

/** Starts the database's process and waits until it answers. */
export async function startJvm(at: Places, { java, jars }: Tools, port: number, heap: string): Promise<Jvm> {
  await endLeftover(at);
  await rm(at.output, { force: true });
  const options = [`-Xmx${heap}`, ...opened(java), '-XX:+ExitOnOutOfMemoryError', '-cp', join(jars, '*')];
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${at.home}`, `--config-dir=${at.conf}`];
  // Detached: Ctrl-C in a terminal reaches this process alone, which then stops the other in order.
  const child = spawn('/bin/sh', [watchdog, at.pid, at.output, java.command, ...options, ...server], {
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
    // If the watchdog was killed and not the database, the end of the pipe and this end it.
    child.stdin.destroy();
    await endLeftover(at);
  });
  const jvm: Jvm = {
    ended,
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };

  const limit = Date.now() + startsWithinMs;
  while (running && Date.now() < limit) {
    if (await speaksBolt(port)) return jvm;
    await Promise.race([ended, new Promise((wake) => setTimeout(wake, 100))]);
  }
  const timely = !running;
  await jvm.stop();
  throw unavailable(await reason(at, timely));
}

/** Why the database's process ended, in a line. */
async function reason(at: Places, timely: boolean): Promise<string> {
  if (!timely) {
    return `The database did not answer within ${startsWithinMs / 1000} s; see ${join(at.home, 'logs')}`;
  }
  const printed = await readFile(at.output, 'utf8').catch(() => '');
  const lines = printed.split('\n').filter((line) => /\S/.test(line) && !/^\s+at |^WARNING|^Picked up/.test(line));
  // The first cause of Java's trail comes last; without a trail, the first line says most.
  const cause = lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines[0] ?? 'it printed nothing';
  return `The database ended while starting: ${cause.replace('Caused by: ', '').trim().slice(0, 300)}; see ${at.output} and neo4j.log beside it`;
}
