import { printTable } from '#test/evaluation/tables.ts';
import { cases } from './cases.ts';
import { asking } from './measured.ts';
import { type Sides, post } from './contenders.ts';
import { stepsOf } from './steps.ts';
import { round } from './timing.ts';
import type { World } from './world.ts';

const connections = 4;

/** What the product's memory does while it is asked everything in turn, for so many seconds: a tenth of them warm it up. */
export async function soak(seconds: number, world: World, { G }: Pick<Sides, 'G'>) {
  const questions = [
    ...cases
      .filter(({ sample }) => !Object.values(sample(world, 0).raw).includes(undefined))
      .map((one) => (n: number) => asking(one, world)('G', n)!.body),
    ...stepsOf(world).map(
      ({ query, variables }) =>
        (n: number) =>
          JSON.stringify({ query, variables: variables[n % variables.length] }),
    ),
  ];
  const idle = await G.vitals();
  const begun = performance.now();
  const passed = () => (performance.now() - begun) / 1000;
  let asked = 0;
  let failed = 0;
  const asks = Array.from({ length: connections }, async () => {
    while (passed() < seconds) {
      const n = asked++;
      const answer = await post(
        G.port,
        '/graphql',
        questions[n % questions.length]!(Math.floor(n / questions.length) % 300),
      );
      failed += Number(answer.includes('"errors"'));
    }
  });
  const watched: { second: number; rss: number; heap: number; late: number }[] = [];
  while (passed() < seconds) {
    await new Promise((wake) => setTimeout(wake, Math.min(5, seconds / 20) * 1000));
    watched.push({ second: Math.round(passed()), ...(await G.vitals()) });
  }
  await Promise.all(asks);
  const warm = watched.find(({ second }) => second >= seconds / 10)!;
  const end = watched.at(-1)!;
  const most = Math.max(...watched.map(({ rss }) => rss));
  printTable(`${seconds} s at ${connections} connections: ${asked} answers, ${failed} failed`, [
    ['', 'RSS MB', 'heap MB', 'event loop late, ms (99 %)'],
    ['idle', Math.round(idle.rss), Math.round(idle.heap), round(idle.late, 1)],
    [`after ${warm.second} s`, Math.round(warm.rss), Math.round(warm.heap), round(warm.late, 1)],
    ['at the end', Math.round(end.rss), Math.round(end.heap), round(end.late, 1)],
    ['at most', Math.round(most), null, round(Math.max(...watched.map(({ late }) => late)), 1)],
    ['growth', Math.round(end.rss - warm.rss), Math.round(end.heap - warm.heap), null],
  ]);
  return { seconds, asked, failed, idle, warm, end, most, growth: end.rss - warm.rss, watched };
}
