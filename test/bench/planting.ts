import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { toNodeProperties } from '#server/graph/write/toRecord.ts';
import { toIdTerm } from '#server/graph/read/searchTerms.ts';
import type { Row } from '#server/imports/row.ts';
import { initiativeRow, institutionRow, townRow } from './drafts.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { PlannedInitiative } from './initiatives.ts';

/** Writes rows in batches, and prepares the next one while the database writes. */
async function inBatches<T>(graph: Graph, all: readonly T[], cypher: string, toRow: (item: T) => object, size = 5000) {
  let writing: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < all.length; at += size) {
    const rows = all.slice(at, at + size).map(toRow);
    await writing;
    writing = graph.write(cypher, { rows });
  }
  await writing;
}

/** The properties that queries use, without revisions and draft. */
const toProperties = (registry: Registry, { kind, id, draft }: Row) => ({
  ...toNodeProperties(registry.entity(kind), id, draft),
  record: 'VALIDATED',
  version: 1,
});

/** Writes towns and institutions as the import pipeline does, without its validation. */
export async function writeHierarchy(graph: Graph, registry: Registry, { towns, institutions }: Hierarchy) {
  await inBatches(
    graph,
    towns,
    `UNWIND $rows AS row CREATE (n:Thing:Place) SET n = row.properties WITH n, row
     MATCH (w:Thing {id: row.country}) CREATE (n)-[:WITHIN {id: n.id + '.within'}]->(w)`,
    (town) => ({ country: town.ancestors[0], properties: toProperties(registry, townRow(town)) }),
  );
  await inBatches(
    graph,
    institutions,
    'UNWIND $rows AS row CREATE (n:Thing:Actor:Institution) SET n = row',
    (institution) => toProperties(registry, institutionRow(institution)),
  );
}

/** Writes initiatives as the import pipeline does, without its validation. */
export function writeInitiatives(
  graph: Graph,
  registry: Registry,
  initiatives: readonly PlannedInitiative[],
  { themes, places }: Pick<Hierarchy, 'themes' | 'places'>,
) {
  const withAncestors = new Map([...themes, ...places].map((node) => [node.id, [node.id, ...node.ancestors]]));
  return inBatches(
    graph,
    initiatives,
    `UNWIND $rows AS row CREATE (n:Thing:Initiative:Project) SET n = row.properties
     WITH n, row
     CALL (n, row) { UNWIND row.actors AS id MATCH (a:Thing {id: id}) CREATE (a)-[:PARTICIPATES_IN {id: n.id + '.' + id, role: 'PARTNER'}]->(n) }
     CALL (n, row) { UNWIND row.themes AS id MATCH (t:Thing {id: id}) CREATE (n)-[:ABOUT {id: n.id + '.about.' + id}]->(t) }
     CALL (n, row) { UNWIND row.places AS id MATCH (p:Thing {id: id}) CREATE (n)-[:TAKES_PLACE_IN {id: n.id + '.in.' + id}]->(p) }`,
    (initiative) => ({
      actors: initiative.actors,
      themes: initiative.themes,
      places: initiative.places,
      properties: {
        ...toProperties(registry, initiativeRow(initiative)),
        relatedIds: [
          ...initiative.actors,
          ...[...initiative.themes, ...initiative.places].flatMap((id) => withAncestors.get(id)!),
        ]
          .map(toIdTerm)
          .join(' '),
      },
    }),
  );
}
