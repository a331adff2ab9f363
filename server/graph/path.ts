import type { ThingFilter } from '#schema/answers/filter.ts';
import { Path } from '#schema/answers/path.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { Graph, Parameters } from './connection.ts';
import { type EdgeTold, citedIn, edgeNames, hopNames } from './edges.ts';
import { conditionOf, ofKinds } from './filter.ts';
import { walkedKinds } from './reach.ts';
import { type Told, binding } from './told.ts';
import { lookWhetherWithheld, visible } from './visible.ts';

interface Request {
  from: string;
  to: string;
  maxHops: number;
  filter?: ThingFilter;
  /** As what each thing and each tie is told. */
  thing: Told<Thing>;
  edge: EdgeTold | undefined;
}

interface Found {
  things: unknown[];
  ties: unknown[][];
}

/**
 * A shortest path. It goes through actors and initiatives only, or through the kinds that the filter
 * names; its two ends may be anything. Null when there is none.
 */
export async function path(
  graph: Graph,
  registry: Registry,
  { from, to, maxHops, filter, thing, edge }: Request,
): Promise<Path | null> {
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: a path goes through whatever joins the two ends.');
  const walked = walkedKinds(registry);
  const { asks, parameters: asked } = conditionOf(registry, 'Thing', { ...filter, kind: filter?.kind ?? walked });
  const parameters: Parameters = { ...asked, source: from, target: to };
  const all = [...edgeNames(registry), citedIn].join('|');
  // Between actors and initiatives, through such, only hops lead on.
  const isWalked = ['a', 'b'].map((end) => ofKinds(registry, walked, end)).join(' AND ');
  const hops = hopNames(registry).join('|');
  const ways = filter?.kind
    ? [['true', all]]
    : [
        [isWalked, hops],
        [`NOT (${isWalked})`, all],
      ];
  // A pattern that repeats sees nothing from outside itself: whether anything is withheld is asked before.
  const shortest = ways.flatMap(([when, edges]) =>
    [
      ['NOT withheld', asks],
      ['withheld', `${asks} AND ${visible('n')}`],
    ].map(
      ([who, through]) => `WITH a, b, withheld WHERE a <> b AND ${who} AND ${when}
       MATCH p = SHORTEST 1 (a) (()-[r:${edges}]-(n WHERE ${edges === hops ? '' : 'n.id = $target OR '}(${through}))){1,${maxHops}} (b)
       RETURN nodes(p) AS nodes, relationships(p) AS rs UNION `,
    ),
  );
  const [found] = await graph.read<Found>(
    `${lookWhetherWithheld} MATCH (a:Thing {id: $source} WHERE ${visible('a')}) MATCH (b:Thing {id: $target} WHERE ${visible('b')})
     CALL (a, b, withheld) { ${shortest.join('')} WITH a, b WHERE a = b RETURN [a] AS nodes, [] AS rs }
     CALL (nodes) { UNWIND nodes AS x ${thing.cypher('x', binding(parameters), 'told')} RETURN collect(told) AS things }
     RETURN things, ${edge ? `[r IN rs | ${edge.cypher('r')}]` : '[]'} AS ties`,
    parameters,
  );
  if (!found) {
    const there = await graph.read<{ id: string }>(
      `MATCH (n:Thing) WHERE n.id IN $ids AND ${visible('n')} RETURN n.id AS id`,
      { ids: [from, to] },
    );
    const missing = [from, to].find((id) => !there.some((one) => one.id === id));
    if (missing) throw notFound(`There is no thing with the id "${missing}".`);
    return null;
  }
  return Object.assign(new Path(), {
    nodes: found.things.map((one) => thing.answer(one as never)),
    edges: edge ? found.ties.map((tie) => edge.answer(tie)) : [],
  });
}
