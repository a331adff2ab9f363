import type Sigma from 'sigma';
import type { Moves, ShownGraph } from './syncGraph.ts';
import { type View, between, boxOf } from './fitCamera.ts';

const ease = (share: number) => 1 - (1 - share) ** 3;

/** Moves things to their places and the view along with them. Returns what ends it at once. */
export function travel(renderer: Sigma, moves: Moves, from: View, to: View, duration: number): () => void {
  const shown = renderer.getGraph() as unknown as ShownGraph;
  const began = performance.now();
  let frame = 0;

  const at = (share: number) => {
    shown.updateEachNodeAttributes(
      (id, attributes) => {
        const move = moves.get(id);
        if (!move) return attributes;
        const x = move.from.x + (move.to.x - move.from.x) * share;
        const y = move.from.y + (move.to.y - move.from.y) * share;
        return { ...attributes, x, y };
      },
      { attributes: ['x', 'y'] },
    );
    renderer.setCustomBBox(boxOf(between(from, to, share), renderer.getDimensions()));
    renderer.refresh();
  };
  const step = () => {
    const share = Math.min(1, (performance.now() - began) / duration);
    at(ease(share));
    if (share < 1) frame = requestAnimationFrame(step);
  };
  if (duration > 0) step();
  else at(1);
  return () => {
    cancelAnimationFrame(frame);
    at(1);
  };
}
