import { placeBadges } from '#web/graph/canvas/badges.ts';
import type { ScreenGeometry } from '#web/graph/canvas/hitTest.ts';
import { toLongLabel, toShortLabel, toFullLabel } from './labelText.ts';
import type { DrawnGraph } from './wrapLines.ts';
import type { ScreenNodes } from '#web/graph/canvas/onScreen.ts';
import { type Label, type LabelCandidate, type Rectangle, toBox, placeLabels } from './placeLabels.ts';
import type { Highlight } from '#web/graph/style/style.ts';

export interface SceneLabels {
  /** Of things that step back. */
  dimmed: Label[];
  shown: Label[];
  /** Of what is pointed at: over everything else. */
  card: Label | undefined;
  /** What lines say, of those that are pointed at or chosen. */
  onEdges: Label[];
  /** How many more neighbours a thing has. */
  badges: Label[];
}

interface LabelInput {
  graph: DrawnGraph;
  highlight: Highlight;
  highlighted: ReadonlySet<string> | null;
  geometry: { things: ScreenNodes; lines: ScreenGeometry['edges'] };
  viewport: { width: number; height: number };
  measureText: (line: string) => number;
  countHidden: (id: string) => number;
  /** Where something else lies over the drawing. */
  occupied?: Rectangle[];
}

/** More labels than this nobody reads at once, and they would cost a frame. */
const maxLabels = 260;

/** With more lines than this every label lies on some, and looking for the best place costs a frame. */
const manyEdges = 500;

/** Among more things than this, how many neighbours one has is told beside its name only. */
const crowdSize = 600;

/** The largest things are named in any case: without them a drawing cannot be read. */
const countHubs = (count: number) => Math.min(8, Math.ceil(count / 8));

/** Where more lines than this start from one thing, their words would only hide them. */
const maxEdgeLabels = 12;

/** Who wants a label, the weightiest first. */
function collectCandidates({ graph, highlight, geometry, viewport }: LabelInput): LabelCandidate[] {
  const { selected, path, roots } = highlight;
  const narrow = viewport.width < 480;
  const isForced = (id: string) => id === selected || path.has(id);
  const computeWeight = (id: string) => (isForced(id) ? 4000 : 0) + (roots.has(id) ? 2000 : 0) + graph.degree(id);
  return [...geometry.things.values()]
    .filter(({ x, y }) => x > -40 && y > -40 && x < viewport.width + 40 && y < viewport.height + 40)
    .sort((a, b) => computeWeight(b.id) - computeWeight(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, maxLabels)
    .map((node, rank) => {
      const attributes = graph.getNodeAttributes(node.id);
      const texts = narrow ? [toShortLabel(attributes, true)] : [toShortLabel(attributes), toLongLabel(attributes)];
      if (roots.has(node.id) || isForced(node.id)) texts.push(toFullLabel(attributes));
      return { ...node, texts, insists: isForced(node.id), weighty: rank < countHubs(geometry.things.size) };
    });
}

/** What the lines of the thing that is pointed at, or else chosen, say: in the middle of each. */
function collectEdgeLabels({ graph, highlight, geometry, measureText }: LabelInput): LabelCandidate[] {
  const focus = highlight.hovered ?? highlight.selected;
  const labelledEdges = !focus ? [] : graph.hasEdge(focus) ? [focus] : graph.hasNode(focus) ? graph.edges(focus) : [];
  if (labelledEdges.length > maxEdgeLabels) return [];
  return geometry.lines.flatMap(({ id, from, to }) => {
    if (!labelledEdges.includes(id)) return [];
    const { label, shared } = graph.getEdgeAttributes(id);
    const text = [shared.length > 0 ? String(shared.length) : '', label].filter(Boolean).join(' · ');
    if (!text || Math.hypot(to.x - from.x, to.y - from.y) < measureText(text) * 0.7) return [];
    return [{ id, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 8, radius: 0, texts: [[text]] }];
  });
}

/** All the words on a drawing, and where they stand. */
export function composeLabels(request: LabelInput): SceneLabels {
  const { graph, highlight, highlighted, geometry, viewport, measureText, countHidden, occupied = [] } = request;
  const candidates = collectCandidates(request);

  // The same labels stand in the same places, whether something is pointed at or not.
  const base = placeLabels(
    candidates,
    viewport,
    measureText,
    occupied,
    geometry.lines.length > manyEdges ? [] : geometry.lines,
  );
  const visible = base.filter(({ id }) => !highlighted || highlighted.has(id));
  const dimmed = base.filter(({ id }) => highlighted && !highlighted.has(id));
  const missing = highlighted
    ? candidates.filter(({ id }) => highlighted.has(id) && !visible.some((label) => label.id === id))
    : [];
  const shown = [...visible, ...placeLabels(missing, viewport, measureText, [...occupied, ...visible])];

  // What is chosen has its card already.
  const hoveredNode =
    highlight.hovered !== highlight.selected ? geometry.things.get(highlight.hovered ?? '') : undefined;
  const full = hoveredNode && {
    ...hoveredNode,
    texts: [toFullLabel(graph.getNodeAttributes(hoveredNode.id))],
    insists: true,
  };
  const [card] = full ? placeLabels([full], viewport, measureText) : [];

  const nodeBoxes = [...geometry.things.values()].map(toBox);
  const onEdges = placeLabels(collectEdgeLabels(request), viewport, measureText, [
    ...occupied,
    ...nodeBoxes,
    ...shown,
    ...(card ? [card] : []),
  ]);
  const labelledIds = new Set([...dimmed, ...shown].map(({ id }) => id));
  const badgeCandidates =
    geometry.things.size > crowdSize ? candidates.filter(({ id }) => labelledIds.has(id)) : candidates;
  return {
    dimmed,
    shown,
    card,
    onEdges,
    badges: placeBadges(badgeCandidates, [...dimmed, ...shown, ...onEdges], countHidden, measureText),
  };
}
