import type Sigma from 'sigma';
import type { Moves, SigmaGraph } from './syncGraph.ts';
import { type View, interpolateView, toBoundingBox } from './fitCamera.ts';

const ease = (progress: number) => 1 - (1 - progress) ** 3;

/** Moves nodes and camera within `duration` ms. Returns a function that ends the animation at once. */
export function animateNodes(renderer: Sigma, moves: Moves, from: View, to: View, duration: number): () => void {
  const sigmaGraph = renderer.getGraph() as unknown as SigmaGraph;
  const start = performance.now();
  let frame = 0;

  const moveTo = (progress: number) => {
    sigmaGraph.updateEachNodeAttributes(
      (id, attributes) => {
        const move = moves.get(id);
        if (!move) return attributes;
        const x = move.from.x + (move.to.x - move.from.x) * progress;
        const y = move.from.y + (move.to.y - move.from.y) * progress;
        return { ...attributes, x, y };
      },
      { attributes: ['x', 'y'] },
    );
    renderer.setCustomBBox(toBoundingBox(interpolateView(from, to, progress), renderer.getDimensions()));
    renderer.refresh();
  };
  const step = () => {
    const progress = Math.min(1, (performance.now() - start) / duration);
    moveTo(ease(progress));
    if (progress < 1) frame = requestAnimationFrame(step);
  };
  if (duration > 0) step();
  else moveTo(1);
  return () => {
    cancelAnimationFrame(frame);
    moveTo(1);
  };
}
