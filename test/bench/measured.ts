import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import { profile } from '#server/graph/connection/profile.ts';
import { type Cell, printTable } from '#test/evaluation/tables.ts';
import type { Case, Rows } from './cases.ts';
import type { Statement } from './recorder.ts';
import type { Product } from './product.ts';
import { type RequestFor, type Contender, type Contenders, post } from './contenders.ts';
import { type Pace, compareTimes, measureTimes, summarise } from './timing.ts';
import type { World } from './world.ts';

/** Requests that are asked again and again; their first two answers are computed, while the others warm up. */
const repeated = 4;

export const toRequest =
  ({ name, query, library, sample }: Case, world: World): RequestFor =>
  (contender, sampleNumber) => {
    const n = contender === 'A' ? sampleNumber % repeated : sampleNumber;
    const { raw, product, library: own } = sample(world, n);
    if (contender === 'R') return { path: '/', body: JSON.stringify({ name, parameters: raw }) };
    if (contender === 'G' || contender === 'A')
      return { path: '/graphql', body: JSON.stringify({ query, variables: product }) };
    return library && !world.unknownToLibrary
      ? { path: '/graphql', body: JSON.stringify({ query: library, variables: own }) }
      : null;
  };

/** For operations of several statements, R gets the statements of G and only runs them. */
export async function toStepRequests(
  product: Product,
  query: string,
  variables: readonly object[],
): Promise<RequestFor> {
  const known: Statement[][] = [];
  for (const values of variables) known.push((await product.answer(query, values)).statements);
  return (contender, n) => {
    const at = (contender === 'A' ? n % repeated : n) % variables.length;
    if (contender === 'R') return { path: '/', body: JSON.stringify({ statements: known[at] }) };
    return contender === 'N' ? null : { path: '/graphql', body: JSON.stringify({ query, variables: variables[at] }) };
  };
}

/** Leaves N out of cases that it answers with an error, which would be fast. */
export async function withoutFailingLibrary({ name }: Case, ask: RequestFor, opened: Contenders): Promise<RequestFor> {
  const library = ask('N', 0);
  const { errors } = library ? JSON.parse(await post(opened.N.port, library.path, library.body)) : {};
  if (!errors) return ask;
  console.error(`${name}: left out for N, which answers ${JSON.stringify(errors).slice(0, 300)}`);
  return (contender, n) => (contender === 'N' ? null : ask(contender, n));
}

/** Whether R and G return the same things for the first samples; null when the dataset has no results. */
export async function haveSameResults(benchCase: Case, ask: RequestFor, opened: Contenders): Promise<boolean | null> {
  let hasResults = false;
  for (const n of [0, 1, 2]) {
    const fetchResult = async (contender: Contender) =>
      JSON.parse(await post(opened[contender].port, ask(contender, n)!.path, ask(contender, n)!.body));
    // R comes first and has no time limit: a large dataset is read from the disk at first.
    const raw = await fetchResult('R');
    const product = await fetchResult('G');
    if (product.errors) throw new Error(`${benchCase.name}: ${JSON.stringify(product.errors)}`);
    hasResults ||= benchCase.ids.raw(raw as Rows).length > 0;
    if (JSON.stringify(benchCase.ids.raw(raw as Rows)) !== JSON.stringify(benchCase.ids.product(product.data))) {
      console.error(
        `${benchCase.name}: R ${JSON.stringify(benchCase.ids.raw(raw as Rows)).slice(0, 300)}\n  G ${JSON.stringify(benchCase.ids.product(product.data)).slice(0, 300)}`,
      );
      return false;
    }
  }
  return hasResults || null;
}

export async function measure(
  name: string,
  ask: RequestFor,
  opened: Contenders,
  cost: { R: [number, number]; G: [number, number] },
  same: boolean | null,
  pace: Pace,
) {
  const times = await measureTimes(ask, opened, pace);
  return {
    name,
    R: summarise(times.R, ...cost.R),
    G: summarise(times.G, ...cost.G),
    A: summarise(times.A, null, null),
    N: times.N.length > 0 ? summarise(times.N, null, null) : null,
    ratioGR: compareTimes(times.G, times.R),
    ratioAR: compareTimes(times.A, times.R),
    ratioGN: times.N.length > 0 ? compareTimes(times.G, times.N) : null,
    sameAnswer: same,
  };
}
export type Measurement = Awaited<ReturnType<typeof measure>>;

export async function printPlan(
  at: ConnectionConfig,
  name: string,
  cypher: string,
  parameters: Record<string, unknown>,
) {
  const { dbHits, operators } = await profile(at, cypher, parameters);
  console.log(`\n${name}: ${dbHits} hits: ${cypher.replace(/\s+/g, ' ').slice(0, 160)} …`);
  for (const { name: operator, dbHits: ownHits, rows } of operators)
    if (ownHits > dbHits / 20) console.log(`  ${operator}: ${ownHits} hits, ${rows} rows`);
}

export function printMeasurements(measurements: readonly Measurement[], world: World) {
  const row = ({ name, R, G, A, N, ratioGR, ratioAR, ratioGN, sameAnswer }: Measurement): Cell[] => [
    `${name}${sameAnswer === false ? ' (answers differ)' : ''}`,
    R.p50,
    R.p95,
    R.hits,
    G.p50,
    G.p95,
    G.hits,
    G.trips,
    A.p50,
    N?.p50 ?? null,
    ratioGR.median,
    ratioAR.median,
    ratioGN?.median ?? null,
  ];
  printTable(`${formatTitle(world)} (ms)`, [
    ['', 'R p50', 'R p95', 'R hits', 'G p50', 'G p95', 'G hits', 'G trips', 'A p50', 'N p50', 'G/R', 'A/R', 'G/N'],
    ...measurements.map(row),
  ]);
}

export const formatTitle = ({ title, nodes }: World) =>
  `${title ? `${title}, ` : ''}${nodes.toLocaleString('en')} nodes`;
