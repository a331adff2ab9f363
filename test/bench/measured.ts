import type { ConnectionConfig } from '#server/graph/connection/driver.ts';
import { profile } from '#server/graph/connection/profile.ts';
import { type Cell, printTable } from '#test/evaluation/tables.ts';
import type { Case, Rows } from './cases.ts';
import type { Statement } from './recorder.ts';
import type { Product } from './product.ts';
import { type Ask, type Side, type Sides, post } from './contenders.ts';
import { type Pace, ratioOf, timed, told } from './timing.ts';
import type { World } from './world.ts';

export const asking =
  ({ name, query, library, sample }: Case, world: World): Ask =>
  (side, n) => {
    const { raw, product, library: own } = sample(world, n);
    if (side === 'R') return { path: '/', body: JSON.stringify({ name, parameters: raw }) };
    if (side === 'G') return { path: '/graphql', body: JSON.stringify({ query, variables: product }) };
    return library && !world.unknownToLibrary
      ? { path: '/graphql', body: JSON.stringify({ query: library, variables: own }) }
      : null;
  };

/** What the product finds out in several steps: R is given its very statements, and only asks them. */
export async function inSteps(product: Product, query: string, variables: readonly object[]): Promise<Ask> {
  const known: Statement[][] = [];
  for (const one of variables) known.push((await product.answer(query, one)).statements);
  return (side, n) => {
    const at = n % variables.length;
    if (side === 'R') return { path: '/', body: JSON.stringify({ statements: known[at] }) };
    return side === 'G' ? { path: '/graphql', body: JSON.stringify({ query, variables: variables[at] }) } : null;
  };
}

/** Asks N only what it answers: a question that is refused is answered fast. */
export async function ofWhoAnswers({ name }: Case, ask: Ask, there: Sides): Promise<Ask> {
  const library = ask('N', 0);
  const { errors } = library ? JSON.parse(await post(there.N.port, library.path, library.body)) : {};
  if (!errors) return ask;
  console.error(`${name}: left out for N, which answers ${JSON.stringify(errors).slice(0, 300)}`);
  return (side, n) => (side === 'N' ? null : ask(side, n));
}

/** Whether both tell the same things, for the first samples; null when this world has nothing to tell. */
export async function sameAnswers(one: Case, ask: Ask, there: Sides): Promise<boolean | null> {
  let some = false;
  for (const n of [0, 1, 2]) {
    const told = async (side: Side) => JSON.parse(await post(there[side].port, ask(side, n)!.path, ask(side, n)!.body));
    // A large world that was just opened is read from the disk: R, which may take as long as that takes, comes first.
    const raw = await told('R');
    const product = await told('G');
    if (product.errors) throw new Error(`${one.name}: ${JSON.stringify(product.errors)}`);
    some ||= one.ids.raw(raw as Rows).length > 0;
    if (JSON.stringify(one.ids.raw(raw as Rows)) !== JSON.stringify(one.ids.product(product.data))) {
      console.error(
        `${one.name}: R ${JSON.stringify(one.ids.raw(raw as Rows)).slice(0, 300)}\n  G ${JSON.stringify(one.ids.product(product.data)).slice(0, 300)}`,
      );
      return false;
    }
  }
  return some || null;
}

export async function measured(
  name: string,
  ask: Ask,
  there: Sides,
  cost: { R: [number, number]; G: [number, number] },
  same: boolean | null,
  pace: Pace,
) {
  const times = await timed(ask, there, pace);
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
export type Measured = Awaited<ReturnType<typeof measured>>;

export async function plan(at: ConnectionConfig, name: string, cypher: string, parameters: Record<string, unknown>) {
  const { dbHits, operators } = await profile(at, cypher, parameters);
  console.log(`\n${name}: ${dbHits} hits: ${cypher.replace(/\s+/g, ' ').slice(0, 160)} …`);
  for (const { name: operator, dbHits: ownHits, rows } of operators)
    if (ownHits > dbHits / 20) console.log(`  ${operator}: ${ownHits} hits, ${rows} rows`);
}

export function print(some: readonly Measured[], world: World) {
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
  printTable(`${titleOf(world)} (ms)`, [
    ['', 'R p50', 'R p95', 'R hits', 'G p50', 'G p95', 'G hits', 'G trips', 'N p50', 'G/R', 'G/N'],
    ...some.map(row),
  ]);
}

export const titleOf = ({ title, nodes }: World) => `${title ? `${title}, ` : ''}${nodes.toLocaleString('en')} nodes`;
