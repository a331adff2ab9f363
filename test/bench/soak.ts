import { printTable } from '#test/evaluation/tables.ts';
import { cases } from './cases.ts';
import { toRequest } from './measured.ts';
import { type Contenders, post } from './contenders.ts';
import { createSteps } from './steps.ts';
import { round } from './timing.ts';
import type { World } from './world.ts';

const connections = 4;

/** Memory of the API under all operations in turn, for a number of seconds, of which a tenth is warm-up. */
export async function soak(seconds: number, world: World, { G }: Pick<Contenders, 'G'>) {
  const requests = [
    ...cases
      .filter(({ sample }) => !Object.values(sample(world, 0).raw).includes(undefined))
      .map((benchCase) => (n: number) => toRequest(benchCase, world)('G', n)!.body),
    ...createSteps(world).map(
      ({ query, variables }) =>
        (n: number) =>
          JSON.stringify({ query, variables: variables[n % variables.length] }),
    ),
  ];
  const idle = await G.vitals();
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1000;
  let requested = 0;
  let failed = 0;
  const clients = Array.from({ length: connections }, async () => {
    while (elapsed() < seconds) {
      const n = requested++;
      const answer = await post(
        G.port,
        '/graphql',
        requests[n % requests.length]!(Math.floor(n / requests.length) % 300),
      );
      failed += Number(answer.includes('"errors"'));
    }
  });
  const samples: { second: number; rss: number; heap: number; late: number }[] = [];
  while (elapsed() < seconds) {
    await new Promise((wake) => setTimeout(wake, Math.min(5, seconds / 20) * 1000));
    samples.push({ second: Math.round(elapsed()), ...(await G.vitals()) });
  }
  await Promise.all(clients);
  const warm = samples.find(({ second }) => second >= seconds / 10)!;
  const end = samples.at(-1)!;
  const max = Math.max(...samples.map(({ rss }) => rss));
  printTable(`${seconds} s at ${connections} connections: ${requested} answers, ${failed} failed`, [
    ['', 'RSS MB', 'heap MB', 'event loop late, ms (99 %)'],
    ['idle', Math.round(idle.rss), Math.round(idle.heap), round(idle.late, 1)],
    [`after ${warm.second} s`, Math.round(warm.rss), Math.round(warm.heap), round(warm.late, 1)],
    ['at the end', Math.round(end.rss), Math.round(end.heap), round(end.late, 1)],
    ['at most', Math.round(max), null, round(Math.max(...samples.map(({ late }) => late)), 1)],
    ['growth', Math.round(end.rss - warm.rss), Math.round(end.heap - warm.heap), null],
  ]);
  return {
    seconds,
    requested,
    failed,
    idle,
    warm,
    end,
    maxRss: max,
    growth: end.rss - warm.rss,
    watched: samples,
  };
}
