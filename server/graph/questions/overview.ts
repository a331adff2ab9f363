import type { ThingFilter } from '#schema/answers/filter.ts';
import type { LeftOut } from '#schema/answers/neighbourhood.ts';
import { Overview } from '#schema/answers/overview.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { invalid } from '#server/errors.ts';
import { type EdgesSelection, omittedClause, edgesClause } from './subgraph.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { buildTraversal } from './traversal.ts';
import { type Projection, createParamBinder } from '#server/graph/read/projection.ts';
import { anyRestrictedClause, visibleCount } from '#server/graph/read/visibilityFilter.ts';

interface OverviewRequest extends EdgesSelection {
  limit: number;
  filter?: ThingFilter;
  thing: Projection<Thing>;
  /** Whether the things and their count are requested. */
  rows: boolean;
  total: boolean;
}

/** Loads the things with the highest stored centrality, see `updateLayout`. */
export async function loadOverview(
  graph: Graph,
  registry: Registry,
  { limit, filter, thing, rows, total, edge, leftOut }: OverviewRequest,
): Promise<Overview> {
  if (filter?.text != null)
    throw invalid('Omit `text` from this filter: search first, then query the neighbourhood of a result.');
  const { edges, kinds: traversable } = buildTraversal(registry, []);
  const kinds = traversable.filter((kind) => filter?.kind?.includes(kind) ?? true);
  const {
    match,
    where,
    predicate,
    parameters: filterParameters,
  } = buildCondition(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...filterParameters, limit };
  const { isUnfiltered } = buildCondition(registry, 'Thing', { ...filter, kind: undefined });
  // Without a filter, Neo4j has the counts of the kinds stored.
  const count = isUnfiltered
    ? `RETURN ${kinds.map((kind) => visibleCount(registry.entity(kind).name)).join(' + ') || '0'} AS total`
    : `${match} RETURN count(n) AS total`;
  const needsNodes = rows || edge || leftOut;
  const [result] = await graph.read<{
    things: unknown[];
    edges: unknown[][];
    leftOut: LeftOut[];
    total: number;
  }>(
    `${anyRestrictedClause}
     ${
       needsNodes
         ? `CALL (anyRestricted) { MATCH (n:Thing) WHERE n.centrality > 0 AND n.id IS NOT NULL AND ${where}
              WITH n ORDER BY n.centrality DESC, n.id DESC LIMIT $limit RETURN collect(n) AS nodes }`
         : 'WITH *, [] AS nodes'
     }
     WITH anyRestricted, nodes, nodes AS newNodes
     CALL (nodes) { ${rows ? `UNWIND nodes AS n ${thing.toCypher('n', createParamBinder(parameters), 'thing')} RETURN collect(thing)` : 'RETURN []'} AS things }
     ${edgesClause(edge, edges)}
     ${omittedClause(leftOut, edges, predicate, false)}
     CALL (anyRestricted) { ${total ? count : 'RETURN 0 AS total'} }
     RETURN things, edges, leftOut, total`,
    parameters,
  );
  return Object.assign(new Overview(), {
    nodes: result!.things.map((row) => thing.fromRow(row as never)),
    edges: edge ? result!.edges.map((row) => edge.fromRow(row)) : [],
    leftOut: result!.leftOut,
    totalCount: result!.total,
  });
}
