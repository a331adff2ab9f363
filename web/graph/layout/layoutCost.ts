import type { LayoutInput, Point } from './layout.ts';
import { measureBounds } from './measureBounds.ts';

type NodePositions = ReadonlyMap<string, Point>;

const orientation = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const segmentsCross = (a: Point, b: Point, c: Point, d: Point) =>
  orientation(a, b, c) * orientation(a, b, d) < 0 && orientation(c, d, a) * orientation(c, d, b) < 0;

/** Whether a segment passes a node so near that it seems to end there. */
function passesNear(point: Point, from: Point, to: Point): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const fraction = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  if (fraction < 0.02 || fraction > 0.98) return false;
  return Math.hypot(point.x - from.x - fraction * dx, point.y - from.y - fraction * dy) < 14;
}

/** Extent relative to a landscape screen of 800 × 500. */
function computeSizeCost(positions: NodePositions): number {
  const { left, right, top, bottom } = measureBounds([...positions.values()]);
  return Math.max((right - left) / 800, (bottom - top) / 500);
}

/** Cost of a layout, lower is better: crossings, edges that pass other nodes, and size. */
export function computeLayoutCost(positions: NodePositions, edges: LayoutInput['edges']): number {
  const drawn = edges.flatMap(([from, to]) => {
    const [a, b] = [positions.get(from), positions.get(to)];
    return a && b ? [{ from, to, a, b }] : [];
  });
  let crossings = 0;
  let nearMisses = 0;
  for (const [index, edge] of drawn.entries()) {
    for (const otherEdge of drawn.slice(index + 1))
      if (segmentsCross(edge.a, edge.b, otherEdge.a, otherEdge.b)) crossings++;
    for (const [id, point] of positions)
      if (id !== edge.from && id !== edge.to && passesNear(point, edge.a, edge.b)) nearMisses++;
  }
  return (crossings + 3 * nearMisses) / Math.max(1, drawn.length) + 2 * computeSizeCost(positions);
}
