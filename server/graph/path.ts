import type { ThingFilter } from '#schema/answers/filter.ts';
import { Path } from '#schema/answers/path.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { Graph } from './connection.ts';
import { type EdgeRow, citedIn, edgeMap, edgeNames, edgeOf } from './edges.ts';
import { conditionOf } from './filter.ts';
import { shown } from './load.ts';
import { type Properties, thingOf } from './record.ts';
import { visible } from './visible.ts';

interface Request {
  from: string;
  to: string;
  maxHops: number;
  filter?: ThingFilter;
}

interface Found {
  known: number;
  nodes: Properties[] | null;
  ties: EdgeRow[] | null;
}

/**
 * A shortest path. It goes through actors and initiatives only, or through the kinds that the filter
 * names; its two ends may be anything. Null when there is none.
 */
export async function path(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { from, to, maxHops, filter }: Request,
): Promise<Path | null> {
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: a path goes through whatever joins the two ends.');
  const walked = registry.entities.filter(({ relations }) => relations.some(({ hop }) => hop)).map(({ kind }) => kind);
  const { where, parameters } = conditionOf(registry, 'Thing', { ...filter, kind: filter?.kind ?? walked });
  const edges = [...edgeNames(registry), citedIn].join('|');
  const [found] = await graph.read<Found>(
    `OPTIONAL MATCH (a:Thing {id: $source} WHERE ${visible('a')}) OPTIONAL MATCH (b:Thing {id: $target} WHERE ${visible('b')})
     WITH a, b, count(a) + count(b) AS known
     CALL (a, b) {
       WITH a, b WHERE a <> b
       MATCH p = SHORTEST 1 (a) (()-[r:${edges}]-(n:Thing WHERE n.id = $target OR (${where}))){1,${maxHops}} (b)
       RETURN [x IN nodes(p) | ${shown(graph, 'x')}] AS nodes, [x IN relationships(p) | ${edgeMap('x')}] AS ties
       UNION
       WITH a, b WHERE a = b
       RETURN [${shown(graph, 'a')}] AS nodes, [] AS ties
     }
     RETURN known, nodes, ties`,
    { ...parameters, source: from, target: to },
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
    nodes: found.nodes!.map((node) => thingOf(registry.entity(node.kind as string), node)),
    edges: found.ties!.map((tie) => edgeOf(registry, language, tie)),
  });
}
