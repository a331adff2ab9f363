import { readFile, rm } from 'node:fs/promises';
import type { Places } from './dataPaths.ts';
import { commandLine, endsWithin } from './processes.ts';

/**
 * Ends a database that still runs in this home though nobody minds it any more: its server was
 * killed a moment ago, or server and watchdog both.
 */
export async function endLeftover(at: Places): Promise<void> {
  const pid = Number(await readFile(at.pid, 'utf8').catch(() => ''));
  if (!pid) return;
  if ((await commandLine(pid)).includes(`--home-dir=${at.home} `)) {
    signal(pid, 'SIGTERM');
    if (!(await endsWithin(pid, 15_000))) {
      signal(pid, 'SIGKILL');
      await endsWithin(pid, 10_000);
    }
  }
  await rm(at.pid, { force: true });
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch {
    // It has just ended by itself.
  }
}
