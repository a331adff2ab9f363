import { createHash } from 'node:crypto';
import { ApiError } from '#server/errors.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';

const maxAgeMs = 30 * 24 * 3600 * 1000;

/** What a caller names a change by, so that sending it again does not repeat it. */
export interface IdempotencyKey {
  key: string | undefined;
  /** Whose key it is: two editors may choose the same one. */
  by: string;
  /** Equal for equal changes. */
  input: unknown;
}

/**
 * Makes a change once for each key: a key that was used returns the ids that were written with it. Of two requests at
 * the same time, the second waits for the first one. What failed was rolled back with its key, and may be tried again.
 * Throws CONFLICT when the key was used for another input.
 */
export async function runOnce(
  run: RunQuery,
  idempotencyKey: IdempotencyKey | undefined,
  change: () => Promise<string[]>,
): Promise<string[]> {
  if (idempotencyKey?.key === undefined) return change();
  const { key, by, input } = idempotencyKey;
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const id = hash(JSON.stringify([by, key]));
  const inputHash = hash(JSON.stringify(input));
  const now = Date.now();
  const [known] = await run<{ input: string; records: string[] | null }>(
    `MERGE (k:IdempotencyKey {id: $id}) ON CREATE SET k.at = $at, k.input = $input
     RETURN k.input AS input, k.records AS records`,
    { id, at: new Date(now).toISOString(), input: inputHash },
  );
  if (known!.input !== inputHash)
    throw new ApiError(
      'CONFLICT',
      `The key "${key}" was used for another change. Nothing was written. Send a new key with a new change.`,
    );
  if (known!.records) return known!.records;
  await run('MATCH (k:IdempotencyKey) WHERE k.at < $oldest WITH k LIMIT 100 DELETE k', {
    oldest: new Date(now - maxAgeMs).toISOString(),
  });
  const records = await change();
  await run('MATCH (k:IdempotencyKey {id: $id}) SET k.records = $records', { id, records });
  return records;
}
