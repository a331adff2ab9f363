import { type Label, type LabelCandidate, type Rectangle, overlaps } from './placeLabels.ts';

const height = 11;

/** Places the counts of hidden neighbours at a free corner of each node. Labels take precedence. */
export function placeBadges(
  nodes: readonly LabelCandidate[],
  labels: readonly Rectangle[],
  countHidden: (id: string) => number,
  measureText: (line: string) => number,
): Label[] {
  const placed: Label[] = [];
  for (const { id, x, y, radius } of nodes) {
    const hiddenCount = countHidden(id);
    if (hiddenCount === 0) continue;
    const text = `+${hiddenCount}`;
    const width = measureText(text) * 0.85 + 2;
    const [after, before] = [x + radius * 0.75, x - radius * 0.75 - width];
    const [over, under] = [y - radius * 0.35 - height, y + radius * 0.35];
    const corners = [
      { left: after, top: over, align: 'left' as const },
      { left: before, top: over, align: 'right' as const },
      { left: after, top: under, align: 'left' as const },
      { left: before, top: under, align: 'right' as const },
    ].map((corner) => ({ ...corner, id, lines: [text], right: corner.left + width, bottom: corner.top + height }));
    const free = corners.find((corner) => ![...labels, ...placed].some((box) => overlaps(corner, box)));
    if (free) placed.push(free);
  }
  return placed;
}
