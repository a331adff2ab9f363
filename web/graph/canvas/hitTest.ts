import type { Point } from '#web/graph/layout/layout.ts';
import type { Label } from '#web/graph/labels/placeLabels.ts';

export interface OnScreen {
  things: readonly (Point & { id: string; radius: number })[];
  labels: readonly Label[];
  lines: readonly { id: string; from: Point; to: Point; width: number }[];
}

function distanceToLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

const nearest = <T>(all: readonly T[], distance: (one: T) => number): T | undefined => {
  let [best, least] = [undefined as T | undefined, 0];
  for (const one of all) {
    const here = distance(one);
    if (here <= least) [best, least] = [one, here];
  }
  return best;
};

/** What lies under a finger or the mouse: a thing, the label of a thing, a line. Fingers are thicker. */
export function hit(point: Point, { things, labels, lines }: OnScreen, thickness: number): string | null {
  const thing = nearest(things, ({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) - radius - thickness);
  if (thing) return thing.id;
  const label = labels.find(
    ({ left, right, top, bottom }) => point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
  );
  if (label) return label.id;
  return nearest(lines, ({ from, to, width }) => distanceToLine(point, from, to) - width / 2 - thickness)?.id ?? null;
}
