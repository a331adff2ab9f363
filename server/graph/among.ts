import { Among } from '#schema/answers/among.ts';
import type { Edge } from '#schema/answers/edge.ts';
import type { ThingFilter } from '#schema/answers/filter.ts';
import type { LeftOut } from '#schema/answers/neighbourhood.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { invalid } from '#server/errors.ts';
import type { Graph } from './connection.ts';
import { type EdgeRow, edgeMap, edgeOf } from './edges.ts';
import { conditionOf } from './filter.ts';
import { shown } from './load.ts';
import { reachOf } from './reach.ts';
import { type Properties, thingOf } from './record.ts';
import { visible } from './visible.ts';

interface Ties {
  edges: Edge[];
  leftOut: LeftOut[];
}

/** All ties between some things, and how many more neighbours each has. */
export async function tiesAmong(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  ids: readonly string[],
  { edges, where, parameters }: { edges: string[]; where: string; parameters: Properties },
): Promise<Ties> {
  const [found] = await graph.read<{ ties: EdgeRow[]; leftOut: LeftOut[] }>(
    `CALL () { UNWIND $ids AS id MATCH (a:Thing {id: id})-[r]->(b:Thing) WHERE type(r) IN $edges AND b.id IN $ids RETURN collect(${edgeMap('r')}) AS ties }
     CALL () { UNWIND $ids AS id MATCH (f:Thing {id: id})-[r]-(n:Thing) WHERE type(r) IN $edges AND NOT n.id IN $ids AND ${where}
       WITH id, count(DISTINCT n) AS count RETURN collect({of: id, count: count}) AS leftOut }
     RETURN ties, leftOut`,
    { ...parameters, ids, edges },
  );
  return { edges: found!.ties.map((tie) => edgeOf(registry, language, tie)), leftOut: found!.leftOut };
}

/** These things and what ties them together. Ids that nothing has are left out. */
export async function among(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  { ids, filter }: { ids: readonly string[]; filter?: ThingFilter },
): Promise<Among> {
  if (filter?.text != null) throw invalid('Leave `text` out of this filter: it says which other neighbours to count.');
  const unique = [...new Set(ids)];
  const found = await graph.read<{ thing: Properties }>(
    `UNWIND range(0, size($ids) - 1) AS place MATCH (n:Thing {id: $ids[place]}) WHERE ${visible('n')} WITH n ORDER BY place RETURN ${shown(graph, 'n')} AS thing`,
    { ids: unique },
  );
  const things = found.map(({ thing }) => thing);
  const { edges, kinds } = reachOf(
    registry,
    things.map(({ kind }) => kind as string),
    filter,
  );
  const { where, parameters } = conditionOf(registry, 'Thing', { ...filter, kind: kinds });
  const known = things.map(({ id }) => id as string);
  return Object.assign(new Among(), {
    nodes: things.map((thing) => thingOf(registry.entity(thing.kind as string), thing)),
    ...(await tiesAmong(graph, registry, language, known, { edges, where, parameters })),
  });
}
