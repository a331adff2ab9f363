import type { OnScreen } from './hit.ts';
import { atLength, briefly, inFull } from './labelText.ts';
import type { LineGraph } from './lines.ts';
import type { Things } from './onScreen.ts';
import { type Label, type Labelled, type Rectangle, placeLabels } from './placeLabels.ts';
import type { Emphasis } from './style.ts';

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
}

/** More labels than this nobody reads at once, and they would cost a frame. */
const most = 260;

/** The largest things are named in any case: without them a drawing cannot be read. */
const hubs = 8;

/** Where more lines than this start from one thing, their words would only hide them. */
const few = 12;

function badge(id: string, count: number, { x, y, radius }: Labelled, widthOf: Request['widthOf']): Label {
  const text = `+${count}`;
  const [left, bottom] = [x + radius * 0.75, y - radius * 0.35];
  return { id, lines: [text], align: 'left', left, right: left + widthOf(text) * 0.85 + 2, top: bottom - 12, bottom };
}

/** In the middle of its line, where there is room. */
function onLine(id: string, text: string, { lines }: Request['screen'], widthOf: Request['widthOf']): Labelled[] {
  const line = lines.find((one) => one.id === id);
  if (!line) return [];
  const { from, to } = line;
  if (Math.hypot(to.x - from.x, to.y - from.y) < widthOf(text) * 0.7) return [];
  return [{ id, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 8, radius: 0, texts: [[text]] }];
}

/** All the words on a drawing, and where they stand. */
export function captions({ graph, emphasis, light, screen, stage, widthOf, more }: Request): Captions {
  const { pointed, chosen, path, roots } = emphasis;
  const insists = (id: string) => id === chosen || path.has(id);
  const weight = (id: string) => (insists(id) ? 4000 : 0) + (roots.has(id) ? 2000 : 0) + graph.degree(id);
  const near = [...screen.things.values()].filter(
    ({ x, y }) => x > -40 && y > -40 && x < stage.width + 40 && y < stage.height + 40,
  );
  const wanted: Labelled[] = near
    .sort((a, b) => weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map((thing, rank) => {
      const facts = graph.getNodeAttributes(thing.id);
      const texts = [
        briefly(facts),
        atLength(facts),
        ...(roots.has(thing.id) || insists(thing.id) ? [inFull(facts)] : []),
      ];
      return { ...thing, texts, insists: insists(thing.id), weighty: rank < hubs };
    });
  const badges = wanted
    .filter(({ id }) => more(id) > 0)
    .map((thing) => badge(thing.id, more(thing.id), thing, widthOf));

  // The same labels stand in the same places, whether something is pointed at or not.
  const base = placeLabels(wanted, stage, widthOf, badges);
  const shown = base.filter(({ id }) => !light || light.has(id));
  const aside = base.filter(({ id }) => light && !light.has(id));
  const named = new Set(base.map(({ id }) => id));
  const late = light ? wanted.filter(({ id }) => light.has(id) && !named.has(id)) : [];
  const taken: Rectangle[] = [...badges, ...shown];
  const added = placeLabels(late, stage, widthOf, taken);

  const thing = pointed ? screen.things.get(pointed) : undefined;
  const full = thing && { ...thing, texts: [inFull(graph.getNodeAttributes(thing.id))], insists: true };
  const [card] = full ? placeLabels([full], stage, widthOf) : [];

  const speaks = pointed ?? chosen;
  const spoken = !speaks ? [] : graph.hasEdge(speaks) ? [speaks] : graph.hasNode(speaks) ? graph.edges(speaks) : [];
  const texts = (spoken.length > few ? [] : spoken).flatMap((id) => {
    const { label, shared } = graph.getEdgeAttributes(id);
    const text = [shared.length > 0 ? String(shared.length) : '', label].filter(Boolean).join(' · ');
    return text ? onLine(id, text, screen, widthOf) : [];
  });
  const onLines = placeLabels(texts, stage, widthOf, [...taken, ...added, ...(card ? [card] : [])]);
  return { aside, shown: [...shown, ...added], card, onLines, badges };
}
