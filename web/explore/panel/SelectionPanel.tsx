import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { PathPanel } from './PathPanel.tsx';
import { ThingPanel } from './ThingPanel.tsx';

/** The panel of the selected node or edge, else of the path. */
export function SelectionPanel({ image }: { image: GraphImage }) {
  const { selection } = useExploration();
  const { graph, loaded } = image;
  if (selection?.type === 'node') return <ThingPanel id={selection.id} image={image} />;
  if (selection && graph.hasEdge(selection.id)) return <EdgePanel id={selection.id} image={image} />;
  if (loaded.path && loaded.path.length > 1) return <PathPanel pathIds={loaded.path} image={image} />;
  return null;
}
