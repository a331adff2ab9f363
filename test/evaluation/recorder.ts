import { writeFile } from 'node:fs/promises';

/** A proposal, what its list expects, and what was answered. */
export interface Recorded {
  list: string;
  id: string;
  proposal: object;
  expected: unknown;
  answers: unknown;
  interpretation?: unknown;
}

/** Gathers all that was asked and answered, to look at and to fit weights on without a database. */
export function createRecorder() {
  const recorded: Recorded[] = [];
  return {
    record: (entry: Recorded) => void recorded.push(entry),
    write: (file: string) => writeFile(file, `${JSON.stringify(recorded, null, 1)}\n`),
  };
}
export type Recorder = ReturnType<typeof createRecorder>;
