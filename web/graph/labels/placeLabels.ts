/** A node that may be labelled. Coordinates are pixels, y downwards. */
export interface LabelCandidate {
  id: string;
  x: number;
  y: number;
  radius: number;
  /** Shortest first. All candidates get their first text before any gets a longer one. */
  texts: string[][];
  /** Its label may cover less important nodes. */
  important?: boolean;
  /** Always shows its last text, whatever it covers. */
  forced?: boolean;
}

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Segment {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

export interface Label extends Rectangle {
  id: string;
  lines: string[];
  align: 'left' | 'center' | 'right';
}

export const lineHeight = 14;
const gap = 4;

export const overlaps = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Labels side by side must not read as one. */
const withMargin = ({ left, top, right, bottom }: Rectangle) => ({ left: left - 5, top, right: right + 5, bottom });

/** The box of the node itself. */
export const toBox = ({ x, y, radius }: Pick<LabelCandidate, 'x' | 'y' | 'radius'>): Rectangle => ({
  left: x - radius - 1,
  top: y - radius - 1,
  right: x + radius + 1,
  bottom: y + radius + 1,
});

/** Whether a segment crosses a box (slab method). */
function crosses({ from, to }: Segment, { left, right, top, bottom }: Rectangle): boolean {
  let [enter, leave] = [0, 1];
  for (const [at, step, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (step === 0 && (at < low || at > high)) return false;
    if (step === 0) continue;
    const [first, second] = [(low - at) / step, (high - at) / step];
    enter = Math.max(enter, Math.min(first, second));
    leave = Math.min(leave, Math.max(first, second));
  }
  return enter < leave;
}

/** Positions of a label around its node, best first: below, beside, above. */
function listPositions({ id, x, y, radius }: LabelCandidate, lines: string[], width: number): Label[] {
  const height = lines.length * lineHeight;
  const createLabel = (left: number, top: number, align: Label['align']): Label => ({
    id,
    lines,
    align,
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const [under, over] = [y + radius + gap - 1, y - radius - gap - height + 2];
  const [after, before] = [x + radius + gap + 1, x - radius - gap - 1 - width];
  return [
    createLabel(x - width / 2, under, 'center'),
    createLabel(after, y - height / 2, 'left'),
    createLabel(before, y - height / 2, 'right'),
    createLabel(x - width / 2, over, 'center'),
    createLabel(x - radius, under, 'left'),
    createLabel(x + radius - width, under, 'right'),
    createLabel(x - radius, over, 'left'),
    createLabel(x + radius - width, over, 'right'),
  ];
}

/**
 * Greedy label placement: candidates choose in the order given. Labels overlap neither each other nor
 * nodes; a candidate without a free position stays unlabelled.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  viewport: { width: number; height: number },
  measureText: (line: string) => number,
  occupied: readonly Rectangle[] = [],
  edges: readonly Segment[] = [],
): Label[] {
  const bounds = { left: 2, top: 2, right: viewport.width - 2, bottom: viewport.height - 2 };
  const isInside = (box: Rectangle) =>
    box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
  /** Shifts a centred label inwards at the edge of the viewport. */
  const moveInside = (label: Label): Label => {
    if (label.align !== 'center') return label;
    const move = Math.max(bounds.left - label.left, 0) || Math.min(bounds.right - label.right, 0);
    const shift = Math.abs(move) < (label.right - label.left) / 2 ? move : 0;
    return { ...label, left: label.left + shift, right: label.right + shift };
  };
  const nodeBoxes = candidates.map(toBox);
  const forcedBoxes = candidates.filter(({ forced }) => forced).map(toBox);
  const labels = new Map<string, Label>();

  const countOverlaps = (box: Rectangle, others: readonly Rectangle[]) =>
    others.filter((neighbour) => overlaps(box, neighbour)).length;
  const placeLabel = (
    candidate: LabelCandidate,
    text: string[],
    tolerance: 'free' | 'readable' | 'anyhow' = 'free',
  ) => {
    const width = Math.max(...text.map(measureText)) + 2;
    const countCrossings = (box: Rectangle) => edges.reduce((n, edge) => n + Number(crosses(edge, box)), 0);
    const otherLabels = [...labels.values()].filter(({ id }) => id !== candidate.id).map(withMargin);
    const positions = listPositions(candidate, text, width)
      .map(moveInside)
      .filter((position) => tolerance === 'anyhow' || isInside(position));
    // Crossing an edge is a nuisance (< 1 in all), covering a node costs 1, covering a label or a forced node is
    // never accepted (9).
    const computeCost = (box: Rectangle) =>
      (isInside(box) ? 0 : 4) +
      9 * (countOverlaps(box, otherLabels) + countOverlaps(box, forcedBoxes)) +
      countOverlaps(box, occupied) +
      countOverlaps(box, nodeBoxes) +
      Math.min(0.9, 0.15 * countCrossings(box));
    const maxCost = { free: 1, readable: 9, anyhow: Infinity }[tolerance];
    let [best, bestCost] = [undefined as Label | undefined, maxCost];
    for (const position of positions) {
      const cost = computeCost(position);
      if (cost < bestCost) [best, bestCost] = [position, cost];
      if (cost === 0) break;
    }
    if (best) labels.set(candidate.id, best);
  };

  for (const candidate of candidates) if (candidate.forced) placeLabel(candidate, candidate.texts.at(-1)!, 'anyhow');
  for (const candidate of candidates)
    if (!candidate.forced) placeLabel(candidate, candidate.texts[0]!, candidate.important ? 'readable' : 'free');
  // Second round: longer texts where there is room.
  for (const candidate of candidates)
    if (!candidate.forced && labels.has(candidate.id))
      for (const text of candidate.texts.slice(1)) placeLabel(candidate, text);
  return [...labels.values()];
}
