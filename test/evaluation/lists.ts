import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readList } from './cases.ts';

/** A list of this folder. */
export const findList = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A file of the folder beside the project; undefined where there is none. */
export function findShared(name: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url));
  return existsSync(file) ? file : undefined;
}

/** All given and own lists of proposals against the seeds. */
export const proposalLists = ['overlaps.json', 'overlaps2.json', 'own.json', 'far.json'];

export type ListKind = 'proposals' | 'paragraphs' | 'readings' | 'registers' | 'searches' | 'identity';

/** Which part a list is for: its form says it. */
export async function detectListKind(file: string): Promise<ListKind> {
  if (file.endsWith('.csv')) return 'identity';
  const { rows, cases } = await readList<{ rows?: object; cases?: object[] }>(file);
  const first = cases?.[0];
  if (!first) throw new Error(`${file} has no cases. Give a list of the form of those in test/evaluation.`);
  if (rows) return 'registers';
  if ('query' in first) return 'searches';
  if ('text' in first) return 'readings';
  return 'class' in first ? 'paragraphs' : 'proposals';
}
