import type Sigma from 'sigma';
import type { ScreenGeometry } from './hitTest.ts';
import type { RenderState } from './useRenderer.ts';

export type ScreenNodes = Map<string, { id: string; x: number; y: number; radius: number }>;

/** Nodes and edges as sigma draws them now, in pixels of the viewport. */
export function computeScreenGeometry(
  renderer: Sigma,
  { graph }: RenderState,
): { nodes: ScreenNodes; edges: ScreenGeometry['edges'] } {
  const nodes: ScreenNodes = new Map();
  graph.forEachNode((id) => {
    const display = renderer.getNodeDisplayData(id);
    if (!display || display.hidden) return;
    const { x, y } = renderer.framedGraphToViewport(display);
    nodes.set(id, { id, x, y, radius: renderer.scaleSize(display.size) });
  });
  const edges: { id: string; from: { x: number; y: number }; to: { x: number; y: number }; width: number }[] = [];
  graph.forEachEdge((id, _, source, target) => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (from && to) edges.push({ id, from, to, width: renderer.getEdgeDisplayData(id)?.size ?? 1 });
  });
  return { nodes, edges };
}
