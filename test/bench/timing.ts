import { type Ask, type Side, type Sides, post, sides } from './contenders.ts';

/** How often a case is asked, and for how long at most. */
export interface Pace {
  samples: number;
  ms: number;
}

export const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
export const ascending = (list: readonly number[]) => list.toSorted((a, b) => a - b);

/** The sides in turn, forwards and backwards, so that what disturbs the machine disturbs all. Slow sides are asked less. */
export async function timed(ask: Ask, there: Sides, { samples, ms }: Pace) {
  const warming = Math.ceil(samples / 10);
  const times: Record<Side, number[]> = { R: [], G: [], N: [] };
  const able = (Object.keys(sides) as Side[]).filter((side) => ask(side, 0));
  const begun = performance.now();
  for (let n = 0; n < warming + samples; n++) {
    if (n > warming + 10 && performance.now() - begun > ms) break;
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
export async function throughput(ask: Ask, side: Side, there: Sides, samples: number, ms = 3000) {
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

export const round = (value: number, digits = 2) => Number(value.toFixed(digits));

export function told(times: number[], hits: number | null, trips: number | null) {
  const sorted = ascending(times);
  return { p50: round(quantile(sorted, 0.5)), p95: round(quantile(sorted, 0.95)), hits, trips, samples: times.length };
}

/** The median of the ratios within each round, and the middle half of them. */
export function ratioOf(own: readonly number[], other: readonly number[]) {
  const ratios = ascending(own.slice(0, other.length).map((time, n) => time / other[n]!));
  return {
    median: round(quantile(ratios, 0.5)),
    from: round(quantile(ratios, 0.25)),
    to: round(quantile(ratios, 0.75)),
  };
}
