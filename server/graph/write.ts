import { grouped } from '#schema/grouped.ts';
import type { Entity, Registry } from '#schema/model.ts';
import { confirmAnew, confirmationOf, documentsOf } from './confirmation.ts';
import type { Run } from './connection.ts';
import type { Target } from './mentions.ts';
import { edgesOf, propertiesOf } from './prepare.ts';
import type { Properties, Raw } from './record.ts';

/** A thing as it is to be: its whole draft. */
export interface Writing {
  entity: Entity;
  id: string;
  draft: Raw;
  /** What only the record knows: version, state, import. */
  record: Properties;
}

export const labelsOf = ({ name, interfaces }: Entity) => [
  ...new Set(['Thing', ...interfaces.filter((one) => one !== 'Node'), name]),
];

/** Writes things and the edges they own; everything else stays, also who may see them. One transaction: the caller's. */
export async function writeThings(
  run: Run,
  registry: Registry,
  writings: readonly Writing[],
  documents: ReadonlyMap<string, Target>,
) {
  const rows = writings.map(({ entity, id, draft, record }) => ({
    id,
    kind: entity.kind,
    properties: {
      ...propertiesOf(entity, id, draft),
      ...confirmationOf(draft, documents),
      draft: JSON.stringify(draft),
      updated: new Date().toISOString(),
      ...record,
    },
  }));
  const renamed: string[] = [];
  for (const [kind, some] of grouped(rows, (row) => row.kind)) {
    const labels = labelsOf(registry.entity(kind)).join(':');
    const before = await run<{ id: string }>(
      `UNWIND $rows AS row MERGE (n:Thing {id: row.id})
       WITH n, row, n.nameWords AS before, n {.visibility, .owner, .visibleTo} AS keeping
       SET n = row.properties, n += keeping, n:${labels}
       WITH n, before WHERE before <> n.nameWords RETURN n.id AS id`,
      { rows: some },
    );
    renamed.push(...before.map(({ id }) => id));
    await dropEdges(
      run,
      registry.entity(kind),
      some.map(({ id }) => id),
    );
  }
  // A tie to what was removed is kept, unseen: the draft tells it.
  const edges = writings.flatMap(({ entity, id, draft }) => edgesOf(entity, id, draft));
  for (const [edge, some] of grouped(edges, (one) => one.edge)) {
    await run(
      `UNWIND $edges AS row MATCH (a:Thing|Removed {id: row.from}) MATCH (b:Thing|Removed {id: row.to})
       CREATE (a)-[r:${edge}]->(b) SET r = row.properties`,
      { edges: some },
    );
  }
  const cited = writings.flatMap(({ id, draft }) => documentsOf(draft).map((document) => ({ id, document })));
  await run(
    `UNWIND $cited AS row MATCH (n:Thing {id: row.id}) MATCH (d:Document|Removed {id: row.document})
     MERGE (n)-[:CITED_IN]->(d)`,
    { cited },
  );
  await tellRelated(
    run,
    writings.map(({ id }) => id),
    renamed,
  );
  const documentsWritten = rows.filter(({ kind }) => kind === 'DOCUMENT').map(({ id }) => id);
  if (documentsWritten.length > 0) await confirmAnew(run, documentsWritten);
}

/** An initiative is found by the names of those who take part, of its themes and places: also after these change. */
export const tellRelated = (run: Run, written: string[], renamed: string[]) =>
  run(
    `CALL () {
       UNWIND $written AS id MATCH (n:Initiative {id: id}) RETURN n
       UNION
       UNWIND $renamed AS id MATCH (:Thing|Removed {id: id})--(n:Initiative) RETURN n
     }
     SET n.related = reduce(words = '', names IN COLLECT { MATCH (n)--(x:Actor|Theme|Place) WHERE NOT x:Withheld RETURN DISTINCT x.nameWords } | words + names),
       n.ties = reduce(words = '', id IN COLLECT {
         MATCH (n)-[:ABOUT|TAKES_PLACE_IN]->(:Thing)-[:BROADER|WITHIN*0..8]->(x:Thing) RETURN DISTINCT x.id
         UNION
         MATCH (n)<-[:PARTICIPATES_IN]-(x:Actor) RETURN DISTINCT x.id
       } | words + ' ' + replace(id, ' ', '_'))`,
    { written, renamed },
  );

async function dropEdges(run: Run, entity: Entity, ids: string[]) {
  const owned = (direction: string) => [
    ...new Set(entity.relations.filter((one) => one.owner && one.direction === direction).map(({ edge }) => edge)),
  ];
  await run(
    `UNWIND $ids AS id MATCH (n:Thing {id: id})
     CALL (n) { MATCH (n)-[r]->() WHERE type(r) IN $out DELETE r }
     CALL (n) { MATCH (n)<-[r]-() WHERE type(r) IN $in DELETE r }`,
    { ids, out: [...owned('out'), 'CITED_IN'], in: owned('in') },
  );
}

/** Keeps what things are now in their history, before they are written anew. */
export const keepRevisions = (run: Run, ids: readonly string[]) =>
  run(
    `UNWIND $ids AS id MATCH (n:Thing {id: id})
     CREATE (v:Revision {id: n.id + '@' + n.version, version: n.version, draft: n.draft, status: n.status, at: n.updated, by: n.by})
     CREATE (v)-[:REVISION_OF]->(n)`,
    { ids },
  );
