/** How near two unit vectors are in direction: 1 the same, 0 unrelated, rarely below. */
export function cosine(first: Float32Array, second: Float32Array): number {
  if (first.length !== second.length) throw new Error(`Vectors of ${first.length} and ${second.length} numbers`);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < first.length; at += 2) {
    even += first[at]! * second[at]!;
    odd += first[at + 1]! * second[at + 1]!;
  }
  return even + odd;
}
