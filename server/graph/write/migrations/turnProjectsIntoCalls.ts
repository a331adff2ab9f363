import type { Graph } from '#server/graph/connection/connection.ts';
import type { Properties, Raw } from '#server/graph/read/record.ts';
import { forEachPage } from './forEachPage.ts';
import { renameKeys } from './renamedNames.ts';

/** Nodes per transaction, each with all its revisions. */
const batchSize = 200;

/** The facts of a project, and those of a call that mean the same. */
const renamedFacts: Record<string, string> = { budget: 'funding', deadline: 'closes' };

const renamedProperties = { ...renamedFacts, deadlineDay: 'closesDay' };

const isCall = ({ kind, projectType }: Properties) => kind === 'PROJECT' && projectType === 'CALL';

const renameStatement = <Statement extends { field: string }>(statement: Statement): Statement => ({
  ...statement,
  field: renamedFacts[statement.field] ?? statement.field,
});

/** The draft of a call from that of a project. */
export function toCallDraft(stored: string): string {
  const { projectType: _, ...facts } = JSON.parse(stored) as Raw;
  const draft = renameKeys(facts, renamedFacts);
  if (draft.statements) draft.statements = (draft.statements as { field: string }[]).map(renameStatement);
  return JSON.stringify(draft);
}

/** The properties to set on the node of a project to make it a call; null removes an old one. */
export function toCallProperties(properties: Properties): Properties {
  const changes: Properties = { kind: 'CALL', projectType: null };
  for (const [oldName, newName] of Object.entries(renamedProperties)) {
    if (properties[oldName] == null) continue;
    changes[oldName] = null;
    changes[newName] = properties[oldName];
  }
  for (const name of ['draft', 'imported'])
    if (typeof properties[name] === 'string') changes[name] = toCallDraft(properties[name]);
  const statements = properties.statements as string[] | null | undefined;
  if (statements?.length)
    changes.statements = statements.map((text) => JSON.stringify(renameStatement(JSON.parse(text))));
  return changes;
}

/** Migration 5: calls for projects are a kind of their own, no longer a type of project. */
export async function turnProjectsIntoCalls(graph: Graph): Promise<void> {
  for (const label of ['Project', 'Removed']) await turnRecords(graph, label);
  await turnMergedRecords(graph);
}

interface Row {
  id: string;
  properties: Properties;
  revisions: { id: string; draft: string }[];
}

const turnRecords = (graph: Graph, label: string) =>
  forEachPage<Row>(
    graph,
    `MATCH (n:${label}) WHERE n.id > $after AND n.kind = 'PROJECT' AND n.projectType = 'CALL'
     WITH n ORDER BY n.id LIMIT ${batchSize}
     RETURN n.id AS id, properties(n) AS properties,
       COLLECT { MATCH (v:Revision)-[:REVISION_OF]->(n) WHERE v.draft IS NOT NULL RETURN v {.id, .draft} } AS revisions`,
    (page) =>
      graph.writeAll(async (run) => {
        await run(
          `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.changes
           FOREACH (_ IN CASE WHEN n:Project THEN [1] ELSE [] END | SET n:Call REMOVE n:Project)`,
          { rows: page.map(({ id, properties }) => ({ id, changes: toCallProperties(properties) })) },
        );
        await run('UNWIND $revisions AS row MATCH (v:Revision {id: row.id}) SET v.draft = row.draft', {
          revisions: page.flatMap(({ revisions }) =>
            revisions.map(({ id, draft }) => ({ id, draft: toCallDraft(draft) })),
          ),
        });
      }),
  );

/** The records that undoing a merge restores. One merge per transaction: it may hold thousands of records. */
async function turnMergedRecords(graph: Graph) {
  const merges = await graph.read<{ id: string; revisions: string }>(
    `MATCH (m:Merge) WHERE m.revisions CONTAINS '"projectType":"CALL"' RETURN m.id AS id, m.revisions AS revisions`,
  );
  for (const { id, revisions } of merges) {
    const changed = (JSON.parse(revisions) as { properties: Properties }[]).map((revision) =>
      isCall(revision.properties) ? { ...revision, properties: applyChanges(revision.properties) } : revision,
    );
    await graph.write('MATCH (m:Merge {id: $id}) SET m.revisions = $revisions', {
      id,
      revisions: JSON.stringify(changed),
    });
  }
}

const applyChanges = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries({ ...properties, ...toCallProperties(properties) }).filter(([, value]) => value !== null),
  );
