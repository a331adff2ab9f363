import type { ApiQueryResult } from '#web/api/useApiQuery.ts';
import type { Exploration } from './exploration.ts';
import { toThingFilter } from './graphRequest.ts';
import type { LoadedGraph } from './loadGraph.ts';
import { useGraph } from './useGraph.ts';
import { type GraphImage, useGraphImage } from './useGraphImage.ts';
import type { ExplorationState } from './useExploration.ts';

export type ExplorerView =
  | { status: 'loading' }
  | { status: 'error'; error: Error }
  | { status: 'unknown'; image: GraphImage; ids: readonly string[] }
  /** `pending`: the positions of the overview are still being computed by the server. */
  | { status: 'empty'; image: GraphImage; pending: boolean }
  | { status: 'ready'; image: GraphImage };

/** An overview without nodes, though no filter excludes any. */
const isOverviewPending = ({ graph, loaded }: GraphImage, exploration: Exploration) =>
  graph.order === 0 && loaded.overview?.ids.length === 0 && !toThingFilter(exploration);

function toView({ error }: ApiQueryResult<LoadedGraph>, image: GraphImage | null, pending: boolean): ExplorerView {
  if (error) return { status: 'error', error };
  if (!image) return { status: 'loading' };
  if (image.graph.order > 0) return { status: 'ready', image };
  const { unknownIds } = image.loaded;
  return unknownIds.length > 0 ? { status: 'unknown', image, ids: unknownIds } : { status: 'empty', image, pending };
}

/** Loads the graph of an exploration and lays it out. `image` is the last one while the next is loading. */
export function useExplorerView(exploration: ExplorationState) {
  const result = useGraph(exploration);
  const image = useGraphImage(result.data, exploration);
  const pending = image !== null && isOverviewPending(image, exploration);
  return {
    view: toView(result, image, pending),
    image,
    pending,
    // Loaded is not yet laid out.
    busy: result.loading || (result.data !== undefined && image?.loaded !== result.data),
    refetch: result.refetch,
  };
}
