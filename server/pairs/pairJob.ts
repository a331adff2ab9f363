import { setTimeout as wait } from 'node:timers/promises';
import type { Graph } from '#server/graph/connection/connection.ts';
import {
  type ComparedLabel,
  claimDue,
  loadMeasure,
  markAllDue,
  releaseClaim,
  savePairs,
} from '#server/graph/write/pairs.ts';
import { repeatJob } from '#server/repeatJob.ts';
import type { ComparisonResult } from './compareRecords.ts';
import { toMeasure } from './measures.ts';

/** Compares records with all others: in this thread, or in another. */
export type CompareRecords = (
  label: ComparedLabel,
  ids: readonly string[],
  signal?: AbortSignal,
) => Promise<ComparisonResult>;

/** Records that are claimed, compared and stored at once: a second of work. */
const batchSizes: Record<ComparedLabel, number> = { Actor: 50, Initiative: 10 };
const labels = Object.keys(batchSizes) as ComparedLabel[];
/** So many times its own time the comparison leaves to the requests. */
const pauseFactor = 0.5;

interface UpdateOptions {
  graph: Graph;
  compare: CompareRecords;
  signal?: AbortSignal;
  pauseFactor?: number;
  log?: (line: string) => void;
}

/**
 * Compares all records that are due. It may be interrupted at any time, and several processes may do it at once: each
 * claims some records at a time. A change during a long comparison is next, as the latest changed come first.
 */
export async function updatePairs(options: UpdateOptions): Promise<void> {
  const { graph, signal, pauseFactor: pause = 0 } = options;
  for (const label of labels) {
    const measure = toMeasure(label);
    if ((await loadMeasure(graph, label)) !== measure) await markAllDue(graph, label, measure, signal);
  }
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const label of labels) {
      signal?.throwIfAborted();
      const startedAt = performance.now();
      if (!(await compareBatch(options, label))) continue;
      isDone = false;
      if (pause > 0) await wait(pause * (performance.now() - startedAt), undefined, { signal, ref: false });
    }
  }
}

/** Compares some due records; false when there were none. */
async function compareBatch({ graph, compare, signal, log }: UpdateOptions, label: ComparedLabel): Promise<boolean> {
  const claim = await claimDue(graph, label, batchSizes[label]);
  if (claim.ids.length === 0) return false;
  try {
    const { records, problem } = await compare(label, claim.ids, signal);
    if (problem) log?.(`A record could not be compared and will be tried again: ${problem}`);
    await savePairs(graph, claim, records);
  } catch (error) {
    await releaseClaim(graph, claim).catch(() => {});
    throw error;
  }
  return true;
}

/** Updates the pairs now and then every `intervalMs`. Returns a stop function. */
export const startPairJob = (
  graph: Graph,
  compare: CompareRecords,
  log: (line: string) => void,
  intervalMs = 2_000,
): (() => Promise<void>) =>
  repeatJob({
    run: (signal) => updatePairs({ graph, compare, signal, pauseFactor, log }),
    describeFailure: ({ message }) => `Records could not be compared and will be tried again: ${message}`,
    toPauseMs: () => intervalMs,
    log,
  });
