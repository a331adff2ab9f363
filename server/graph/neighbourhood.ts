import type { ThingFilter } from '#schema/answers/filter.ts';
import { Neighbourhood } from '#schema/answers/neighbourhood.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { invalid, notFound } from '#server/errors.ts';
import { tiesAmong } from './among.ts';
import type { Graph } from './connection.ts';
import { conditionOf } from './filter.ts';
import { shown } from './load.ts';
import { reachOf, relationsOf, seenFrom } from './reach.ts';
import { type Properties, thingOf } from './record.ts';
import { visible } from './visible.ts';

interface Request {
  of: string;
  depth: number;
  limit: number;
  filter?: ThingFilter;
  /** The first hop goes through these relations only. */
  relations?: string[];
  /** Whether to count the neighbours by relation. */
  count: boolean;
}

/** What lies around a thing, nearest first, at most `limit` nodes; what is left out is counted. */
export async function neighbourhood(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { of, depth, limit, filter, relations, count }: Request,
): Promise<Neighbourhood> {
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: search first, then ask for the neighbourhood of what you found.');
  const [start] = await graph.read<{ thing: Properties }>(
    `MATCH (n:Thing {id: $of}) WHERE ${visible('n')} RETURN ${shown(graph, 'n')} AS thing`,
    { of },
  );
  if (!start) throw notFound(`There is no thing with the id "${of}".`);
  const kind = start.thing.kind as string;
  // Who names the relations wants whatever they lead to.
  const wanted = relations ? (filter?.kind ?? registry.entities.map((entity) => entity.kind)) : filter?.kind;
  const { edges, kinds, walked } = reachOf(registry, [kind], { ...filter, kind: wanted });
  const { where, parameters } = conditionOf(registry, 'Thing', { ...filter, kind: kinds });
  const through = relations && seenFrom(registry, kind, relations).map(({ type, out }) => [type, out]);

  const nodes = new Map<string, Properties>([[of, start.thing]]);
  for (let frontier = [of], level = 1; level <= depth && frontier.length > 0 && nodes.size < limit; level++) {
    const found = await graph.read<{ thing: Properties }>(
      `UNWIND range(0, size($frontier) - 1) AS place MATCH (f:Thing {id: $frontier[place]})-[r:${edges.join('|')}]-(n:Thing)
       ${through && level === 1 ? 'WHERE [type(r), startNode(r) = f] IN $through' : ''}
       WITH n, min(place) AS place, count(r) AS ties WHERE NOT n.id IN $seen AND ${where}
       WITH n, place, ties ORDER BY place, ties DESC, COUNT { (n)--() } DESC, n.id LIMIT $room
       RETURN ${shown(graph, 'n')} AS thing`,
      { ...parameters, frontier, through, seen: [...nodes.keys()], room: limit - nodes.size },
    );
    for (const { thing } of found) nodes.set(thing.id as string, thing);
    // Nothing is reached through a theme, place, document or decision.
    frontier = found
      .filter(({ thing }) => walked.includes(thing.kind as string))
      .map(({ thing }) => thing.id as string);
  }

  const [ties, counted] = await Promise.all([
    tiesAmong(graph, registry, language, [...nodes.keys()], { edges, where, parameters }),
    count ? relationsOf(graph, registry, language, { of, kind, filter }) : undefined,
  ]);
  return Object.assign(new Neighbourhood(), {
    nodes: [...nodes.values()].map((node) => thingOf(registry.entity(node.kind as string), node)),
    ...ties,
    relations: counted,
  });
}
