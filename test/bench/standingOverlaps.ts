import { updateStandingOverlaps } from '#server/graph/background/standingOverlapJob.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { Registry } from '#schema/model.ts';
import { createRandom } from '#test/kit/random.ts';
import type { PlannedInitiative } from './initiatives.ts';
import { quantile, sortAscending } from './timing.ts';

interface Services {
  graph: Graph;
  registry: Registry;
}

/** Compares the first initiatives of a graph with all others for so long; how many a second. */
export async function measureComparison(services: Services, ms: number): Promise<number> {
  const countCompared = async () => {
    const [row] = await services.graph.read<{ count: number }>(
      'MATCH (n:Initiative) WHERE n.compared IS NOT NULL RETURN count(n) AS count',
    );
    return row!.count;
  };
  const before = await countCompared();
  const startedAt = performance.now();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  await updateStandingOverlaps(services, { signal: controller.signal }).catch((error: unknown) => {
    if (!controller.signal.aborted) throw error;
  });
  clearTimeout(timer);
  const seconds = (performance.now() - startedAt) / 1000;
  return ((await countCompared()) - before) / seconds;
}

/** Writes as many pairs as there are initiatives, with random ends and scores, as if all had been compared. */
export async function writePairs(graph: Graph, initiatives: readonly PlannedInitiative[]): Promise<void> {
  const next = createRandom(initiatives.length);
  const pick = () => initiatives[Math.floor(next() * initiatives.length)]!.id;
  const pairs = initiatives.map(({ id }) => {
    const [a, b] = [id, pick()].sort();
    return { id: `${a} ${b}`, a, b, score: 10 * next(), verdict: 'DUPLICATE', certainty: 'POSSIBLE', reasons: '[]' };
  });
  for (let start = 0; start < pairs.length; start += 5_000)
    await graph.write('UNWIND $rows AS row MERGE (o:StandingOverlap {id: row.id}) SET o = row', {
      rows: pairs.slice(start, start + 5_000).filter(({ a, b }) => a !== b),
    });
  await graph.write(`MERGE (m:OverlapMeasure) SET m.isComplete = true`);
}

export async function deletePairs(graph: Graph): Promise<void> {
  while ((await graph.write('MATCH (o:StandingOverlap) WITH o LIMIT 10000 DELETE o RETURN 1')).length > 0);
  await graph.write('MATCH (m:OverlapMeasure) DELETE m');
}

/** The times of some requests, in milliseconds. */
export async function measureRequests(
  request: () => Promise<unknown>,
  many = 20,
): Promise<{ p50: number; p95: number }> {
  const times: number[] = [];
  for (let n = 0; n < many + 3; n++) {
    const startedAt = performance.now();
    await request();
    // The first requests warm the database up.
    if (n >= 3) times.push(performance.now() - startedAt);
  }
  const sorted = sortAscending(times);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}
