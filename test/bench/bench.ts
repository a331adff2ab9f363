import 'reflect-metadata';
import { execFileSync, fork } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { plantSeeds } from '#seeds/plant.ts';
import { apiOf, schemaOf } from '#server/api.ts';
import { readConfig } from '#server/config.ts';
import { contextOf } from '#server/context.ts';
import { type Coordinates, type Graph, connect } from '#server/graph/connection.ts';
import { applyConstraints } from '#server/graph/constraints.ts';
import { profile } from '#server/graph/profile.ts';
import { startLocalDatabase } from '#server/neo4j/start.ts';
import { type Cell, printTable } from '../evaluation/tables.ts';
import { type Case, type Rows, cases } from './cases.ts';
import { dice } from '../kit/random.ts';
import { invented, written } from './institutions.ts';
import { loading, printLoading } from './loading.ts';
import { type Statement, overheard } from './overheard.ts';
import type { Vitals } from './sides/serve.ts';
import { type World, worldOf } from './world.ts';

/**
 * How fast the product answers beside the best Cypher behind a bare handler (R) and @neo4j/graphql (N), in
 * generated worlds: `--nodes 10000,100000,1000000`, `--small` for the first alone and fewer samples.
 */
const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    nodes: { type: 'string' },
    samples: { type: 'string' },
    only: { type: 'string' },
    plans: { type: 'boolean', default: false },
    json: { type: 'string' },
    /** Where worlds are kept for the next time, instead of being planted anew. */
    data: { type: 'string' },
  },
});
const sizes = (values.nodes ?? (values.small ? '10000' : '10000,100000,1000000')).split(',').map(Number);
const samples = Number(values.samples ?? (values.small ? 100 : 300));
const wanted = (name: string) => !values.only || name.includes(values.only);
const warming = Math.ceil(samples / 10);

const sides = { R: 'raw', G: 'product', N: 'library' } as const;
type Side = keyof typeof sides;

/** One connection that is kept, as a browser or a server keeps it. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function post(port: number, path: string, body: string): Promise<string> {
  return new Promise((done, failed) => {
    const asked = request(
      {
        port,
        path,
        method: 'POST',
        agent,
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(Buffer.concat(parts).toString('utf8')));
      },
    );
    asked.on('error', failed).end(body);
  });
}

/** A side in a process of its own. */
async function open(side: Side, at: Coordinates) {
  const child = fork(fileURLToPath(new URL(`sides/${sides[side]}.ts`, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const next = <T>() => new Promise<T>((done) => child.once('message', (message) => done(message as T)));
  const telling = next<{ port: number }>();
  const { uri, user, password, database } = at;
  child.send({ uri, user, password, database });
  const { port } = await telling;
  return {
    port,
    vitals: () => {
      const told = next<Vitals>();
      child.send('vitals');
      return told;
    },
    close: () => child.disconnect(),
  };
}
type Sides = Record<Side, Awaited<ReturnType<typeof open>>>;

/** What is sent to a side for the n-th sample; null where it cannot say it. */
type Ask = (side: Side, n: number) => { path: string; body: string } | null;

const asking =
  ({ name, query, library, sample }: Case, world: World): Ask =>
  (side, n) => {
    const { raw, product, library: own } = sample(world, n);
    if (side === 'R') return { path: '/', body: JSON.stringify({ name, parameters: raw }) };
    if (side === 'G') return { path: '/graphql', body: JSON.stringify({ query, variables: product }) };
    return library ? { path: '/graphql', body: JSON.stringify({ query: library, variables: own }) } : null;
  };

const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
const ascending = (list: readonly number[]) => list.toSorted((a, b) => a - b);

/** The sides in turn, forwards and backwards, so that what disturbs the machine disturbs all. Slow sides are asked less. */
async function timed(ask: Ask, there: Sides, spent: number) {
  const times: Record<Side, number[]> = { R: [], G: [], N: [] };
  const able = (Object.keys(sides) as Side[]).filter((side) => ask(side, 0));
  const begun = performance.now();
  for (let n = 0; n < warming + samples; n++) {
    if (n > warming + 10 && performance.now() - begun > spent) break;
    for (const side of n % 2 ? able : able.toReversed()) {
      // A side that takes seconds is known after some.
      if (side === 'N' && n > warming + 10 && quantile(ascending(times.N), 0.5) > 500) continue;
      const { path, body } = ask(side, n)!;
      const start = performance.now();
      await post(there[side].port, path, body);
      if (n >= warming) times[side].push(performance.now() - start);
    }
  }
  return times;
}

/** Answers per second at 16 connections. */
async function throughput(ask: Ask, side: Side, there: Sides, ms = 3000) {
  let answered = 0;
  const end = performance.now() + ms;
  await Promise.all(
    Array.from({ length: 16 }, async (_, k) => {
      for (let n = k; performance.now() < end; n += 16) {
        const { path, body } = ask(side, n % samples)!;
        await post(there[side].port, path, body);
        answered++;
      }
    }),
  );
  return answered / (ms / 1000);
}

interface Product {
  graph: Graph;
  statements: Statement[];
  answer(query: string, variables: object): Promise<{ data: any; statements: Statement[] }>;
}

/** The product in this process, listened to. */
async function productOf(at: Coordinates): Promise<Product> {
  const registry = new Registry(entities);
  const { graph, statements } = overheard(await connect(at, { queryTimeoutMs: 120_000, patienceMs: 20_000 }));
  const api = apiOf(schemaOf(registry), readConfig({}));
  return {
    graph,
    statements,
    async answer(query, variables) {
      statements.length = 0;
      const { body } = await api.executeOperation(
        { query, variables: variables as never },
        { contextValue: contextOf({ graph, registry, editors: [] }) },
      );
      if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
      return { data: JSON.parse(JSON.stringify(body.singleResult.data)), statements: [...statements] };
    },
  };
}

const overlaps = `query Overlaps($proposal: ProposalInput!) { overlaps(proposal: $proposal) { score verdict initiative { id name status } reasons { factor text } } }`;
const matches = `query Matches($mentions: [MentionInput!]!) { matches(mentions: $mentions, first: 3) { decision score thing { id name } } }`;

/** What the product finds out in several steps: R is given its very statements, and only asks them. */
async function inSteps(product: Product, query: string, variables: readonly object[]): Promise<Ask> {
  const known: Statement[][] = [];
  for (const one of variables) known.push((await product.answer(query, one)).statements);
  return (side, n) => {
    const at = n % variables.length;
    if (side === 'R') return { path: '/', body: JSON.stringify({ statements: known[at] }) };
    return side === 'G' ? { path: '/graphql', body: JSON.stringify({ query, variables: variables[at] }) } : null;
  };
}

const hitsOf = async (at: Coordinates, statements: readonly Statement[]) => {
  let hits = 0;
  for (const { cypher, parameters } of statements) hits += (await profile(at, cypher, parameters)).hits;
  return hits;
};

const round = (value: number, digits = 2) => Number(value.toFixed(digits));

function told(times: number[], hits: number | null, trips: number | null) {
  const sorted = ascending(times);
  return { p50: round(quantile(sorted, 0.5)), p95: round(quantile(sorted, 0.95)), hits, trips, samples: times.length };
}

/** The median of the ratios within each round, and the middle half of them. */
function ratioOf(own: readonly number[], other: readonly number[]) {
  const ratios = ascending(own.slice(0, other.length).map((time, n) => time / other[n]!));
  return {
    median: round(quantile(ratios, 0.5)),
    from: round(quantile(ratios, 0.25)),
    to: round(quantile(ratios, 0.75)),
  };
}

async function measured(
  name: string,
  ask: Ask,
  there: Sides,
  cost: { R: [number, number]; G: [number, number] },
  same: boolean | null,
) {
  const times = await timed(ask, there, values.small ? 12_000 : 60_000);
  return {
    name,
    R: told(times.R, ...cost.R),
    G: told(times.G, ...cost.G),
    N: times.N.length > 0 ? told(times.N, null, null) : null,
    ratioGR: ratioOf(times.G, times.R),
    ratioGN: times.N.length > 0 ? ratioOf(times.G, times.N) : null,
    sameAnswer: same,
  };
}
type Measured = Awaited<ReturnType<typeof measured>>;

/** Whether both tell the same things, for the first samples. */
async function sameAnswers(one: Case, ask: Ask, there: Sides): Promise<boolean> {
  for (const n of [0, 1, 2]) {
    const [raw, product] = await Promise.all(
      (['R', 'G'] as const).map(async (side) =>
        JSON.parse(await post(there[side].port, ask(side, n)!.path, ask(side, n)!.body)),
      ),
    );
    if (product.errors) throw new Error(`${one.name}: ${JSON.stringify(product.errors)}`);
    if (JSON.stringify(one.ids.raw(raw as Rows)) !== JSON.stringify(one.ids.product(product.data))) {
      console.error(
        `${one.name}: R ${JSON.stringify(one.ids.raw(raw as Rows)).slice(0, 300)}\n  G ${JSON.stringify(one.ids.product(product.data)).slice(0, 300)}`,
      );
      return false;
    }
  }
  return true;
}

/** The world of a folder, planted if it is not there yet. */
async function worldIn(dataDir: string, filling: Graph, registry: Registry, nodes: number): Promise<World> {
  const file = join(dataDir, 'world.json');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  await applyConstraints(filling, registry);
  if (known) return JSON.parse(known) as World;
  await plantSeeds({ graph: filling, registry, schema: schemaOf(registry) });
  const world = await worldOf(filling, registry, nodes);
  await writeFile(file, JSON.stringify(world));
  return world;
}

async function inWorld(nodes: number) {
  const dataDir = values.data
    ? join(resolve(values.data), String(nodes))
    : await mkdtemp(join(tmpdir(), 'maillage-bench-'));
  await mkdir(dataDir, { recursive: true });
  const local = await startLocalDatabase({ ...readConfig(), dataDir, neo4jPort: undefined }, console.error);
  const registry = new Registry(entities);
  const filling = await connect(local, { queryTimeoutMs: 600_000, patienceMs: 60_000 });
  const there = {} as Sides;
  const product = await productOf(local);
  try {
    const world = await worldIn(dataDir, filling, registry, nodes);
    console.log(
      `\n${world.nodes.toLocaleString('en')} nodes, planted at ${Math.round(world.plantedPerSecond)} a second.`,
    );
    for (const side of Object.keys(sides) as Side[]) there[side] = await open(side, local);
    const idle = await there.G.vitals();

    const all: Measured[] = [];
    for (const one of cases.filter(({ name }) => wanted(name))) {
      const ask = asking(one, world);
      const same = await sameAnswers(one, ask, there);
      const { raw, product: variables } = one.sample(world, 0);
      const { statements } = await product.answer(one.query, variables);
      const own = [{ cypher: one.cypher, parameters: raw }];
      if (values.plans)
        for (const { cypher, parameters } of [...own, ...statements]) await plan(local, one.name, cypher, parameters);
      const cost = {
        R: [await hitsOf(local, own), 1] as [number, number],
        G: [await hitsOf(local, statements), statements.length] as [number, number],
      };
      all.push(await measured(one.name, ask, there, cost, same));
      print(all.slice(-1), world);
    }
    const people = invented(Math.round(nodes * 0.3), 5);
    const next = dice(nodes);
    const steps: [string, string, object[]][] = [
      ['overlaps', overlaps, world.told.slice(0, 60).map((proposal) => ({ proposal }))],
      [
        'matches, 20 names',
        matches,
        Array.from({ length: 40 }, () => ({
          mentions: Array.from({ length: 20 }, () => {
            const { name, country } = written(people[Math.floor(next() * people.length)]!, next);
            return { name, country };
          }),
        })),
      ],
    ];
    for (const [name, query, variables] of steps.filter(([name]) => wanted(name))) {
      const ask = await inSteps(product, query, variables);
      const { statements } = await product.answer(query, variables[0]!);
      const hits = await hitsOf(local, statements);
      all.push(await measured(name, ask, there, { R: [hits, statements.length], G: [hits, statements.length] }, null));
      print(all.slice(-1), world);
    }
    const busy = await there.G.vitals();
    const page = cases.find(({ name }) => name === 'page by name, mid-list')!;
    const perSecond = {
      R: await throughput(asking(page, world), 'R', there),
      G: await throughput(asking(page, world), 'G', there),
    };
    print(all, world);
    console.log(
      `16 connections: R ${Math.round(perSecond.R)} and G ${Math.round(perSecond.G)} answers a second (${round(perSecond.G / perSecond.R)}). ` +
        `API memory ${Math.round(idle.rss)} MB at first, ${Math.round(busy.rss)} MB after; its event loop at most ${round(busy.late, 1)} ms late in 99 %.`,
    );
    return {
      nodes: world.nodes,
      cases: all,
      throughput: perSecond,
      memory: { idle: idle.rss, after: busy.rss },
      eventLoopLate: busy.late,
    };
  } finally {
    for (const side of Object.values(there)) side.close();
    await product.graph.close();
    await filling.close();
    await local.stop();
    if (!values.data) await rm(dataDir, { recursive: true, force: true });
  }
}

async function plan(at: Coordinates, name: string, cypher: string, parameters: Record<string, unknown>) {
  const { hits, operators } = await profile(at, cypher, parameters);
  console.log(`\n${name}: ${hits} hits: ${cypher.replace(/\s+/g, ' ').slice(0, 160)} …`);
  for (const { name: operator, hits: own, rows } of operators)
    if (own > hits / 20) console.log(`  ${operator}: ${own} hits, ${rows} rows`);
}

function print(some: readonly Measured[], { nodes }: World) {
  const row = ({ name, R, G, N, ratioGR, ratioGN, sameAnswer }: Measured): Cell[] => [
    `${name}${sameAnswer === false ? ' (answers differ)' : ''}`,
    R.p50,
    R.p95,
    R.hits,
    G.p50,
    G.p95,
    G.hits,
    G.trips,
    N?.p50 ?? null,
    ratioGR.median,
    ratioGN?.median ?? null,
  ];
  printTable(`${nodes.toLocaleString('en')} nodes (ms)`, [
    ['', 'R p50', 'R p95', 'R hits', 'G p50', 'G p95', 'G hits', 'G trips', 'N p50', 'G/R', 'G/N'],
    ...some.map(row),
  ]);
}

const importing = wanted('import') ? await loading(values.small ? 5_000 : 20_000) : null;
if (importing) printLoading(importing);
const worlds = [];
for (const size of sizes) worlds.push(await inWorld(size));
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const machine = `${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}`;
console.log(`\n${machine}, ${new Date().toISOString().slice(0, 10)}, ${commit}`);
if (values.json)
  await writeFile(values.json, `${JSON.stringify({ machine, commit, import: importing, worlds }, null, 1)}\n`);
