import { placeBadges } from './placeBadges.ts';
import type { ScreenGeometry } from '#web/graph/canvas/hitTest.ts';
import { toLongLabel, toShortLabel, toFullLabel } from './labelText.ts';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import type { ScreenNodes } from '#web/graph/canvas/screenGeometry.ts';
import { type Label, type LabelCandidate, type Rectangle, toBox, placeLabels } from './placeLabels.ts';
import type { Highlight } from '#web/graph/style/style.ts';

export interface SceneLabels {
  /** Of nodes that are not highlighted. */
  dimmed: Label[];
  shown: Label[];
  /** Of the hovered node: over everything else. */
  card: Label | undefined;
  /** Of the edges of the hovered or selected element. */
  onEdges: Label[];
  /** Counts of hidden neighbours. */
  badges: Label[];
}

interface LabelInput {
  graph: DrawnGraph;
  highlight: Highlight;
  highlighted: ReadonlySet<string> | null;
  geometry: { nodes: ScreenNodes; edges: ScreenGeometry['edges'] };
  viewport: { width: number; height: number };
  measureText: (line: string) => number;
  countHidden: (id: string) => number;
  /** Areas covered by other elements. */
  occupied?: Rectangle[];
}

/** More are not readable, and would cost a frame. */
const maxLabels = 260;

/** Above this, crossings with edges are ignored: every label has some, and counting them would cost a frame. */
const manyEdges = 500;

/** Above this number of nodes only labelled nodes have a badge. */
const crowdSize = 600;

/** The largest nodes are always labelled. */
const countHubs = (count: number) => Math.min(8, Math.ceil(count / 8));

/** Nodes with more edges than this show no edge labels. */
const maxEdgeLabels = 12;

/** Nodes that may be labelled, by importance. */
function collectCandidates({ graph, highlight, geometry, viewport }: LabelInput): LabelCandidate[] {
  const { selected, path, roots } = highlight;
  const narrow = viewport.width < 480;
  const isForced = (id: string) => id === selected || path.has(id);
  const computeWeight = (id: string) => (isForced(id) ? 4000 : 0) + (roots.has(id) ? 2000 : 0) + graph.degree(id);
  return [...geometry.nodes.values()]
    .filter(({ x, y }) => x > -40 && y > -40 && x < viewport.width + 40 && y < viewport.height + 40)
    .sort((a, b) => computeWeight(b.id) - computeWeight(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, maxLabels)
    .map((node, rank) => {
      const attributes = graph.getNodeAttributes(node.id);
      const texts = narrow ? [toShortLabel(attributes, true)] : [toShortLabel(attributes), toLongLabel(attributes)];
      if (roots.has(node.id) || isForced(node.id)) texts.push(toFullLabel(attributes));
      return { ...node, texts, forced: isForced(node.id), important: rank < countHubs(geometry.nodes.size) };
    });
}

/** Labels at the middle of the edges of the hovered, else of the selected element. */
function collectEdgeLabels({ graph, highlight, geometry, measureText }: LabelInput): LabelCandidate[] {
  const focus = highlight.hovered ?? highlight.selected;
  const labelledEdges = !focus ? [] : graph.hasEdge(focus) ? [focus] : graph.hasNode(focus) ? graph.edges(focus) : [];
  if (labelledEdges.length > maxEdgeLabels) return [];
  return geometry.edges.flatMap(({ id, from, to }) => {
    if (!labelledEdges.includes(id)) return [];
    const { label, shared } = graph.getEdgeAttributes(id);
    const text = [shared.length > 0 ? String(shared.length) : '', label].filter(Boolean).join(' · ');
    if (!text || Math.hypot(to.x - from.x, to.y - from.y) < measureText(text) * 0.7) return [];
    return [{ id, x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 8, radius: 0, texts: [[text]] }];
  });
}

/** Decides which labels are shown and places them. */
export function composeLabels(input: LabelInput): SceneLabels {
  const { graph, highlight, highlighted, geometry, viewport, measureText, countHidden, occupied = [] } = input;
  const candidates = collectCandidates(input);

  // Labels must not move on hover: the same candidates are placed first in any case.
  const base = placeLabels(
    candidates,
    viewport,
    measureText,
    occupied,
    geometry.edges.length > manyEdges ? [] : geometry.edges,
  );
  const visible = base.filter(({ id }) => !highlighted || highlighted.has(id));
  const dimmed = base.filter(({ id }) => highlighted && !highlighted.has(id));
  const missing = highlighted
    ? candidates.filter(({ id }) => highlighted.has(id) && !visible.some((label) => label.id === id))
    : [];
  const shown = [...visible, ...placeLabels(missing, viewport, measureText, [...occupied, ...visible])];

  // The selected node has a card already.
  const hoveredNode =
    highlight.hovered !== highlight.selected ? geometry.nodes.get(highlight.hovered ?? '') : undefined;
  const full = hoveredNode && {
    ...hoveredNode,
    texts: [toFullLabel(graph.getNodeAttributes(hoveredNode.id))],
    forced: true,
  };
  const [card] = full ? placeLabels([full], viewport, measureText) : [];

  const nodeBoxes = [...geometry.nodes.values()].map(toBox);
  const onEdges = placeLabels(collectEdgeLabels(input), viewport, measureText, [
    ...occupied,
    ...nodeBoxes,
    ...shown,
    ...(card ? [card] : []),
  ]);
  const labelledIds = new Set([...dimmed, ...shown].map(({ id }) => id));
  const badgeCandidates =
    geometry.nodes.size > crowdSize ? candidates.filter(({ id }) => labelledIds.has(id)) : candidates;
  return {
    dimmed,
    shown,
    card,
    onEdges,
    badges: placeBadges(badgeCandidates, [...dimmed, ...shown, ...onEdges], countHidden, measureText),
  };
}
