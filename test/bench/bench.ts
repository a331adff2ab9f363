import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import { cases } from './cases.ts';
import { withDatabase, loadOrCreateWorld } from './databases.ts';
import { measureImport, printImport } from './loading.ts';
import {
  type Measurement,
  toRequest,
  toStepRequests,
  measure,
  withoutFailingLibrary,
  printPlan,
  printMeasurements,
  haveSameResults,
  formatTitle,
} from './measured.ts';
import { countDbHits, openProduct } from './product.ts';
import { type Contender, type Contenders, openContender, contenders } from './contenders.ts';
import { toMarkdown } from './markdown.ts';
import { soak } from './soak.ts';
import { createSteps } from './steps.ts';
import { round, measureThroughput } from './timing.ts';
import { readTwins, createTwinTowns } from './twins.ts';
import { type World, createWorld } from './world.ts';

/**
 * Times Maillage (G) against hand-written Cypher behind a bare handler (R) and @neo4j/graphql (N), on generated
 * datasets and a real one, and measures imports. Options: see test/bench/README.md.
 */
const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    nodes: { type: 'string' },
    samples: { type: 'string' },
    only: { type: 'string' },
    plans: { type: 'boolean', default: false },
    soak: { type: 'string' },
    json: { type: 'string' },
    /** The file for the tables in Markdown. */
    md: { type: 'string' },
    /** The folder where datasets are stored for the next run. */
    data: { type: 'string' },
  },
});
const worldNames = (values.nodes ?? (values.small ? '10000' : '10000,100000,1000000,twins')).split(',');
const pace = {
  samples: Number(values.samples ?? (values.small ? 100 : 300)),
  ms: values.small ? 12_000 : 60_000,
};
const isSelected = (name: string) => !values.only || values.only.split(',').some((part) => name.includes(part));

/** Measures one dataset; null when its source is missing. */
async function measureWorld(name: string) {
  const twins = name === 'twins' ? await readTwins() : undefined;
  if (name === 'twins' && twins === undefined) {
    console.log('\n../shared/data/twin-cities.csv is missing: the dataset is skipped.');
    return null;
  }
  return withDatabase(values.data && join(values.data, name), async (target, at, dataDir) => {
    const world = await loadOrCreateWorld(target, dataDir, () =>
      twins === undefined ? createWorld(target.graph, target.registry, Number(name)) : createTwinTowns(target, twins),
    );
    console.log(`\n${formatTitle(world)} written at ${Math.round(world.plantedPerSecond)} nodes per second.`);
    return values.soak ? soakWorld(world, at) : measureCases(world, at);
  });
}

async function soakWorld(world: World, at: ConnectionConfig) {
  const G = await openContender('G', at);
  try {
    return { nodes: world.nodes, soak: await soak(Number(values.soak), world, { G }) };
  } finally {
    G.close();
  }
}

/** Measures every case with every contender. */
async function measureCases(world: World, at: ConnectionConfig) {
  const opened = {} as Contenders;
  const product = await openProduct(at);
  try {
    for (const contender of Object.keys(contenders) as Contender[])
      opened[contender] = await openContender(contender, at);
    const idle = await opened.G.vitals();
    const measurements: Measurement[] = [];
    for (const benchCase of cases.filter(({ name }) => isSelected(name))) {
      const ask = await withoutFailingLibrary(benchCase, toRequest(benchCase, world), opened);
      const { raw, product: variables } = benchCase.sample(world, 0);
      const same = Object.values(raw).includes(undefined) ? null : await haveSameResults(benchCase, ask, opened);
      if (same === null) {
        console.log(`${benchCase.name}: this dataset has no results.`);
        continue;
      }
      const { statements } = await product.answer(benchCase.query, variables);
      const own = [{ cypher: benchCase.cypher, parameters: raw }];
      if (values.plans)
        for (const { cypher, parameters } of [...own, ...statements])
          await printPlan(at, benchCase.name, cypher, parameters);
      const cost = {
        R: [await countDbHits(at, own), 1] as [number, number],
        G: [await countDbHits(at, statements), statements.length] as [number, number],
      };
      measurements.push(await measure(benchCase.name, ask, opened, cost, same, pace));
      printMeasurements(measurements.slice(-1), world);
    }
    for (const { name, query, variables } of createSteps(world).filter((step) => isSelected(step.name))) {
      const ask = await toStepRequests(product, query, variables);
      const { statements } = await product.answer(query, variables[0]!);
      const hits = await countDbHits(at, statements);
      const cost = {
        R: [hits, statements.length] as [number, number],
        G: [hits, statements.length] as [number, number],
      };
      measurements.push(await measure(name, ask, opened, cost, null, pace));
      printMeasurements(measurements.slice(-1), world);
    }
    const busy = await opened.G.vitals();
    const page = toRequest(
      cases.find(({ name }) => name === 'page by name, mid-list')!,
      world,
    );
    const perSecond = {
      R: await measureThroughput(page, 'R', opened, pace.samples),
      G: await measureThroughput(page, 'G', opened, pace.samples),
      A: await measureThroughput(page, 'A', opened, pace.samples),
    };
    printMeasurements(measurements, world);
    console.log(
      `16 connections: R ${Math.round(perSecond.R)} and G ${Math.round(perSecond.G)} answers a second (${round(perSecond.G / perSecond.R)}), ${Math.round(perSecond.A)} asked again. ` +
        `API memory ${Math.round(idle.rss)} MB at first, ${Math.round(busy.rss)} MB after; its event loop at most ${round(busy.late, 1)} ms late in 99 %.`,
    );
    return {
      nodes: world.nodes,
      title: world.title,
      cases: measurements,
      throughput: perSecond,
      memory: { idle: idle.rss, after: busy.rss },
      eventLoopLate: busy.late,
    };
  } finally {
    for (const contender of Object.values(opened)) contender.close();
    await product.graph.close();
  }
}

const importResult = isSelected('import') && !values.soak ? await measureImport(values.small ? 5_000 : 20_000) : null;
if (importResult) printImport(importResult);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const machine = `${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}`;
const worlds = [];
for (const name of values.soak ? worldNames.slice(0, 1) : worldNames) {
  const world = await measureWorld(name);
  if (world) worlds.push(world);
  // After each dataset, so that a later failure loses nothing.
  const report = { machine, commit, import: importResult, worlds };
  if (values.md) await writeFile(values.md, toMarkdown(report));
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 1)}\n`);
}
console.log(`\n${machine}, ${new Date().toISOString().slice(0, 10)}, ${commit}`);
