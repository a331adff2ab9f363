import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { unavailable } from '#server/errors.ts';
import type { Places } from './dataPaths.ts';
import { birth } from './processes.ts';

export interface Holder {
  pid: number;
  born: string;
}

/** The live process that holds DATA_DIR. What a dead one left behind counts as nobody. */
export async function holderOf(at: Places): Promise<Holder | undefined> {
  const text = await readFile(at.lock, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const holder = read(text);
  if (!holder) {
    // Another one may be writing it at this moment; if not, it is the remains of a crash.
    await new Promise((wake) => setTimeout(wake, 200));
    const again = read(await readFile(at.lock, 'utf8').catch(() => ''));
    return again && (await isAlive(again)) ? again : undefined;
  }
  return (await isAlive(holder)) ? holder : undefined;
}

function read(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

const isAlive = async ({ pid, born }: Holder) => (await birth(pid)) === born;

/**
 * Makes DATA_DIR this process's own, or says who has it. Returns what lets it go. The database
 * has a lock of its own as well: this one is for telling early and clearly.
 */
export async function takeLock(at: Places): Promise<() => Promise<void>> {
  const mine = JSON.stringify({ pid: process.pid, born: await birth(process.pid) });
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await writeFile(at.lock, mine, { flag: 'wx', mode: 0o600 });
      return async () => {
        if ((await readFile(at.lock, 'utf8').catch(() => '')) === mine) await rm(at.lock);
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await holderOf(at);
    if (holder) throw inUse(at, holder);
    await clear(at);
  }
  throw inUse(at);
}

export const inUse = (at: Places, holder?: Holder) =>
  unavailable(
    `DATA_DIR ${at.dataDir} is in use by another instance${holder ? ` (process ${holder.pid})` : ''}: stop it first, or set DATA_DIR to another folder`,
  );

/** Takes a stale lock away; if another starter has just put its own there, that one goes back. */
async function clear(at: Places) {
  const aside = `${at.lock}.${process.pid}`;
  await rename(at.lock, aside).catch(() => {});
  const taken = read(await readFile(aside, 'utf8').catch(() => ''));
  if (taken && (await isAlive(taken))) await rename(aside, at.lock);
  else await rm(aside, { force: true });
}
