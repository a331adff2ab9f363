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

interface Request extends EdgesSelection {
  limit: number;
  filter?: ThingFilter;
  /** As what each is told; whether they are told at all, or only counted. */
  thing: Projection<Thing>;
  rows: boolean;
  total: boolean;
}

/** The most prominent things of the graph, by what is kept of them: see `placeThings`. */
export async function loadOverview(
  graph: Graph,
  registry: Registry,
  { limit, filter, thing, rows, total, edge, leftOut }: Request,
): Promise<Overview> {
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: search first, then ask for the neighbourhood of what you found.');
  const { edges, kinds: walked } = buildTraversal(registry, []);
  const kinds = walked.filter((kind) => filter?.kind?.includes(kind) ?? true);
  const { match, where, predicate, parameters: asked } = buildCondition(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...asked, limit };
  const { isUnfiltered } = buildCondition(registry, 'Thing', { ...filter, kind: undefined });
  // Where nothing is asked of them, the database knows how many there are.
  const count = isUnfiltered
    ? `RETURN ${kinds.map((kind) => visibleCount(registry.entity(kind).name)).join(' + ') || '0'} AS total`
    : `${match} RETURN count(n) AS total`;
  const told = rows || edge || leftOut;
  const [answer] = await graph.read<{ things: unknown[]; ties: unknown[][]; leftOut: LeftOut[]; total: number }>(
    `${anyRestrictedClause}
     ${
       told
         ? `CALL (anyRestricted) { MATCH (n:Thing) WHERE n.prominence > 0 AND n.id IS NOT NULL AND ${where}
              WITH n ORDER BY n.prominence DESC, n.id DESC LIMIT $limit RETURN collect(n) AS nodes }`
         : 'WITH *, [] AS nodes'
     }
     WITH anyRestricted, nodes, nodes AS fresh
     CALL (nodes) { ${rows ? `UNWIND nodes AS n ${thing.toCypher('n', createParamBinder(parameters), 'told')} RETURN collect(told)` : 'RETURN []'} AS things }
     ${edgesClause(edge, edges)}
     ${omittedClause(leftOut, edges, predicate)}
     CALL (anyRestricted) { ${total ? count : 'RETURN 0 AS total'} }
     RETURN things, ties, leftOut, total`,
    parameters,
  );
  return Object.assign(new Overview(), {
    nodes: answer!.things.map((one) => thing.fromRow(one as never)),
    edges: edge ? answer!.ties.map((tie) => edge.fromRow(tie)) : [],
    leftOut: answer!.leftOut,
    totalCount: answer!.total,
  });
}
