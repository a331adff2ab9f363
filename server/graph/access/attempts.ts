import type { Graph } from '#server/graph/connection/connection.ts';

/** How many attempts are let through in a window of time, which begins with the first one. */
export interface AttemptLimit {
  max: number;
  windowMs: number;
}

/**
 * Counts an attempt before it is made, so that not even many at once are more than allowed, in all processes together.
 * Returns for how many milliseconds no further one is let through; 0 when this one may be made.
 */
export async function countAttempt(graph: Graph, key: string, { max, windowMs }: AttemptLimit): Promise<number> {
  const now = Date.now();
  const toWait = (until: string | undefined) => (until ? Math.max(0, Date.parse(until) - now) : 0);
  // Reading first: whoever must wait already writes nothing.
  const [known] = await graph.read<{ until: string; count: number }>(
    'MATCH (t:Attempts {key: $key}) RETURN t.until AS until, t.count AS count',
    { key },
  );
  if (known && known.count >= max && toWait(known.until) > 0) return toWait(known.until);
  const [row] = await graph.write<{ until: string; isAllowed: boolean }>(
    // The first SET waits for whoever counts at the same time; what it wrote is read after that.
    `MERGE (t:Attempts {key: $key})
     ON CREATE SET t.count = 0, t.until = $end
     SET t.touched = $now
     WITH t, t.until <= $now AS isOver
     SET t.count = CASE WHEN isOver THEN 0 ELSE t.count END, t.until = CASE WHEN isOver THEN $end ELSE t.until END
     WITH t, t.count < $max AS isAllowed
     SET t.count = CASE WHEN isAllowed THEN t.count + 1 ELSE t.count END
     RETURN t.until AS until, isAllowed`,
    { key, max, now: new Date(now).toISOString(), end: new Date(now + windowMs).toISOString() },
  );
  return row!.isAllowed ? 0 : toWait(row!.until);
}

/** Lets attempts through again. */
export const clearAttempts = (graph: Graph, key: string) =>
  graph.write('MATCH (t:Attempts {key: $key}) DELETE t', { key });
