import { Subgraph } from '#schema/answers/subgraph.ts';
import type { ThingFilter } from '#schema/answers/filter.ts';
import type { LeftOut } from '#schema/answers/neighbourhood.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { invalid } from '#server/errors.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import type { EdgeProjection } from '#server/graph/read/edges.ts';
import { buildCondition } from '#server/graph/read/filter.ts';
import { buildTraversal } from './traversal.ts';
import { type Projection, createParamBinder } from '#server/graph/read/projection.ts';
import { restrictedNeighboursClause, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** What is asked of the ties between things: as what each is told, and whether to count the neighbours left out. */
export interface EdgesSelection {
  edge: EdgeProjection | undefined;
  leftOut: boolean;
}

/** All ties between the `nodes`, as Cypher: `ties`; between them and the `fresh` ones, when only these are new. */
export const edgesClause = (edge: EdgeProjection | undefined, edges: readonly string[], onlyFresh = false) => {
  if (!edge) return 'WITH *, [] AS ties';
  const [from, tie, once] = onlyFresh ? ['fresh', '-', 'DISTINCT '] : ['nodes', '->', ''];
  return `CALL (nodes, fresh) { UNWIND ${from} AS a MATCH (a)-[r:${edges.join('|')}]${tie}(b) WHERE b IN nodes
    WITH ${once}r RETURN collect(${edge.toCypher('r')}) AS ties }`;
};

/** How many more neighbours than the `nodes` each of the `fresh` ones has, as Cypher: `leftOut`. */
export const omittedClause = (wanted: boolean, edges: readonly string[], asks: string) =>
  wanted
    ? `CALL (nodes, fresh) { UNWIND fresh AS f ${restrictedNeighboursClause('f')}
         MATCH (f)-[:${edges.join('|')}]-(n:Thing) WHERE ${visibilityFilter('n', 'veiled')} AND NOT n IN nodes AND ${asks}
         WITH f.id AS id, count(DISTINCT n) AS count RETURN collect({of: id, count: count}) AS leftOut }`
    : 'WITH *, [] AS leftOut';

/** These things and what ties them together. Ids that nothing has are left out. */
export async function loadSubgraph(
  graph: Graph,
  registry: Registry,
  {
    ids,
    filter,
    thing,
    edge,
    leftOut,
  }: EdgesSelection & { ids: readonly string[]; filter?: ThingFilter; thing: Projection<Thing> },
): Promise<Subgraph> {
  if (filter?.text != null) throw invalid('Leave `text` out of this filter: it says which other neighbours to count.');
  const unique = [...new Set(ids)];
  const met = await graph.read<{ kind: string }>(
    `UNWIND $ids AS id MATCH (n:Thing {id: id}) WHERE ${visibilityFilter('n')} RETURN DISTINCT n.kind AS kind`,
    { ids: unique },
  );
  const { edges, kinds } = buildTraversal(
    registry,
    met.map(({ kind }) => kind),
    filter,
  );
  const { predicate, parameters: asked } = buildCondition(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...asked, ids: unique };
  const [found] = await graph.read<{ things: unknown[]; ties: unknown[][]; leftOut: LeftOut[] }>(
    `CALL () { UNWIND range(0, size($ids) - 1) AS place MATCH (n:Thing {id: $ids[place]}) WHERE ${visibilityFilter('n')}
       WITH n ORDER BY place RETURN collect(n) AS nodes }
     WITH nodes, nodes AS fresh
     CALL (nodes) { UNWIND nodes AS n ${thing.toCypher('n', createParamBinder(parameters), 'told')} RETURN collect(told) AS things }
     ${edgesClause(edge, edges)}
     ${omittedClause(leftOut, edges, predicate)}
     RETURN things, ties, leftOut`,
    parameters,
  );
  return Object.assign(new Subgraph(), {
    nodes: found!.things.map((one) => thing.fromRow(one as never)),
    edges: edge ? found!.ties.map((tie) => edge.fromRow(tie)) : [],
    leftOut: found!.leftOut,
  });
}
