import type Sigma from 'sigma';
import type { OnScreen } from './hitTest.ts';
import type { Picture } from './useRenderer.ts';

export type Things = Map<string, { id: string; x: number; y: number; radius: number }>;

/** Where everything is on the screen now. */
export function onScreen(renderer: Sigma, { graph }: Picture): { things: Things; lines: OnScreen['lines'] } {
  const things: Things = new Map();
  graph.forEachNode((id) => {
    const shown = renderer.getNodeDisplayData(id);
    if (!shown || shown.hidden) return;
    const { x, y } = renderer.framedGraphToViewport(shown);
    things.set(id, { id, x, y, radius: renderer.scaleSize(shown.size) });
  });
  const lines: { id: string; from: { x: number; y: number }; to: { x: number; y: number }; width: number }[] = [];
  graph.forEachEdge((id, _, source, target) => {
    const [from, to] = [things.get(source), things.get(target)];
    if (from && to) lines.push({ id, from, to, width: renderer.getEdgeDisplayData(id)?.size ?? 1 });
  });
  return { things, lines };
}
