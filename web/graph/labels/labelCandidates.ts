import { badges } from '#web/graph/canvas/badges.ts';
import type { OnScreen } from '#web/graph/canvas/hitTest.ts';
import { atLength, briefly, inFull } from './labelText.ts';
import type { LineGraph } from './wrapLines.ts';
import type { Things } from '#web/graph/canvas/onScreen.ts';
import { type Label, type Labelled, type Rectangle, around, placeLabels } from './placeLabels.ts';
import type { Emphasis } from '#web/graph/style/style.ts';

export interface Captions {
  /** Of things that step back. */
  aside: Label[];
  shown: Label[];
  /** Of what is pointed at: over everything else. */
  card: Label | undefined;
  /** What lines say, of those that are pointed at or chosen. */
  onLines: Label[];
  /** How many more neighbours a thing has. */
  badges: Label[];
}

interface Request {
  graph: LineGraph;
  emphasis: Emphasis;
  light: ReadonlySet<string> | null;
  screen: { things: Things; lines: OnScreen['lines'] };
  stage: { width: number; height: number };
  widthOf: (line: string) => number;
  more: (id: string) => number;
  /** Where something else lies over the drawing. */
  taken?: Rectangle[];
}

/** More labels than this nobody reads at once, and they would cost a frame. */
const most = 260;

/** With more lines than this every label lies on some, and looking for the best place costs a frame. */
const manyLines = 500;

/** Among more things than this, how many neighbours one has is told beside its name only. */
const crowd = 600;

/** The largest things are named in any case: without them a drawing cannot be read. */
const hubs = (count: number) => Math.min(8, Math.ceil(count / 8));

/** Where more lines than this start from one thing, their words would only hide them. */
const few = 12;

/** Who wants a label, the weightiest first. */
function wantedOf({ graph, emphasis, screen, stage }: Request): Labelled[] {
  const { chosen, path, roots } = emphasis;
  const narrow = stage.width < 480;
  const insists = (id: string) => id === chosen || path.has(id);
  const weight = (id: string) => (insists(id) ? 4000 : 0) + (roots.has(id) ? 2000 : 0) + graph.degree(id);
  return [...screen.things.values()]
    .filter(({ x, y }) => x > -40 && y > -40 && x < stage.width + 40 && y < stage.height + 40)
    .sort((a, b) => weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map((thing, rank) => {
      const facts = graph.getNodeAttributes(thing.id);
      const texts = narrow ? [briefly(facts, true)] : [briefly(facts), atLength(facts)];
      if (roots.has(thing.id) || insists(thing.id)) texts.push(inFull(facts));
      return { ...thing, texts, insists: insists(thing.id), weighty: rank < hubs(screen.things.size) };
    });
}

/** What the lines of the thing that is pointed at, or else chosen, say: in the middle of each. */
function onLines({ graph, emphasis, screen, widthOf }: Request): Labelled[] {
  const speaks = emphasis.pointed ?? emphasis.chosen;
  const spoken = !speaks ? [] : graph.hasEdge(speaks) ? [speaks] : graph.hasNode(speaks) ? graph.edges(speaks) : [];
  if (spoken.length > few) return [];
  return screen.lines.flatMap(({ id, from, to }) => {
    if (!spoken.includes(id)) return [];
    const { label, shared } = graph.getEdgeAttributes(id);
    const text = [shared.length > 0 ? String(shared.length) : '', label].filter(Boolean).join(' · ');
    if (!text || Math.hypot(to.x - from.x, to.y - from.y) < widthOf(text) * 0.7) return [];
    return [{ id, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 8, radius: 0, texts: [[text]] }];
  });
}

/** All the words on a drawing, and where they stand. */
export function captions(request: Request): Captions {
  const { graph, emphasis, light, screen, stage, widthOf, more, taken = [] } = request;
  const wanted = wantedOf(request);

  // The same labels stand in the same places, whether something is pointed at or not.
  const base = placeLabels(wanted, stage, widthOf, taken, screen.lines.length > manyLines ? [] : screen.lines);
  const lit = base.filter(({ id }) => !light || light.has(id));
  const aside = base.filter(({ id }) => light && !light.has(id));
  const late = light ? wanted.filter(({ id }) => light.has(id) && !lit.some((label) => label.id === id)) : [];
  const shown = [...lit, ...placeLabels(late, stage, widthOf, [...taken, ...lit])];

  // What is chosen has its card already.
  const thing = emphasis.pointed !== emphasis.chosen ? screen.things.get(emphasis.pointed ?? '') : undefined;
  const full = thing && { ...thing, texts: [inFull(graph.getNodeAttributes(thing.id))], insists: true };
  const [card] = full ? placeLabels([full], stage, widthOf) : [];

  const bodies = [...screen.things.values()].map(around);
  const said = placeLabels(onLines(request), stage, widthOf, [...taken, ...bodies, ...shown, ...(card ? [card] : [])]);
  const named = new Set([...aside, ...shown].map(({ id }) => id));
  const counted = screen.things.size > crowd ? wanted.filter(({ id }) => named.has(id)) : wanted;
  return { aside, shown, card, onLines: said, badges: badges(counted, [...aside, ...shown, ...said], more, widthOf) };
}
