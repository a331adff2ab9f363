import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A list of this folder. */
export const findList = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A file of the folder beside the project; undefined where there is none. */
export function findShared(name: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
  return existsSync(file) ? file : undefined;
}

/** All given and own lists of proposals against the seeds. */
export const proposalLists = ['overlaps.json', 'overlaps2.json', 'own.json', 'far.json'];
