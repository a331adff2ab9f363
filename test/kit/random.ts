/** Numbers from 0 to 1 that look random and come back in the same order (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same, as whole numbers and choices. */
export function createChoices(seed: number) {
  const next = createRandom(seed);
  return {
    next,
    below: (most: number) => Math.floor(next() * most),
    pick: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!,
  };
}
export type Random = ReturnType<typeof createChoices>;
