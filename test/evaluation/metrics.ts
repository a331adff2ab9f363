/** How good a ranking is. A ranking is a list of ids, best first; `expected` are those that are right. */

/** Whether an expected one is among the first `k`: 1 or 0. */
export const found = (ranking: readonly string[], expected: ReadonlySet<string>, k: number): number =>
  Number(ranking.slice(0, k).some((id) => expected.has(id)));

/** Normalised discounted cumulative gain over the first `k`: grades count less the further down they stand. */
export function ndcg(ranking: readonly string[], grades: ReadonlyMap<string, number>, k: number): number {
  const gain = (all: readonly number[]) =>
    all.slice(0, k).reduce((sum, grade, n) => sum + (2 ** grade - 1) / Math.log2(n + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranking.map((id) => grades.get(id) ?? 0)) / ideal;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
