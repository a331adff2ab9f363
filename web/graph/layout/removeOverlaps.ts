import { measureBounds } from './measureBounds.ts';

export interface Box {
  width: number;
  height: number;
}

export interface PlacedBox extends Box {
  x: number;
  y: number;
}

/** Share of the area that boxes may fill; lower is airier. */
const fillRatio = 0.55;

/** Factor by which positions must grow to give all boxes room; at most 6. */
export function computeScale(boxes: readonly PlacedBox[]): number {
  const { left, right, top, bottom } = measureBounds(boxes);
  const [width, height] = [right - left + 1, bottom - top + 1];
  const neededArea = boxes.reduce((sum, box) => sum + box.width * box.height, 0) / fillRatio;
  // Nodes in a row span no area: their length counts.
  return Math.min(6, Math.sqrt(neededArea / Math.max(width * height, (width + height) ** 2 / 16)));
}

/** Separates two boxes along the shorter axis. Returns whether they overlapped. */
function separate(a: PlacedBox, b: PlacedBox): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const overlapX = (a.width + b.width) / 2 - Math.abs(dx);
  const overlapY = (a.height + b.height) / 2 - Math.abs(dy);
  if (overlapX <= 0.5 || overlapY <= 0.5) return false;
  if (overlapX < overlapY) {
    const step = (overlapX / 2) * (dx < 0 ? -1 : 1);
    a.x -= step;
    b.x += step;
  } else {
    const step = (overlapY / 2) * (dy < 0 ? -1 : 1);
    a.y -= step;
    b.y += step;
  }
  return true;
}

/** Moves boxes apart until none overlap or `rounds` are over. */
export function removeOverlaps(boxes: readonly PlacedBox[], rounds = 150): { x: number; y: number }[] {
  const scale = computeScale(boxes);
  const placed = boxes.map((box) => ({ ...box, x: box.x * scale, y: box.y * scale }));
  const widest = Math.max(0, ...placed.map(({ width }) => width));
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = false;
    const sorted = [...placed].sort((a, b) => a.x - b.x);
    for (const [n, a] of sorted.entries())
      for (let m = n + 1; m < sorted.length && sorted[m]!.x - a.x < widest; m++)
        if (separate(a, sorted[m]!)) moved = true;
  }
  return placed.map(({ x, y }) => ({ x, y }));
}
