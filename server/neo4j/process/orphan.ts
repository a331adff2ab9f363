import { readFile, rm } from 'node:fs/promises';
import type { DataPaths } from './dataPaths.ts';
import { getCommandLine, hasEndedWithin } from './processes.ts';

/** Stops a database that outlived its server: the server, or server and watchdog, were killed. */
export async function stopOrphan(paths: DataPaths): Promise<void> {
  const pid = Number(await readFile(paths.pid, 'utf8').catch(() => ''));
  if (!pid) return;
  if ((await getCommandLine(pid)).includes(`--home-dir=${paths.home} `)) {
    sendSignal(pid, 'SIGTERM');
    if (!(await hasEndedWithin(pid, 15_000))) {
      sendSignal(pid, 'SIGKILL');
      await hasEndedWithin(pid, 10_000);
    }
  }
  await rm(paths.pid, { force: true });
}

function sendSignal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch {
    // Already exited.
  }
}
