import { groupBy } from '#schema/groupBy.ts';
import type { Entity, Relation } from '#schema/model.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { ChangeType } from '#schema/values/changeType.ts';
import type { Properties, Raw } from '#server/graph/read/record.ts';
import { isRelated, relatedLabels } from '#server/graph/read/searchMatch.ts';
import { markRestrictedEndsClause } from '#server/graph/read/visibilityFilter.ts';
import { computeConfirmation, recomputeConfirmation } from './confirmation.ts';
import { collectCitedDocuments } from './draftCitations.ts';
import { ownedRelations } from './draftEdges.ts';
import { markDueClause } from './pairs.ts';
import type { ReferenceTarget } from './references.ts';
import { toEdges, toNodeProperties } from './toRecord.ts';

/** Properties of a record that are not in its draft. */
export interface RecordProperties extends Properties {
  version: number;
  record: string;
  /** The draft of the last import, as JSON. */
  imported: string | null;
  by: string;
  change: ChangeType;
}

/** A thing to be written, with its whole draft. */
export interface ThingWrite {
  entity: Entity;
  id: string;
  draft: Raw;
  record: RecordProperties;
  /** Known not to exist yet, which saves looking it up. */
  isNew?: boolean;
}

export const nodeLabels = ({ name, interfaces }: Entity) => [
  ...new Set(['Thing', ...interfaces.filter((label) => label !== 'Node'), name]),
];

/** Properties that writing a draft preserves: visibility, creation, place in the order of changes and layout position. */
export const preservedProperties =
  '.visibility, .owner, .visibilityTag, .formerTags, .created, .sequence, .centrality, .x, .y';

const hasSameItems = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item) => b.includes(item));

/** Writes things and the edges that they own, in the caller's transaction. Edges of others to them remain. */
export async function writeThings(
  run: RunQuery,
  writes: readonly ThingWrite[],
  documents: ReadonlyMap<string, ReferenceTarget>,
) {
  const at = new Date().toISOString();
  const rows = writes.map(({ entity, id, draft, record, isNew }) => ({
    id,
    entity,
    isNew,
    properties: {
      ...toNodeProperties(entity, id, draft),
      ...computeConfirmation(draft, documents),
      draft: JSON.stringify(draft),
      created: at,
      updated: at,
      ...record,
    },
  }));
  const edges = writes.flatMap(({ entity, id, draft }) => toEdges(entity, id, draft));
  const parentEdges = groupBy(
    edges.filter(({ edge }) => edge === 'BROADER' || edge === 'WITHIN'),
    ({ from }) => from,
  );
  const [renamed, moved]: [string[], string[]] = [[], []];
  const newRows = rows.filter((row) => row.isNew);
  for (const [entity, entityRows] of groupBy(newRows, (row) => row.entity))
    await run(`UNWIND $rows AS properties CREATE (n:${nodeLabels(entity).join(':')}) SET n = properties`, {
      rows: entityRows.map(({ properties }) => properties),
    });
  const otherRows = rows.filter((row) => !row.isNew);
  for (const [entity, entityRows] of groupBy(otherRows, (row) => row.entity)) {
    const existing = await run<{ id: string; renamed: boolean; parents: string[] }>(
      `UNWIND $rows AS row MERGE (n:Thing {id: row.id})
       WITH n, row, n.nameWords AS nameWords, n {${preservedProperties}} AS preserved,
         COLLECT { MATCH (n)-[:BROADER|WITHIN]->(x) RETURN x.id } AS parents
       SET n = row.properties, n += preserved, n.created = coalesce(n.created, row.properties.created), n:${nodeLabels(entity).join(':')}
       WITH n, nameWords, parents WHERE nameWords IS NOT NULL RETURN n.id AS id, nameWords <> n.nameWords AS renamed, parents`,
      { rows: entityRows.map(({ id, properties }) => ({ id, properties })) },
    );
    renamed.push(...existing.filter((row) => row.renamed).map(({ id }) => id));
    const newParents = (id: string) => (parentEdges.get(id) ?? []).map(({ to }) => to);
    moved.push(...existing.filter(({ id, parents }) => !hasSameItems(parents, newParents(id))).map(({ id }) => id));
    await deleteOwnedEdges(
      run,
      entity,
      entityRows.map(({ id }) => id),
    );
  }
  // Edges to removed records are written too, as the draft contains them; reads omit them.
  for (const [edge, edgesOfType] of groupBy(edges, (edgeDraft) => edgeDraft.edge)) {
    await run(
      `UNWIND $edges AS row MATCH (a:Thing|Removed {id: row.from}) MATCH (b:Thing|Removed {id: row.to})
       CREATE (a)-[r:${edge}]->(b) SET r = row.properties ${markRestrictedEndsClause('a', 'b')}`,
      { edges: edgesOfType },
    );
  }
  const citations = writes.flatMap(({ id, draft }) =>
    collectCitedDocuments(draft).map((document) => ({ id, document })),
  );
  if (citations.length > 0)
    await run(
      `UNWIND $citations AS row MATCH (n:Thing {id: row.id}) MATCH (d:Document|Removed {id: row.document})
       MERGE (n)-[:CITED_IN]->(d) ${markRestrictedEndsClause('n', 'd')}`,
      { citations },
    );
  await updateDependents(run, { written: writes.map(({ id }) => id), renamed, moved });
  const documentIds = rows.filter(({ entity }) => entity.kind === 'DOCUMENT').map(({ id }) => id);
  if (documentIds.length > 0) await recomputeConfirmation(run, documentIds);
}

interface ChangedIds {
  written?: string[];
  /** Things with another name, or with one that became visible or hidden. */
  renamed?: string[];
  /** Themes and places with another parent. */
  moved?: string[];
}

/**
 * Updates the index terms of things: the names of what a record is tied to (of an institution or a person, only of what it
 * names itself) with the words of these ties; of people their functions; of initiatives also the ids of their participants, themes and places, and of all parents of these.
 * Sorted, so that an update without changes writes equal values. What they are compared by has changed, too: they are due
 * to be compared.
 */
export const updateDependents = (run: RunQuery, { written = [], renamed = [], moved = [] }: ChangedIds) =>
  run(
    `CALL () {
       UNWIND $written AS id MATCH (n:Thing {id: id}) WHERE n:Initiative|Actor|Decision|KnowHow RETURN n
       UNION
       UNWIND $renamed AS id MATCH (:Thing|Removed {id: id})--(n:Initiative|Actor|Decision|KnowHow) RETURN n
       UNION
       UNWIND $moved AS id MATCH (:Thing|Removed {id: id})<-[:BROADER|WITHIN*0..8]-(:Thing)<-[:ABOUT|TAKES_PLACE_IN]-(n:Initiative) RETURN n
     }
     ${markDueClause('n')}
     SET n.related = reduce(words = '', entry IN COLLECT {
         MATCH (n)-[r]-(x:${relatedLabels}) WHERE NOT x:Restricted AND (${isRelated})
         RETURN DISTINCT x.nameWords + coalesce(r.words, '') AS entry ORDER BY entry
       } | words + entry),
       n.functionWords = CASE WHEN n:Person THEN reduce(words = '', entry IN COLLECT {
         MATCH (n)-[r:HOLDS_POSITION_AT]->(x) WHERE NOT x:Restricted|Removed RETURN DISTINCT coalesce(r.words, '') AS entry ORDER BY entry
       } | words + entry) END
     WITH n WHERE n:Initiative
     SET n.relatedIds = reduce(words = '', id IN COLLECT {
         CALL (n) {
           MATCH (n)-[:ABOUT|TAKES_PLACE_IN]->(:Thing)-[:BROADER|WITHIN*0..8]->(x:Thing) RETURN x.id AS relatedId
           UNION
           MATCH (n)<-[:PARTICIPATES_IN]-(x:Actor) RETURN x.id AS relatedId
         }
         RETURN relatedId ORDER BY relatedId
       } | words + ' ' + replace(id, ' ', '_'))`,
    { written, renamed, moved, dueAt: new Date().toISOString() },
  );

/** The types of the edges that are written with a thing, by direction. */
export function ownedEdgeTypes(entity: Entity) {
  const edgeTypes = (direction: Relation['direction']) => [
    ...new Set(
      ownedRelations(entity)
        .filter((relation) => relation.direction === direction)
        .map((relation) => relation.edge),
    ),
  ];
  return { out: [...edgeTypes('out'), 'CITED_IN'], in: edgeTypes('in') };
}

export async function deleteOwnedEdges(run: RunQuery, entity: Entity, ids: string[]) {
  await run(
    `UNWIND $ids AS id MATCH (n:Thing {id: id})
     CALL (n) { MATCH (n)-[r]->() WHERE type(r) IN $out DELETE r }
     CALL (n) { MATCH (n)<-[r]-() WHERE type(r) IN $in DELETE r }`,
    { ids, ...ownedEdgeTypes(entity) },
  );
}

/** Saves the current versions as revisions, before they are overwritten. A restored version has its revision already. */
export const saveRevisions = (run: RunQuery, ids: readonly string[]) =>
  run(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id})
     MERGE (v:Revision {id: n.id + '@' + n.version})
     ON CREATE SET v += {version: n.version, draft: n.draft, status: n.status, at: n.updated, by: n.by, change: n.change, visibilityTag: n.visibilityTag}
     MERGE (v)-[:REVISION_OF]->(n)`,
    { ids },
  );

/** The next version, as Cypher. It follows the latest revision, so that no number is used twice after a restore. */
export const nextVersion = (node: string) =>
  `1 + reduce(latest = ${node}.version, version IN COLLECT { MATCH (${node})<-[:REVISION_OF]-(v:Revision) RETURN v.version } | CASE WHEN version > latest THEN version ELSE latest END)`;
