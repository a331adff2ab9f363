import { Subgraph } from '#schema/answers/subgraph.ts';
import type { ThingFilter } from '#schema/answers/filter.ts';
import type { LeftOut } from '#schema/answers/neighbourhood.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { invalid } from '#server/errors.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import type { EdgeProjection } from '#server/graph/read/edges.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { buildTraversal, hasNarrower, matchNarrower } from './traversal.ts';
import { type Projection, createParamBinder } from '#server/graph/read/projection.ts';
import { restrictedNeighboursClause, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** What is requested of the edges between things. */
export interface EdgesSelection {
  edge: EdgeProjection | undefined;
  /** Whether to count the neighbours that the result omits. */
  leftOut: boolean;
}

/** Sets `edges`: those between the `nodes`, or only those of the `newNodes` to any of them. */
export const edgesClause = (edge: EdgeProjection | undefined, edgeTypes: readonly string[], onlyNew = false) => {
  if (!edge) return 'WITH *, [] AS edges';
  const [from, arrow, distinct] = onlyNew ? ['newNodes', '-', 'DISTINCT '] : ['nodes', '->', ''];
  return `CALL (nodes, newNodes) { UNWIND ${from} AS a MATCH (a)-[r:${edgeTypes.join('|')}]${arrow}(b) WHERE b IN nodes
    WITH ${distinct}r RETURN collect(${edge.toCypher('r')}) AS edges }`;
};

/**
 * Sets `leftOut`: the number of neighbours of each of the `newNodes` that are not among the `nodes`; of places and themes
 * also those of what lies in them, if `includesNarrower`.
 */
export const omittedClause = (
  isRequested: boolean,
  edgeTypes: readonly string[],
  predicate: string,
  includesNarrower: boolean,
) =>
  isRequested
    ? `CALL (nodes, newNodes) { UNWIND newNodes AS f ${includesNarrower ? `${matchNarrower('f')} WITH *, d:HasRestrictedNeighbours AS hasRestricted` : `WITH *, f AS d ${restrictedNeighboursClause('f')}`}
         MATCH (d)-[:${edgeTypes.join('|')}]-(n:Thing) WHERE ${visibilityFilter('n', 'hasRestricted')} AND NOT n IN nodes AND ${predicate}
         WITH f.id AS id, count(DISTINCT n) AS count RETURN collect({of: id, count: count}) AS leftOut }`
    : 'WITH *, [] AS leftOut';

interface SubgraphRequest extends EdgesSelection {
  ids: readonly string[];
  filter?: ThingFilter;
  thing: Projection<Thing>;
}

/** Loads things by id with all edges between them. Unknown ids are omitted. */
export async function loadSubgraph(
  graph: Graph,
  registry: Registry,
  { ids, filter, thing, edge, leftOut }: SubgraphRequest,
): Promise<Subgraph> {
  if (filter?.text != null)
    throw invalid('Omit `text` from this filter: it applies to the neighbours that are counted, not to a search.');
  const uniqueIds = [...new Set(ids)];
  const rows = await graph.read<{ kind: string }>(
    `UNWIND $ids AS id MATCH (n:Thing {id: id}) WHERE ${visibilityFilter('n')} RETURN DISTINCT n.kind AS kind`,
    { ids: uniqueIds },
  );
  const { edges, kinds } = buildTraversal(
    registry,
    rows.map(({ kind }) => kind),
    filter,
  );
  const includesNarrower = rows.some(({ kind }) => hasNarrower(registry, kind));
  const { predicate, parameters: filterParameters } = buildCondition(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...filterParameters, ids: uniqueIds };
  const [result] = await graph.read<{ things: unknown[]; edges: unknown[][]; leftOut: LeftOut[] }>(
    `CALL () { UNWIND range(0, size($ids) - 1) AS i MATCH (n:Thing {id: $ids[i]}) WHERE ${visibilityFilter('n')}
       WITH n ORDER BY i RETURN collect(n) AS nodes }
     WITH nodes, nodes AS newNodes
     CALL (nodes) { UNWIND nodes AS n ${thing.toCypher('n', createParamBinder(parameters), 'thing')} RETURN collect(thing) AS things }
     ${edgesClause(edge, edges)}
     ${omittedClause(leftOut, edges, predicate, includesNarrower)}
     RETURN things, edges, leftOut`,
    parameters,
  );
  return Object.assign(new Subgraph(), {
    nodes: result!.things.map((row) => thing.fromRow(row as never)),
    edges: edge ? result!.edges.map((row) => edge.fromRow(row)) : [],
    leftOut: result!.leftOut,
  });
}
