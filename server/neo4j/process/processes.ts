import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

// Containers often come without ps, and other systems than Linux without /proc.
const hasProc = existsSync('/proc/self/stat');

const ps = async (pid: number, column: string) =>
  (await promisify(execFile)('ps', ['-o', `${column}=`, '-p', String(pid)]).catch(() => undefined))?.stdout.trim() ||
  undefined;

/** What tells a process from a later one with the same number; undefined when it has ended. */
export async function birth(pid: number): Promise<string | undefined> {
  if (!hasProc) return ps(pid, 'lstart');
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in parentheses may hold anything; after it come the state (Z: ended, not yet collected) and 18 more.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}

export async function commandLine(pid: number): Promise<string> {
  if (!hasProc) return (await ps(pid, 'args')) ?? '';
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return line.replaceAll('\0', ' ');
}

/** Whether the process ends within that time. */
export async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  const born = await birth(pid);
  const limit = Date.now() + milliseconds;
  while (born && (await birth(pid)) === born) {
    if (Date.now() > limit) return false;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return true;
}
