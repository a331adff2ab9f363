import type { ThingFilter } from '#schema/answers/filter.ts';
import { type LeftOut, Neighbourhood } from '#schema/answers/neighbourhood.ts';
import type { Registry } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { invalid, notFound } from '#server/errors.ts';
import { type TiesAsked, leftOutOf, tiesAmong } from './among.ts';
import type { Graph, Parameters } from './connection.ts';
import { conditionOf } from './filter.ts';
import { reachOf, relationsOf, seenFrom } from './reach.ts';
import { type Told, binding } from './told.ts';
import { visible } from './visible.ts';

interface Request extends TiesAsked {
  of: string;
  depth: number;
  limit: number;
  filter?: ThingFilter;
  /** The first hop goes through these relations only. */
  relations?: string[];
  /** As what each is told. */
  thing: Told<Thing>;
  /** Whether to count the neighbours by relation. */
  count: boolean;
}

interface Found {
  things: unknown[];
  ties: unknown[][];
  leftOut: LeftOut[];
}

/** What lies around a thing, nearest first, at most `limit` nodes; what is left out is counted. */
export async function neighbourhood(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { of, depth, limit, filter, relations, thing, count, edge, leftOut }: Request,
): Promise<Neighbourhood> {
  if (filter?.text != null)
    throw invalid('Leave `text` out of this filter: search first, then ask for the neighbourhood of what you found.');
  const [start] = await graph.read<{ kind: string }>(
    `MATCH (n:Thing {id: $of}) WHERE ${visible('n')} RETURN n.kind AS kind`,
    { of },
  );
  if (!start) throw notFound(`There is no thing with the id "${of}".`);
  const { kind } = start;
  // Who names the relations wants whatever they lead to.
  const wanted = relations ? (filter?.kind ?? registry.entities.map((entity) => entity.kind)) : filter?.kind;
  const { edges, kinds, walked } = reachOf(registry, [kind], { ...filter, kind: wanted });
  const { asks, parameters: asked } = conditionOf(registry, 'Thing', { ...filter, kind: kinds });
  const parameters: Parameters = { ...asked, of, limit, walked };
  const bind = binding(parameters);
  const through = relations && bind(seenFrom(registry, kind, relations).map(({ type, out }) => [type, out]));

  /** One hop on from the things found last, which are the last of `nodes`. Nothing is reached through a theme, place, document or decision. */
  const hop = (_: unknown, level: number) => `
    CALL (nodes, last) {
      UNWIND range(0, size(last) - 1) AS place
      WITH nodes, place, last[place] AS f WHERE ${level === 0 ? 'true' : 'f.kind IN $walked'}
      WITH nodes, place, f, f:Veiled AS veiled
      MATCH (f)-[r:${edges.join('|')}]-(n:Thing)
      WHERE ${through && level === 0 ? `[type(r), startNode(r) = f] IN ${through} AND ` : ''}${visible('n', 'veiled')} AND NOT n IN nodes AND ${asks}
      WITH n, min(place) AS place, count(r) AS ties
      WITH n, place, ties ORDER BY place, ties DESC, COUNT { (n)--() } DESC, n.id LIMIT $limit
      RETURN collect(n) AS found
    }
    WITH nodes, found[..$limit - size(nodes)] AS last WITH nodes + last AS nodes, last`;
  const counted = count ? relationsOf(graph, registry, language, { of, kind, filter }) : undefined;
  const around = graph.read<Found>(
    `MATCH (s:Thing {id: $of}) WITH [s] AS nodes, [s] AS last
     ${Array.from({ length: depth }, hop).join('')}
     CALL (nodes) { UNWIND nodes AS n ${thing.cypher('n', bind, 'told')} RETURN collect(told) AS things }
     ${tiesAmong(edge, edges)}
     ${leftOutOf(leftOut, edges, asks)}
     RETURN things, ties, leftOut`,
    parameters,
  );
  const [[found], byRelation] = await Promise.all([around, counted]);
  return Object.assign(new Neighbourhood(), {
    nodes: found!.things.map((one) => thing.answer(one as never)),
    edges: edge ? found!.ties.map((tie) => edge.answer(tie)) : [],
    leftOut: found!.leftOut,
    relations: byRelation,
  });
}
