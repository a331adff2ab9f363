import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

// Containers often lack ps; systems other than Linux lack /proc.
const hasProc = existsSync('/proc/self/stat');

const ps = async (pid: number, column: string) =>
  (await promisify(execFile)('ps', ['-o', `${column}=`, '-p', String(pid)]).catch(() => undefined))?.stdout.trim() ||
  undefined;

/** The start time, which distinguishes a process from a later one with the same id; undefined when it has exited. */
export async function getStartTime(pid: number): Promise<string | undefined> {
  if (!hasProc) return ps(pid, 'lstart');
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in parentheses may contain anything; after it come the state (Z: zombie) and 18 more fields.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

export async function getCommandLine(pid: number): Promise<string> {
  if (!hasProc) return (await ps(pid, 'args')) ?? '';
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return line.replaceAll('\0', ' ');
}

/** Waits until the process exits; false when it still runs after the timeout. */
export async function hasEndedWithin(pid: number, milliseconds: number): Promise<boolean> {
  const startTime = await getStartTime(pid);
  const limit = Date.now() + milliseconds;
  while (startTime && (await getStartTime(pid)) === startTime) {
    if (Date.now() > limit) return false;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return true;
}
