import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import {
  type DueInitiative,
  deleteOrphanedOverlaps,
  findChangedInitiatives,
  findDueInitiatives,
  saveOverlapProgress,
  saveStandingOverlaps,
} from '#server/graph/write/standingOverlaps.ts';
import { toPairId } from '#server/graph/write/pairReviews.ts';
import { createWordCounter, findStandingOverlaps } from '#server/overlap/findStandingOverlaps.ts';
import { storeReasons } from '#server/overlap/storedReasons.ts';
import { sameness, thresholds, weights } from '#server/overlap/weights.ts';

/** Raise it with every change of the comparison that is not one of its numbers: all initiatives are then compared again. */
const version = 1;
const measure = `${version}-${createHash('sha256')
  .update(JSON.stringify([weights, sameness, thresholds]))
  .digest('hex')
  .slice(0, 12)}`;

/** Initiatives per statement. */
const pageSize = 200;
/** The first comparison of a large graph takes hours: it leaves this many times its own time to the requests. */
const pauseFactor = 0.5;
/** Changes are looked for from so long before the latest: a transaction commits later than it says. */
const marginMs = 5 * 60_000;

interface Services {
  graph: Graph;
  registry: Registry;
}

interface UpdateOptions {
  /** Only what was changed at or after this time; everything when absent. */
  since?: string;
  signal?: AbortSignal;
  pauseFactor?: number;
}

/**
 * Brings the stored overlaps up to date, one initiative after the other, and returns the time of the latest change. It may
 * be interrupted at any time: what has been compared is not compared again.
 */
export async function updateStandingOverlaps(
  services: Services,
  { since, signal, pauseFactor: pause = 0 }: UpdateOptions = {},
): Promise<string> {
  const { graph } = services;
  const countWords = createWordCounter(graph);
  let latest = since ?? new Date(Date.now() - marginMs).toISOString();
  const isFirst = since === undefined;
  for (let after = ''; ;) {
    const due: DueInitiative[] = isFirst
      ? await findDueInitiatives(graph, measure, after, pageSize)
      : await findChangedInitiatives(graph, measure, toMargin(since), pageSize);
    if (isFirst && after === '') await saveOverlapProgress(graph, measure, due.length === 0);
    for (const initiative of due) {
      signal?.throwIfAborted();
      const startedAt = performance.now();
      const pairs = await findStandingOverlaps(services, initiative.id, countWords, signal);
      await saveStandingOverlaps(
        graph,
        measure,
        initiative,
        pairs.map(({ source, candidate, score, verdict, certainty, evidence }) => ({
          id: toPairId(source.initiative.id, candidate.initiative.id),
          a: source.initiative.id,
          b: candidate.initiative.id,
          score,
          verdict,
          certainty: certainty ?? null,
          reasons: storeReasons(evidence),
        })),
      );
      if (initiative.updated > latest) latest = initiative.updated;
      if (pause > 0) await wait(pause * (performance.now() - startedAt), undefined, { signal, ref: false });
    }
    after = due.at(-1)?.id ?? after;
    if (due.length < pageSize) break;
  }
  await deleteOrphanedOverlaps(graph);
  if (isFirst) await saveOverlapProgress(graph, measure, true);
  return latest;
}

const toMargin = (time: string) => new Date(Date.parse(time) - marginMs).toISOString();

/**
 * Maintains the overlaps among all initiatives: first of all of them, then of those changed since, every `intervalMs`.
 * Returns a stop function.
 */
export function startStandingOverlapJob(
  services: Services,
  log: (line: string) => void,
  intervalMs = 5_000,
): () => Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const job = (async () => {
    let since: string | undefined;
    let hasFailed = false;
    while (!signal.aborted) {
      try {
        since = await updateStandingOverlaps(services, { since, signal, pauseFactor });
        hasFailed = false;
      } catch (error) {
        if (!hasFailed && !signal.aborted)
          log(`Existing initiatives could not be compared and will be tried again: ${(error as Error).message}`);
        hasFailed = true;
      }
      await wait(intervalMs, undefined, { signal, ref: false }).catch(() => {});
    }
  })();
  return async () => {
    controller.abort();
    await job;
  };
}
