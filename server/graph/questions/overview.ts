import type { ThingFilter } from '#schema/answers/filter.ts';
import type { LeftOut } from '#schema/answers/neighbourhood.ts';
import { Overview } from '#schema/answers/overview.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { invalid } from '#server/errors.ts';
import { type TiesAsked, leftOutOf, tiesAmong } from './subgraph.ts';
import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import { conditionOf } from '#server/graph/read/filter.ts';
import { reachOf } from './traversal.ts';
import { type Told, binding } from '#server/graph/read/projection.ts';
import { lookWhetherWithheld, visibleCount } from '#server/graph/read/visibilityFilter.ts';

interface Request extends TiesAsked {
  limit: number;
  filter?: ThingFilter;
  /** As what each is told; whether they are told at all, or only counted. */
  thing: Told<Thing>;
  rows: boolean;
  total: boolean;
}

/** The most prominent things of the graph, by what is kept of them: see `placeThings`. */
export async function overview(
  graph: Graph,
  registry: Registry,
  { limit, filter, thing, rows, total, edge, leftOut }: Request,
): Promise<Overview> {
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: search first, then ask for the neighbourhood of what you found.');
  const { edges, kinds: walked } = reachOf(registry, []);
  const kinds = walked.filter((kind) => filter?.kind?.includes(kind) ?? true);
  const { found, where, asks, parameters: asked } = conditionOf(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...asked, limit };
  const { open } = conditionOf(registry, 'Thing', { ...filter, kind: undefined });
  // Where nothing is asked of them, the database knows how many there are.
  const count = open
    ? `RETURN ${kinds.map((kind) => visibleCount(registry.entity(kind).name)).join(' + ') || '0'} AS total`
    : `${found} RETURN count(n) AS total`;
  const told = rows || edge || leftOut;
  const [answer] = await graph.read<{ things: unknown[]; ties: unknown[][]; leftOut: LeftOut[]; total: number }>(
    `${lookWhetherWithheld}
     ${
       told
         ? `CALL (withheld) { MATCH (n:Thing) WHERE n.prominence > 0 AND n.id IS NOT NULL AND ${where}
              WITH n ORDER BY n.prominence DESC, n.id DESC LIMIT $limit RETURN collect(n) AS nodes }`
         : 'WITH *, [] AS nodes'
     }
     WITH withheld, nodes, nodes AS fresh
     CALL (nodes) { ${rows ? `UNWIND nodes AS n ${thing.cypher('n', binding(parameters), 'told')} RETURN collect(told)` : 'RETURN []'} AS things }
     ${tiesAmong(edge, edges)}
     ${leftOutOf(leftOut, edges, asks)}
     CALL (withheld) { ${total ? count : 'RETURN 0 AS total'} }
     RETURN things, ties, leftOut, total`,
    parameters,
  );
  return Object.assign(new Overview(), {
    nodes: answer!.things.map((one) => thing.answer(one as never)),
    edges: edge ? answer!.ties.map((tie) => edge.answer(tie)) : [],
    leftOut: answer!.leftOut,
    totalCount: answer!.total,
  });
}
