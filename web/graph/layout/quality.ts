import type { LayoutInput, Point } from './layout.ts';

type Places = ReadonlyMap<string, Point>;

const side = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const cross = (a: Point, b: Point, c: Point, d: Point) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Whether the line passes so near that it seems to end there. */
function passes(point: Point, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  if (along < 0.02 || along > 0.98) return false;
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy) < 14;
}

/** How large it can be drawn on a screen that is wider than high. */
function smallness(places: Places): number {
  const points = [...places.values()];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  return Math.max(width / 800, height / 500);
}

/** What makes a drawing hard to read: lines that cross, lines that pass behind strangers, small print. */
export function hardship(places: Places, lines: LayoutInput['lines']): number {
  const drawn = lines.flatMap(([from, to]) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? [{ from, to, a, b }] : [];
  });
  let crossings = 0;
  let strangers = 0;
  for (const [n, one] of drawn.entries()) {
    for (const other of drawn.slice(n + 1)) if (cross(one.a, one.b, other.a, other.b)) crossings++;
    for (const [id, point] of places) if (id !== one.from && id !== one.to && passes(point, one.a, one.b)) strangers++;
  }
  return (crossings + 3 * strangers) / Math.max(1, drawn.length) + 2 * smallness(places);
}
