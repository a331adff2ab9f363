import { writeFile } from 'node:fs/promises';
import type { Proposal } from './cases.ts';
import type { CandidateFeatures } from './loadFeatures.ts';

/** A proposal, what its list expects, and what was answered. */
export interface Recorded {
  list: string;
  id: string;
  proposal: Proposal;
  expected: unknown;
  /** The ids of the records that are what it plans; undefined where nothing is said of that. */
  same?: readonly string[];
  answers: unknown;
  candidates?: readonly CandidateFeatures[];
}

/** Gathers all that was asked and answered, with the features of the candidates when a function loads them. */
export function createRecorder(loadCandidates?: (proposal: Proposal) => Promise<readonly CandidateFeatures[]>) {
  const recorded: Recorded[] = [];
  return {
    recorded: recorded as readonly Recorded[],
    async record(entry: Recorded) {
      const candidates = await loadCandidates?.(entry.proposal).catch(() => undefined);
      recorded.push({ ...entry, ...(candidates && { candidates }) });
    },
    write: (file: string) => writeFile(file, `${JSON.stringify(recorded, null, 1)}\n`),
  };
}
export type Recorder = ReturnType<typeof createRecorder>;
