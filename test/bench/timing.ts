import { type RequestFor, type Contender, type Contenders, post, contenders } from './contenders.ts';

/** The number of samples of a case, and the time limit in milliseconds. */
export interface Pace {
  samples: number;
  ms: number;
}

export const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
export const sortAscending = (list: readonly number[]) => list.toSorted((a, b) => a - b);

/** Measures the contenders in turns, in alternating order, so that disturbances affect all alike. Slow ones get fewer samples. */
export async function measureTimes(ask: RequestFor, opened: Contenders, { samples, ms }: Pace) {
  const warming = Math.ceil(samples / 10);
  const times: Record<Contender, number[]> = { R: [], G: [], A: [], N: [] };
  const participating = (Object.keys(contenders) as Contender[]).filter((contender) => ask(contender, 0));
  const startedAt = performance.now();
  for (let n = 0; n < warming + samples; n++) {
    if (n > warming + 10 && performance.now() - startedAt > ms) break;
    for (const contender of n % 2 ? participating : participating.toReversed()) {
      // Ten samples are enough for a contender that takes more than half a second.
      if (contender === 'N' && n > warming + 10 && quantile(sortAscending(times.N), 0.5) > 500) continue;
      const { path, body } = ask(contender, n)!;
      const start = performance.now();
      await post(opened[contender].port, path, body);
      if (n >= warming) times[contender].push(performance.now() - start);
    }
  }
  return times;
}

/** Answers per second at 16 connections. */
export async function measureThroughput(
  ask: RequestFor,
  contender: Contender,
  opened: Contenders,
  samples: number,
  ms = 3000,
) {
  let responses = 0;
  const end = performance.now() + ms;
  await Promise.all(
    Array.from({ length: 16 }, async (_, k) => {
      for (let n = k; performance.now() < end; n += 16) {
        const { path, body } = ask(contender, n % samples)!;
        await post(opened[contender].port, path, body);
        responses++;
      }
    }),
  );
  return responses / (ms / 1000);
}

export const round = (value: number, digits = 2) => Number(value.toFixed(digits));

export function summarise(times: number[], hits: number | null, trips: number | null) {
  const sorted = sortAscending(times);
  return { p50: round(quantile(sorted, 0.5)), p95: round(quantile(sorted, 0.95)), hits, trips, samples: times.length };
}

/** The median and the quartiles of the ratios within each round. */
export function compareTimes(own: readonly number[], reference: readonly number[]) {
  const ratios = sortAscending(own.slice(0, reference.length).map((time, n) => time / reference[n]!));
  return {
    median: round(quantile(ratios, 0.5)),
    from: round(quantile(ratios, 0.25)),
    to: round(quantile(ratios, 0.75)),
  };
}
