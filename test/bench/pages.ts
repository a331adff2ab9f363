import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from '#test/evaluation/tables.ts';
import { loadOrCreateWorld, withDatabase } from './databases.ts';
import { countDbHits, openProduct } from './product.ts';
import { quantile, sortAscending } from './timing.ts';
import { createSamples } from './viewerQueries.ts';
import { createWorld } from './world.ts';

/**
 * What the queries of the web application cost on generated datasets: db hits, milliseconds when a query is asked for the
 * first time, and the median of later ones. `--nodes 10000,100000`, `--data DIR`, `--only NAME,NAME`, `--samples N`.
 */
const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    data: { type: 'string' },
    only: { type: 'string' },
    samples: { type: 'string', default: '10' },
  },
});
const isSelected = (name: string) => !values.only || values.only.split(',').some((part) => name.includes(part));

for (const nodes of values.nodes.split(','))
  await withDatabase(values.data && join(values.data, nodes), async (target, at, dataDir) => {
    await loadOrCreateWorld(target, dataDir, () => createWorld(target.graph, target.registry, Number(nodes)));
    const product = await openProduct(at);
    const rows: (string | number)[][] = [];
    try {
      for (const { name, query, variables } of await createSamples(target.graph)) {
        if (!isSelected(name)) continue;
        const times: number[] = [];
        const ask = async () => {
          const startedAt = performance.now();
          const answer = await product.answer(query, variables);
          times.push(performance.now() - startedAt);
          return answer;
        };
        const first = await ask().catch((error: Error) => error);
        if (first instanceof Error) {
          console.error(`${name}: ${first.message.slice(0, 200)}`);
          continue;
        }
        for (let n = 0; n < Number(values.samples); n++) await ask();
        const [firstMs, ...later] = times;
        const hits = await countDbHits(at, first.statements);
        rows.push([
          name,
          first.statements.length,
          hits,
          Math.round(firstMs!),
          Math.round(quantile(sortAscending(later), 0.5)),
        ]);
      }
    } finally {
      await product.graph.close();
    }
    rows.sort((left, right) => Number(right[4]) - Number(left[4]));
    printTable(`Queries of the web application, ${nodes} nodes`, [
      ['query', 'statements', 'db hits', 'first ms', 'p50 ms'],
      ...rows,
    ]);
  });
