import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import { cases } from './cases.ts';
import { inHouse, keptWorld } from './databases.ts';
import { loading, printLoading } from './loading.ts';
import {
  type Measured,
  asking,
  inSteps,
  measured,
  ofWhoAnswers,
  plan,
  print,
  sameAnswers,
  titleOf,
} from './measured.ts';
import { hitsOf, productOf } from './product.ts';
import { type Side, type Sides, open, sides } from './contenders.ts';
import { soak } from './soak.ts';
import { stepsOf } from './steps.ts';
import { round, throughput } from './timing.ts';
import { readTwins, twinTowns } from './twins.ts';
import { type World, worldOf } from './world.ts';

/**
 * How fast the product answers beside the best Cypher behind a bare handler (R) and @neo4j/graphql (N), in
 * generated worlds and a real one: `--nodes 10000,100000,1000000,twins`, `--small` for the first alone and fewer
 * samples. And how fast it imports; with `--soak SECONDS`, only what its memory does in the first world.
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
    /** Where worlds are kept for the next time, instead of being planted anew. */
    data: { type: 'string' },
  },
});
const worldsAsked = (values.nodes ?? (values.small ? '10000' : '10000,100000,1000000,twins')).split(',');
const pace = {
  samples: Number(values.samples ?? (values.small ? 100 : 300)),
  ms: values.small ? 12_000 : 60_000,
};
const wanted = (name: string) => !values.only || values.only.split(',').some((part) => name.includes(part));

/** What came of a world: null when there is nothing to make it of. */
async function inWorld(name: string) {
  const twins = name === 'twins' ? await readTwins() : undefined;
  if (name === 'twins' && twins === undefined) {
    console.log('\nThe list of twin towns is not there (../shared/data/twin-cities.csv): left out.');
    return null;
  }
  return inHouse(values.data && join(values.data, name), async (door, at, dataDir) => {
    const world = await keptWorld(door, dataDir, () =>
      twins === undefined ? worldOf(door.graph, door.registry, Number(name)) : twinTowns(door, twins),
    );
    console.log(`\n${titleOf(world)}, planted at ${Math.round(world.plantedPerSecond)} a second.`);
    return values.soak ? soakIn(world, at) : asked(world, at);
  });
}

async function soakIn(world: World, at: ConnectionConfig) {
  const G = await open('G', at);
  try {
    return { nodes: world.nodes, soak: await soak(Number(values.soak), world, { G }) };
  } finally {
    G.close();
  }
}

/** Every case, on every side. */
async function asked(world: World, at: ConnectionConfig) {
  const there = {} as Sides;
  const product = await productOf(at);
  try {
    for (const side of Object.keys(sides) as Side[]) there[side] = await open(side, at);
    const idle = await there.G.vitals();
    const all: Measured[] = [];
    for (const one of cases.filter(({ name }) => wanted(name))) {
      const ask = await ofWhoAnswers(one, asking(one, world), there);
      const { raw, product: variables } = one.sample(world, 0);
      const same = Object.values(raw).includes(undefined) ? null : await sameAnswers(one, ask, there);
      if (same === null) {
        console.log(`${one.name}: this world has nothing to tell.`);
        continue;
      }
      const { statements } = await product.answer(one.query, variables);
      const own = [{ cypher: one.cypher, parameters: raw }];
      if (values.plans)
        for (const { cypher, parameters } of [...own, ...statements]) await plan(at, one.name, cypher, parameters);
      const cost = {
        R: [await hitsOf(at, own), 1] as [number, number],
        G: [await hitsOf(at, statements), statements.length] as [number, number],
      };
      all.push(await measured(one.name, ask, there, cost, same, pace));
      print(all.slice(-1), world);
    }
    for (const { name, query, variables } of stepsOf(world).filter((one) => wanted(one.name))) {
      const ask = await inSteps(product, query, variables);
      const { statements } = await product.answer(query, variables[0]!);
      const hits = await hitsOf(at, statements);
      const cost = {
        R: [hits, statements.length] as [number, number],
        G: [hits, statements.length] as [number, number],
      };
      all.push(await measured(name, ask, there, cost, null, pace));
      print(all.slice(-1), world);
    }
    const busy = await there.G.vitals();
    const page = asking(
      cases.find(({ name }) => name === 'page by name, mid-list')!,
      world,
    );
    const perSecond = {
      R: await throughput(page, 'R', there, pace.samples),
      G: await throughput(page, 'G', there, pace.samples),
    };
    print(all, world);
    console.log(
      `16 connections: R ${Math.round(perSecond.R)} and G ${Math.round(perSecond.G)} answers a second (${round(perSecond.G / perSecond.R)}). ` +
        `API memory ${Math.round(idle.rss)} MB at first, ${Math.round(busy.rss)} MB after; its event loop at most ${round(busy.late, 1)} ms late in 99 %.`,
    );
    return {
      nodes: world.nodes,
      title: world.title,
      cases: all,
      throughput: perSecond,
      memory: { idle: idle.rss, after: busy.rss },
      eventLoopLate: busy.late,
    };
  } finally {
    for (const side of Object.values(there)) side.close();
    await product.graph.close();
  }
}

const importing = wanted('import') && !values.soak ? await loading(values.small ? 5_000 : 20_000) : null;
if (importing) printLoading(importing);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const machine = `${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}`;
const worlds = [];
for (const name of values.soak ? worldsAsked.slice(0, 1) : worldsAsked) {
  worlds.push(await inWorld(name));
  // After each: what was measured is not lost with what comes after it.
  const told = { machine, commit, import: importing, worlds: worlds.filter(Boolean) };
  if (values.json) await writeFile(values.json, `${JSON.stringify(told, null, 1)}\n`);
}
console.log(`\n${machine}, ${new Date().toISOString().slice(0, 10)}, ${commit}`);
