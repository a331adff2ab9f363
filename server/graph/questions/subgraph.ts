import { Among } from '#schema/answers/subgraph.ts';
import type { ThingFilter } from '#schema/answers/filter.ts';
import type { LeftOut } from '#schema/answers/neighbourhood.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { invalid } from '#server/errors.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import type { EdgeTold } from '#server/graph/read/edges.ts';
import { conditionOf } from '#server/graph/read/filter.ts';
import { reachOf } from './traversal.ts';
import { type Told, binding } from '#server/graph/read/projection.ts';
import { lookWhetherVeiled, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** What is asked of the ties between things: as what each is told, and whether to count the neighbours left out. */
export interface TiesAsked {
  edge: EdgeTold | undefined;
  leftOut: boolean;
}

/** All ties between the `nodes`, as Cypher: `ties`; between them and the `fresh` ones, when only these are new. */
export const tiesAmong = (edge: EdgeTold | undefined, edges: readonly string[], onlyFresh = false) => {
  if (!edge) return 'WITH *, [] AS ties';
  const [from, tie, once] = onlyFresh ? ['fresh', '-', 'DISTINCT '] : ['nodes', '->', ''];
  return `CALL (nodes, fresh) { UNWIND ${from} AS a MATCH (a)-[r:${edges.join('|')}]${tie}(b) WHERE b IN nodes
    WITH ${once}r RETURN collect(${edge.cypher('r')}) AS ties }`;
};

/** How many more neighbours than the `nodes` each of the `fresh` ones has, as Cypher: `leftOut`. */
export const leftOutOf = (wanted: boolean, edges: readonly string[], asks: string) =>
  wanted
    ? `CALL (nodes, fresh) { UNWIND fresh AS f ${lookWhetherVeiled('f')}
         MATCH (f)-[:${edges.join('|')}]-(n:Thing) WHERE ${visibilityFilter('n', 'veiled')} AND NOT n IN nodes AND ${asks}
         WITH f.id AS id, count(DISTINCT n) AS count RETURN collect({of: id, count: count}) AS leftOut }`
    : 'WITH *, [] AS leftOut';

/** These things and what ties them together. Ids that nothing has are left out. */
export async function among(
  graph: Graph,
  registry: Registry,
  {
    ids,
    filter,
    thing,
    edge,
    leftOut,
  }: TiesAsked & { ids: readonly string[]; filter?: ThingFilter; thing: Told<Thing> },
): Promise<Among> {
  if (filter?.text != null) throw invalid('Leave `text` out of this filter: it says which other neighbours to count.');
  const unique = [...new Set(ids)];
  const met = await graph.read<{ kind: string }>(
    `UNWIND $ids AS id MATCH (n:Thing {id: id}) WHERE ${visibilityFilter('n')} RETURN DISTINCT n.kind AS kind`,
    { ids: unique },
  );
  const { edges, kinds } = reachOf(
    registry,
    met.map(({ kind }) => kind),
    filter,
  );
  const { asks, parameters: asked } = conditionOf(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...asked, ids: unique };
  const [found] = await graph.read<{ things: unknown[]; ties: unknown[][]; leftOut: LeftOut[] }>(
    `CALL () { UNWIND range(0, size($ids) - 1) AS place MATCH (n:Thing {id: $ids[place]}) WHERE ${visibilityFilter('n')}
       WITH n ORDER BY place RETURN collect(n) AS nodes }
     WITH nodes, nodes AS fresh
     CALL (nodes) { UNWIND nodes AS n ${thing.cypher('n', binding(parameters), 'told')} RETURN collect(told) AS things }
     ${tiesAmong(edge, edges)}
     ${leftOutOf(leftOut, edges, asks)}
     RETURN things, ties, leftOut`,
    parameters,
  );
  return Object.assign(new Among(), {
    nodes: found!.things.map((one) => thing.answer(one as never)),
    edges: edge ? found!.ties.map((tie) => edge.answer(tie)) : [],
    leftOut: found!.leftOut,
  });
}
