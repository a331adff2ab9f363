import { getEncoder } from '#server/encoder/sharedEncoder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { Registry } from '#schema/model.ts';
import { markAllDue } from '#server/graph/write/pairs.ts';
import { createWordCounter } from '#server/overlap/findStandingOverlaps.ts';
import { compareRecords } from '#server/pairs/compareRecords.ts';
import { toMeasure } from '#server/pairs/measures.ts';
import { type CompareRecords, updatePairs } from '#server/pairs/pairJob.ts';
import { createRandom } from '#test/kit/random.ts';
import type { PlannedInitiative } from './initiatives.ts';
import { quantile, sortAscending } from './timing.ts';

interface Services {
  graph: Graph;
  registry: Registry;
}

/** Compares the first initiatives of a graph with all others for so long; how many a second, and the CPU time of one in ms. */
export async function measureComparison({ graph, registry }: Services, ms: number) {
  const services = { graph, registry, encoder: getEncoder(), countWords: createWordCounter() };
  const controller = new AbortController();
  let count = 0;
  const compare: CompareRecords = async (label, ids, signal) => {
    const result = await compareRecords(services, label, ids, signal);
    if (label === 'Initiative') count += ids.length;
    return result;
  };
  await markAllDue(graph, 'Initiative', toMeasure('Initiative'));
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  const timer = setTimeout(() => controller.abort(), ms);
  await updatePairs({ graph, compare, signal: controller.signal }).catch((error: unknown) => {
    if (!controller.signal.aborted) throw error;
  });
  clearTimeout(timer);
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: (1000 * count) / (performance.now() - startedAt), cpuMs: (user + system) / 1000 / count };
}

/** Writes as many pairs as there are initiatives, with random ends and scores, as if all had been compared. */
export async function writePairs(graph: Graph, initiatives: readonly PlannedInitiative[]): Promise<void> {
  await deletePairs(graph);
  const next = createRandom(initiatives.length);
  const pick = () => initiatives[Math.floor(next() * initiatives.length)]!.id;
  const pairs = initiatives.map(({ id }) => {
    const [a, b] = [id, pick()].sort();
    return { a, b, properties: { id: `${a} ${b}`, score: 10 * next(), verdict: 'DUPLICATE', reasons: '[]' } };
  });
  for (let start = 0; start < pairs.length; start += 5_000)
    await graph.write(
      `UNWIND $rows AS row MATCH (a:Initiative {id: row.a}) MATCH (b:Initiative {id: row.b})
       CREATE (a)-[o:OVERLAPS_WITH]->(b) SET o = row.properties`,
      { rows: pairs.slice(start, start + 5_000).filter(({ a, b }) => a !== b) },
    );
}

export async function deletePairs(graph: Graph): Promise<void> {
  while ((await graph.write('MATCH ()-[o:OVERLAPS_WITH]->() WITH o LIMIT 10000 DELETE o RETURN 1')).length > 0);
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
