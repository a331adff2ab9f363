/** A thing on the screen that wants a label. Coordinates are pixels, y downwards. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
  /** What to say, the shortest first. The first one that fits is sure of its place before others say more. */
  texts: string[][];
  /** It must be named, even where its name lies on lesser things. */
  weighty?: boolean;
  /** Says the last of its texts whatever is in the way. */
  insists?: boolean;
}

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A line on the screen. */
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

export const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names that stand side by side must not read as one. */
const aired = ({ left, top, right, bottom }: Rectangle) => ({ left: left - 5, top, right: right + 5, bottom });

/** The room that a thing itself takes. */
export const around = ({ x, y, radius }: Pick<Labelled, 'x' | 'y' | 'radius'>): Rectangle => ({
  left: x - radius - 1,
  top: y - radius - 1,
  right: x + radius + 1,
  bottom: y + radius + 1,
});

/** Whether a line runs through a box: it enters and leaves within its own length. */
function runsThrough({ from, to }: Segment, { left, right, top, bottom }: Rectangle): boolean {
  let [enter, leave] = [0, 1];
  for (const [at, step, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (step === 0 && (at < low || at > high)) return false;
    if (step === 0) continue;
    const [one, other] = [(low - at) / step, (high - at) / step];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}

/** Where a label can stand: under its thing like a caption, else beside, else over it. */
function candidates({ id, x, y, radius }: Labelled, lines: string[], width: number): Label[] {
  const height = lines.length * lineHeight;
  const at = (left: number, top: number, align: Label['align']): Label => ({
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
    at(x - width / 2, under, 'center'),
    at(after, y - height / 2, 'left'),
    at(before, y - height / 2, 'right'),
    at(x - width / 2, over, 'center'),
    at(x - radius, under, 'left'),
    at(x + radius - width, under, 'right'),
    at(x - radius, over, 'left'),
    at(x + radius - width, over, 'right'),
  ];
}

/**
 * Which labels are shown, and where: the weightiest things come first in the list and choose first. No
 * label lies on another, or on a thing; who finds no place is silent until there is more room.
 */
export function placeLabels(
  things: readonly Labelled[],
  stage: { width: number; height: number },
  widthOf: (line: string) => number,
  taken: readonly Rectangle[] = [],
  lines: readonly Segment[] = [],
): Label[] {
  const bounds = { left: 2, top: 2, right: stage.width - 2, bottom: stage.height - 2 };
  const inside = (one: Rectangle) =>
    one.left >= bounds.left && one.right <= bounds.right && one.top >= bounds.top && one.bottom <= bounds.bottom;
  /** At the edge a caption moves in a little, rather than lose its end. */
  const within = (label: Label): Label => {
    if (label.align !== 'center') return label;
    const move = Math.max(bounds.left - label.left, 0) || Math.min(bounds.right - label.right, 0);
    const reach = Math.abs(move) < (label.right - label.left) / 2 ? move : 0;
    return { ...label, left: label.left + reach, right: label.right + reach };
  };
  const bodies = things.map(around);
  const insisting = things.filter(({ insists }) => insists).map(around);
  const labels = new Map<string, Label>();

  const count = (place: Rectangle, others: readonly Rectangle[]) => others.filter((one) => meet(place, one)).length;
  const say = (thing: Labelled, words: string[], least: 'free' | 'readable' | 'anyhow' = 'free') => {
    const width = Math.max(...words.map(widthOf)) + 2;
    const crossed = (place: Rectangle) => lines.reduce((n, line) => n + Number(runsThrough(line, place)), 0);
    const said = [...labels.values()].filter(({ id }) => id !== thing.id).map(aired);
    const places = candidates(thing, words, width)
      .map(within)
      .filter((place) => least === 'anyhow' || inside(place));
    // A line behind a name is a nuisance, a name on a thing an obstacle; a name on a name, or on what is chosen or
    // lies on the path, a mistake.
    const cost = (place: Rectangle) =>
      (inside(place) ? 0 : 4) +
      9 * (count(place, said) + count(place, insisting)) +
      count(place, taken) +
      count(place, bodies) +
      Math.min(0.9, 0.15 * crossed(place));
    const allowed = { free: 1, readable: 9, anyhow: Infinity }[least];
    let [best, lowest] = [undefined as Label | undefined, allowed];
    for (const place of places) {
      const price = cost(place);
      if (price < lowest) [best, lowest] = [place, price];
      if (price === 0) break;
    }
    if (best) labels.set(thing.id, best);
  };

  for (const thing of things) if (thing.insists) say(thing, thing.texts.at(-1)!, 'anyhow');
  for (const thing of things) if (!thing.insists) say(thing, thing.texts[0]!, thing.weighty ? 'readable' : 'free');
  // Everybody has had a turn: who has room for more says more.
  for (const thing of things)
    if (!thing.insists && labels.has(thing.id)) for (const lines of thing.texts.slice(1)) say(thing, lines);
  return [...labels.values()];
}
