import { type Label, type Labelled, type Rectangle, meet } from '#web/graph/labels/placeLabels.ts';

const height = 11;

/** How many more neighbours things have, beside each at the corner where there is room: names come first. */
export function badges(
  things: readonly Labelled[],
  labels: readonly Rectangle[],
  more: (id: string) => number,
  widthOf: (line: string) => number,
): Label[] {
  const placed: Label[] = [];
  for (const { id, x, y, radius } of things) {
    if (more(id) === 0) continue;
    const text = `+${more(id)}`;
    const width = widthOf(text) * 0.85 + 2;
    const [after, before] = [x + radius * 0.75, x - radius * 0.75 - width];
    const [over, under] = [y - radius * 0.35 - height, y + radius * 0.35];
    const corners = [
      { left: after, top: over, align: 'left' as const },
      { left: before, top: over, align: 'right' as const },
      { left: after, top: under, align: 'left' as const },
      { left: before, top: under, align: 'right' as const },
    ].map((corner) => ({ ...corner, id, lines: [text], right: corner.left + width, bottom: corner.top + height }));
    const free = corners.find((corner) => ![...labels, ...placed].some((other) => meet(corner, other)));
    if (free) placed.push(free);
  }
  return placed;
}
