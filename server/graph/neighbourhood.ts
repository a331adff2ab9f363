import type { ThingFilter } from '#schema/answers/filter.ts';
import { Neighbourhood } from '#schema/answers/neighbourhood.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { Graph } from './connection.ts';
import { type EdgeRow, citedIn, edgeMap, edgeNames, edgeOf, hopNames } from './edges.ts';
import { conditionOf } from './filter.ts';
import { shown } from './load.ts';
import { type Properties, thingOf } from './record.ts';

interface Request {
  of: string;
  depth: number;
  limit: number;
  filter?: ThingFilter;
}

/**
 * Which neighbours may be met at all. Actors and initiatives are met by hops; themes, places, documents
 * and decisions only around one of their own, or when the filter names their kind.
 */
function reachOf(registry: Registry, start: string, filter?: ThingFilter) {
  const hops = hopNames(registry);
  const walked = registry.entities.filter(({ relations }) => relations.some(({ hop }) => hop)).map(({ kind }) => kind);
  const kinds = filter?.kind ?? walked;
  const all = !walked.includes(start) || kinds.some((kind) => !walked.includes(kind));
  return { edges: all ? [...edgeNames(registry), citedIn] : hops, kinds, walked };
}

/** What lies around a thing, nearest first, at most `limit` nodes; what is left out is counted. */
export async function neighbourhood(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { of, depth, limit, filter }: Request,
): Promise<Neighbourhood> {
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: search first, then ask for the neighbourhood of what you found.');
  const [start] = await graph.read<{ thing: Properties }>(`MATCH (n:Thing {id: $of}) RETURN ${shown('n')} AS thing`, {
    of,
  });
  if (!start) throw notFound(`There is no thing with the id "${of}".`);
  const { edges, kinds, walked } = reachOf(registry, start.thing.kind as string, filter);
  const { where, parameters } = conditionOf('Thing', 'Thing', { ...filter, kind: kinds });

  const nodes = new Map<string, Properties>([[of, start.thing]]);
  for (let frontier = [of], level = 1; level <= depth && frontier.length > 0 && nodes.size < limit; level++) {
    const found = await graph.read<{ thing: Properties }>(
      `UNWIND range(0, size($frontier) - 1) AS place MATCH (f:Thing {id: $frontier[place]})-[r]-(n:Thing)
       WHERE type(r) IN $edges AND NOT n.id IN $seen AND ${where}
       WITH n, min(place) AS place, count(r) AS ties ORDER BY place, ties DESC, n.sort_${language} LIMIT $room
       RETURN ${shown('n')} AS thing`,
      { ...parameters, frontier, edges, seen: [...nodes.keys()], room: limit - nodes.size },
    );
    for (const { thing } of found) nodes.set(thing.id as string, thing);
    // Nothing is reached through a theme, place, document or decision.
    frontier = found
      .filter(({ thing }) => walked.includes(thing.kind as string))
      .map(({ thing }) => thing.id as string);
  }

  const ids = [...nodes.keys()];
  const [rest] = await graph.read<{ ties: EdgeRow[]; leftOut: { of: string; count: number }[] }>(
    `CALL () { UNWIND $ids AS id MATCH (a:Thing {id: id})-[r]->(b:Thing) WHERE type(r) IN $edges AND b.id IN $ids RETURN collect(${edgeMap('r')}) AS ties }
     CALL () { UNWIND $ids AS id MATCH (f:Thing {id: id})-[r]-(n:Thing) WHERE type(r) IN $edges AND NOT n.id IN $ids AND ${where}
       WITH id, count(DISTINCT n) AS count RETURN collect({of: id, count: count}) AS leftOut }
     RETURN ties, leftOut`,
    { ...parameters, ids, edges },
  );
  return Object.assign(new Neighbourhood(), {
    nodes: [...nodes.values()].map((node) => thingOf(registry.entity(node.kind as string), node)),
    edges: rest!.ties.map((tie) => edgeOf(registry, language, tie)),
    leftOut: rest!.leftOut,
  });
}
