import type { Registry } from '#schema/model.ts';
import type { Encoder } from '#server/encoder/createEncoder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { toPairId } from '#server/graph/write/pairReviews.ts';
import type { ComparedLabel, ComparedRecord, StoredPair } from '#server/graph/write/pairs.ts';
import { findDuplicates } from '#server/identity/findDuplicates.ts';
import { type WordCounter, findStandingOverlaps } from '#server/overlap/findStandingOverlaps.ts';
import type { OverlappingPair } from '#server/overlap/standingOverlaps.ts';
import { storeReasons } from './storedReasons.ts';

export interface ComparisonServices {
  graph: Graph;
  registry: Registry;
  encoder: Pick<Encoder, 'encode'>;
  countWords: WordCounter;
}

export interface ComparisonResult {
  records: ComparedRecord[];
  /** Why the first record that has no pairs could not be compared. */
  problem?: string;
}

function toStoredPair({ source, candidate, score, verdict, certainty, evidence }: OverlappingPair): StoredPair {
  const [a, b] = [source.initiative.id, candidate.initiative.id].sort() as [string, string];
  return {
    id: toPairId(a, b),
    a,
    b,
    source: source.initiative.id,
    score,
    verdict,
    certainty: certainty ?? null,
    reasons: storeReasons(evidence),
  };
}

type FindPairs = (
  services: ComparisonServices,
  ids: readonly string[],
  signal?: AbortSignal,
) => Promise<ReadonlyMap<string, readonly StoredPair[]>>;

const comparisons: Record<ComparedLabel, FindPairs> = {
  async Initiative(services, ids, signal) {
    const found = new Map<string, StoredPair[]>();
    for (const id of ids) {
      signal?.throwIfAborted();
      found.set(id, (await findStandingOverlaps(services, id, signal)).map(toStoredPair));
    }
    return found;
  },
  Actor: findDuplicates,
};

/** Compares records with all others. One that cannot be compared does not stop the others. */
export async function compareRecords(
  services: ComparisonServices,
  label: ComparedLabel,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ComparisonResult> {
  try {
    const found = await comparisons[label](services, ids, signal);
    return { records: ids.map((id) => ({ id, pairs: found.get(id) ?? [] })) };
  } catch (error) {
    if (signal?.aborted) throw error;
    if (ids.length === 1) return { records: [{ id: ids[0]! }], problem: `${ids[0]}: ${(error as Error).message}` };
    const results: ComparisonResult[] = [];
    for (const id of ids) results.push(await compareRecords(services, label, [id], signal));
    const problem = results.find((result) => result.problem)?.problem;
    return { records: results.flatMap(({ records }) => records), ...(problem && { problem }) };
  }
}
