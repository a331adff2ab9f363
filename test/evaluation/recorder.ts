import { writeFile } from 'node:fs/promises';
import type { Proposal } from './cases.ts';

/** A proposal, what its list expects, and what was answered. */
export interface Recorded {
  list: string;
  id: string;
  proposal: Proposal;
  expected: unknown;
  answers: unknown;
}

/** Gathers all that was asked and answered, with the features of the candidates when a function loads them. */
export function createRecorder(loadCandidates?: (proposal: Proposal) => Promise<unknown>) {
  const recorded: object[] = [];
  return {
    async record(entry: Recorded) {
      recorded.push({ ...entry, candidates: await loadCandidates?.(entry.proposal).catch(() => null) });
    },
    write: (file: string) => writeFile(file, `${JSON.stringify(recorded, null, 1)}\n`),
  };
}
export type Recorder = ReturnType<typeof createRecorder>;
