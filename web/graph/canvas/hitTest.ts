import type { Point } from '#web/graph/layout/layout.ts';
import type { Selection } from '#web/graph/selection.ts';
import type { Label } from '#web/graph/labels/placeLabels.ts';

/** Nodes, labels and edges in pixels of the viewport. */
export interface ScreenGeometry {
  nodes: readonly (Point & { id: string; radius: number })[];
  labels: readonly Label[];
  edges: readonly { id: string; from: Point; to: Point; width: number }[];
}

function distanceToSegment({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const fraction = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - from.x - fraction * dx, y - from.y - fraction * dy);
}

const findNearest = <T>(all: readonly T[], distance: (item: T) => number): T | undefined => {
  let [best, bestDistance] = [undefined as T | undefined, 0];
  for (const item of all) {
    const itemDistance = distance(item);
    if (itemDistance <= bestDistance) [best, bestDistance] = [item, itemDistance];
  }
  return best;
};

/** The node, label or edge within `tolerance` pixels of a point, in this order. */
export function hitTest(point: Point, { nodes, labels, edges }: ScreenGeometry, tolerance: number): Selection | null {
  const node = findNearest(nodes, ({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) - radius - tolerance);
  if (node) return { type: 'node', id: node.id };
  const label = labels.find(
    ({ left, right, top, bottom }) => point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
  );
  if (label) return { type: 'node', id: label.id };
  const edge = findNearest(edges, ({ from, to, width }) => distanceToSegment(point, from, to) - width / 2 - tolerance);
  return edge ? { type: 'edge', id: edge.id } : null;
}
