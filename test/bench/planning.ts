import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { seed } from '#seeds/seed.ts';
import { printTable } from '#test/evaluation/tables.ts';
import { withDatabase } from './databases.ts';
import { openProduct } from './product.ts';
import { createSamples } from './viewerQueries.ts';

/**
 * What Neo4j needs to plan the statements of the web application's queries, on the seeds: the first visitor after a start
 * waits for it. `--data DIR` keeps the database, `--only NAME` measures one query. Milliseconds in a warm JVM.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });

await withDatabase(values.data, async (target, at) => {
  await seed(target);
  const product = await openProduct(at);
  const rows: (string | number)[][] = [];
  try {
    const samples = (await createSamples(target.graph)).filter(
      ({ name }) => !values.only || name.includes(values.only),
    );
    for (const { name, query, variables } of samples) {
      const first = performance.now();
      const answer = await product.answer(query, variables).catch((error: Error) => error);
      const firstMs = performance.now() - first;
      if (answer instanceof Error) {
        console.error(`${name}: ${answer.message.slice(0, 200)}`);
        continue;
      }
      const again = performance.now();
      await product.answer(query, variables);
      const againMs = performance.now() - again;
      const plans: number[] = [];
      for (const { cypher, parameters } of answer.statements) {
        const startedAt = performance.now();
        await target.graph.read(`CYPHER replan=force EXPLAIN ${cypher}`, parameters);
        plans.push(performance.now() - startedAt);
      }
      rows.push([
        name,
        answer.statements.length,
        Math.max(0, ...answer.statements.map(({ cypher }) => cypher.length)),
        Math.round(plans.reduce((sum, ms) => sum + ms, 0)),
        Math.round(Math.max(0, ...plans)),
        Math.round(firstMs),
        Math.round(againMs),
      ]);
    }
  } finally {
    await product.graph.close();
  }
  rows.sort((left, right) => Number(right[3]) - Number(left[3]));
  printTable('Planning (ms)', [
    ['query', 'statements', 'longest', 'planning', 'of the slowest', 'first', 'again'],
    ...rows,
  ]);
});
