import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { toNodeProperties } from '#server/graph/write/toRecord.ts';
import { toIdTerm } from '#server/graph/read/searchTerms.ts';
import type { Row } from '#server/imports/row.ts';
import { initiativeRow, institutionRow, townRow } from './drafts.ts';
import type { Ground } from './hierarchy.ts';
import type { Planned } from './initiatives.ts';

/** Writes rows in batches: the next ones are made ready while the database writes these. */
async function inBatches<T>(graph: Graph, all: readonly T[], cypher: string, rowOf: (one: T) => object, size = 5000) {
  let writing: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < all.length; at += size) {
    const rows = all.slice(at, at + size).map(rowOf);
    await writing;
    writing = graph.write(cypher, { rows });
  }
  await writing;
}

/** The properties by which the questions find it; no history, no draft. */
const propertiesIn = (registry: Registry, { kind, id, draft }: Row) => ({
  ...toNodeProperties(registry.entity(kind), id, draft),
  record: 'VALIDATED',
  version: 1,
});

/** Writes towns and institutions as the import door leaves them, without its checks. */
export async function plantGround(graph: Graph, registry: Registry, { towns, institutions }: Ground) {
  await inBatches(
    graph,
    towns,
    `UNWIND $rows AS row CREATE (n:Thing:Place) SET n = row.properties WITH n, row
     MATCH (w:Thing {id: row.country}) CREATE (n)-[:WITHIN {id: n.id + '.within'}]->(w)`,
    (town) => ({ country: town.wider[0], properties: propertiesIn(registry, townRow(town)) }),
  );
  await inBatches(
    graph,
    institutions,
    'UNWIND $rows AS row CREATE (n:Thing:Actor:Institution) SET n = row',
    (institution) => propertiesIn(registry, institutionRow(institution)),
  );
}

/** Writes initiatives in the same way. */
export function plant(
  graph: Graph,
  registry: Registry,
  initiatives: readonly Planned[],
  { themes, places }: Pick<Ground, 'themes' | 'places'>,
) {
  const wider = new Map([...themes, ...places].map((one) => [one.id, [one.id, ...one.wider]]));
  return inBatches(
    graph,
    initiatives,
    `UNWIND $rows AS row CREATE (n:Thing:Initiative:Project) SET n = row.properties
     WITH n, row
     CALL (n, row) { UNWIND row.actors AS id MATCH (a:Thing {id: id}) CREATE (a)-[:PARTICIPATES_IN {id: n.id + '.' + id, role: 'PARTNER'}]->(n) }
     CALL (n, row) { UNWIND row.themes AS id MATCH (t:Thing {id: id}) CREATE (n)-[:ABOUT {id: n.id + '.about.' + id}]->(t) }
     CALL (n, row) { UNWIND row.places AS id MATCH (p:Thing {id: id}) CREATE (n)-[:TAKES_PLACE_IN {id: n.id + '.in.' + id}]->(p) }`,
    (one) => ({
      actors: one.actors,
      themes: one.themes,
      places: one.places,
      properties: {
        ...propertiesIn(registry, initiativeRow(one)),
        ties: [...one.actors, ...[...one.themes, ...one.places].flatMap((id) => wider.get(id)!)]
          .map(toIdTerm)
          .join(' '),
      },
    }),
  );
}
