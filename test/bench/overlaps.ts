import 'reflect-metadata';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { seed } from '#seeds/seed.ts';
import { createApi, createSchema } from '#server/api/server.ts';
import { readConfig } from '#server/config.ts';
import { connect } from '#server/graph/connection/connect.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { applyConstraints } from '#server/graph/write/constraints.ts';
import { profile } from '#server/graph/connection/profile.ts';
import { startLocalDatabase } from '#server/neo4j/process/start.ts';
import { printTable } from '#test/evaluation/tables.ts';
import { createHierarchy } from './hierarchy.ts';
import { createInitiatives, toProposal } from './initiatives.ts';
import { createRandom } from '#test/kit/random.ts';
import { requestData } from '#test/kit/requestData.ts';
import { printPlan } from './measured.ts';
import { recordStatements } from './recorder.ts';
import { writeInitiatives, writeHierarchy } from './planting.ts';
import { deletePairs, measureComparison, measureRequests, writePairs } from './standingOverlaps.ts';
import { quantile, sortAscending } from './timing.ts';

/**
 * How fast `overlaps` answers in generated worlds of 10,000, 100,000 … initiatives (`-- 10000 100000 1000000`),
 * what its statements cost in database hits, and whether one looks at every initiative. Then how fast the background job
 * compares initiatives, and how fast `standingOverlaps` answers with as many pairs as initiatives.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 100_000];
const sampleSize = 100;

const query = `query ($proposal: ProposalInput!) {
  overlaps(proposal: $proposal) { score verdict initiative { id name status } reasons { factor contribution text things { id name } } } }`;

const standingQuery = `query ($filter: ThingFilter) {
  standingOverlaps(filter: $filter) { totalCount initiativeCount comparedCount overlaps { score a { id name } b { id name } } } }`;
const jobMs = 60_000;

const dataDir = await mkdtemp(join(tmpdir(), 'maillage-bench-'));
const local = await startLocalDatabase({ ...readConfig(), dataDir, neo4jPort: undefined }, console.error);
const graph = await connect(local, { queryTimeoutMs: 600_000, acquisitionTimeoutMs: 60_000 });
const registry = new Registry(entities);
const schema = createSchema(registry);
const api = createApi(schema, { maxDepth: 12, maxCost: 50_000 });
const loadOverlaps = async (from: Graph, proposal: object) => {
  const services = { graph: from, registry };
  return (await requestData<{ overlaps: { initiative: { id: string } }[] }>(api, services, query, { proposal }))
    .overlaps;
};
/** The statements that the overlaps of a proposal need. */
const getStatements = async (proposal: object) => {
  const { graph: recording, statements } = recordStatements(graph);
  await loadOverlaps(recording, proposal);
  return statements;
};

const rows: (string | number)[][] = [];
const standingRows: (string | number)[][] = [];
const results: object[] = [];
try {
  await applyConstraints(graph, registry);
  await seed({ graph, registry, schema });
  const world = await createHierarchy(graph, 2_000, 20_000);
  await writeHierarchy(graph, registry, world);
  const all = createInitiatives(Math.max(...sizes), world);
  let written = 0;
  for (const size of sizes.toSorted((a, b) => a - b)) {
    const startedAt = performance.now();
    await writeInitiatives(graph, registry, all.slice(written, size), world);
    await graph.read('CALL db.awaitIndexes(300)');
    const planting = (performance.now() - startedAt) / 1000;
    const next = createRandom(size);
    const sample = Array.from({ length: sampleSize + 15 }, () => all[Math.floor(next() * size)]!);
    const times: number[] = [];
    let found = 0;
    for (const [n, planned] of sample.entries()) {
      const start = performance.now();
      const answers = await loadOverlaps(graph, toProposal(planned));
      // The first requests warm the database up.
      if (n < 15) continue;
      times.push(performance.now() - start);
      found += Number(answers.slice(0, 5).some(({ initiative }) => initiative.id === planned.id));
    }
    const statements = await getStatements(toProposal(sample[0]!));
    const costs = [];
    for (const { cypher, parameters } of statements) costs.push(await profile(local, cypher, parameters));
    const scans = costs.flatMap(({ operators }) =>
      operators.filter(({ name, rows: rowCount }) => /AllNodesScan|NodeByLabelScan/.test(name) && rowCount > 1),
    );
    const sorted = sortAscending(times);
    const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
    const hits = costs.map((cost) => cost.dbHits);
    rows.push([
      size.toLocaleString('en'),
      Math.round(p50),
      Math.round(p95),
      statements.length,
      hits.reduce((a, b) => a + b, 0),
      scans.length,
      (found / sampleSize).toFixed(2),
      Math.round((size - written) / planting),
    ]);
    results.push({
      initiatives: size,
      p50,
      p95,
      statements: statements.length,
      hits,
      scans: scans.length,
      recallAt5: found / sampleSize,
    });
    printTable('overlaps', [
      ['initiatives', 'p50 ms', 'p95 ms', 'statements', 'db hits', 'scans', 'recall@5', 'planted/s'],
      ...rows,
    ]);
    const { perSecond, cpuMs } = await measureComparison({ graph, registry }, jobMs);
    await writePairs(graph, all.slice(0, size));
    const measure = (filter?: object) =>
      measureRequests(() => requestData(api, { graph, registry }, standingQuery, { filter }));
    const { themes, places } = sample[0]!;
    const [page, filtered] = [await measure(), await measure({ theme: themes, place: places })];
    standingRows.push([
      size.toLocaleString('en'),
      perSecond.toFixed(1),
      Math.round(cpuMs),
      ...[page, filtered].flatMap((times) => [Math.round(times.p50), Math.round(times.p95)]),
    ]);
    printTable('standingOverlaps', [
      ['initiatives', 'compared/s', 'CPU ms each', 'page p50 ms', 'p95 ms', 'filtered p50 ms', 'p95 ms'],
      ...standingRows,
    ]);
    await deletePairs(graph);
    written = size;
  }
  for (const { cypher, parameters } of await getStatements(toProposal(all[0]!)))
    await printPlan(local, 'overlaps', cypher, parameters);
} finally {
  await api.stop().catch(() => {});
  await graph.close();
  await local.stop();
  await rm(dataDir, { recursive: true, force: true });
}
if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 1)}\n`);
