import type { Graph } from '#server/graph/connection/connection.ts';
import type { Properties } from '#server/graph/read/record.ts';
import { forEachPage } from './forEachPage.ts';
import {
  migratedProperties,
  renameDraft,
  renameRevisions,
  renamedLabels,
  renamedMergeProperties,
  toRenamedProperties,
} from './renamedNames.ts';

/** Nodes per transaction: their drafts fit the memory limit of a small database. */
const batchSize = 500;
/** Labels and edges per transaction. */
const renameBatchSize = 5_000;

/** Migration 1: the stored names follow the glossary. A few minutes for a million nodes. */
export async function renameStoredNames(graph: Graph): Promise<void> {
  // Their properties are renamed. applyConstraints creates the indexes of the new names.
  for (const index of ['thing_prominence', 'initiatives']) await graph.write(`DROP INDEX ${index} IF EXISTS`);
  for (const label of ['Thing', 'Removed']) await renameRecords(graph, label);
  await renameRevisionDrafts(graph);
  await renameMerges(graph);
  for (const [oldLabel, newLabel] of Object.entries(renamedLabels))
    await repeat(
      graph,
      `MATCH (n:${oldLabel}) WITH n LIMIT ${renameBatchSize} SET n:${newLabel} REMOVE n:${oldLabel} RETURN count(*) AS count`,
    );
  await repeat(
    graph,
    `MATCH (a)-[old:JUDGED]->(b) WITH a, b, old LIMIT ${renameBatchSize}
     CREATE (a)-[new:REVIEWED_WITH]->(b) SET new = properties(old) DELETE old RETURN count(*) AS count`,
  );
  await graph.write(
    `MATCH (d:Derived) MERGE (v:DataVersion) SET v.derived = coalesce(v.derived, d.version) DETACH DELETE d`,
  );
}

/** Runs a statement until there is nothing left to change. */
async function repeat(graph: Graph, statement: string) {
  while ((await graph.write<{ count: number }>(statement))[0]!.count > 0);
}

const renameRecords = (graph: Graph, label: string) =>
  forEachPage<{ id: string; kind: string; properties: Properties }>(
    graph,
    `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${batchSize}
     RETURN n.id AS id, n.kind AS kind, n {${migratedProperties.map((name) => `.${name}`).join(', ')}} AS properties`,
    async (page) => {
      const rows = page
        .map(({ id, kind, properties }) => ({ id, changes: toRenamedProperties(kind, properties) }))
        .filter(({ changes }) => Object.keys(changes).length > 0);
      if (rows.length > 0)
        await graph.write(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.changes`, { rows });
    },
  );

const renameRevisionDrafts = (graph: Graph) =>
  forEachPage<{ id: string; kind: string; draft: string | null }>(
    graph,
    `MATCH (v:Revision) WHERE v.id > $after WITH v ORDER BY v.id LIMIT ${batchSize}
     RETURN v.id AS id, v.draft AS draft, head(COLLECT { MATCH (v)-[:REVISION_OF]->(n) RETURN n.kind }) AS kind`,
    (page) => {
      const rows = page.flatMap(({ id, kind, draft }) => (draft ? [{ id, draft: renameDraft(kind, draft) }] : []));
      return graph.write('UNWIND $rows AS row MATCH (v:Revision {id: row.id}) SET v.draft = row.draft', { rows });
    },
  );

/** One merge per transaction: it may hold thousands of records. */
async function renameMerges(graph: Graph) {
  const merges = await graph.read<{ id: string }>('MATCH (m:Merge) WHERE m.before IS NOT NULL RETURN m.id AS id');
  for (const { id } of merges) {
    const [merge] = await graph.read<{ properties: Properties }>(
      'MATCH (m:Merge {id: $id}) RETURN properties(m) AS properties',
      { id },
    );
    const changes: Properties = {};
    for (const [oldName, newName] of Object.entries(renamedMergeProperties)) {
      const value = merge?.properties[oldName];
      if (value == null) continue;
      changes[oldName] = null;
      changes[newName] = oldName === 'before' ? renameRevisions(String(value)) : value;
    }
    await graph.write('MATCH (m:Merge {id: $id}) SET m += $changes', { id, changes });
  }
}
