import type { Initiative } from '#schema/initiative.ts';
import { Partner } from '#schema/answers/partner.ts';
import type { Registry } from '#schema/model.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import type { Graph } from './connection.ts';
import { shown } from './load.ts';
import { type Properties, thingOf } from './record.ts';
import { visible } from './visible.ts';

interface Row {
  id: string;
  partners: { actor: Properties; initiatives: Properties[]; count: number }[];
}

/** With whom each actor cooperates: whoever shares an initiative with it, most shared first. One round trip. */
export async function partners(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  ids: readonly string[],
  first: number,
): Promise<Partner[][]> {
  const rows = await graph.read<Row>(
    `UNWIND $ids AS id MATCH (a:Actor {id: id})
     CALL (a) {
       MATCH (a)-[:PARTICIPATES_IN]->(i:Initiative)<-[:PARTICIPATES_IN]-(b:Actor) WHERE b <> a AND ${visible('i')} AND ${visible('b')}
       WITH b, collect(DISTINCT i) AS shared
       WITH b, shared, size(shared) AS count ORDER BY count DESC, b.sort_${language}, b.id LIMIT $first
       RETURN collect({actor: ${shown(graph, 'b')}, count: count, initiatives: COLLECT {
         UNWIND shared AS i WITH i ORDER BY coalesce(i.to, i.from, '') DESC, i.id LIMIT 20 RETURN ${shown(graph, 'i')} }}) AS partners
     }
     RETURN id, partners`,
    { ids, first },
  );
  const thing = (node: Properties) => thingOf(registry.entity(node.kind as string), node);
  const byId = new Map(rows.map((row) => [row.id, row.partners]));
  return ids.map((id) =>
    (byId.get(id) ?? []).map(({ actor, initiatives, count }) =>
      Object.assign(new Partner(), { actor: thing(actor), count, initiatives: initiatives.map(thing) as Initiative[] }),
    ),
  );
}
