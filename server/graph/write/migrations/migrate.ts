import { unavailable } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadDataVersion, saveDataVersion } from './dataVersion.ts';
import { indexIdentifiers } from './indexIdentifiers.ts';
import { dateStatuses } from './dateStatuses.ts';
import { linkCitedDocuments } from './linkCitedDocuments.ts';
import { noticeRepeatedParticipations } from './noticeRepeatedParticipations.ts';
import { numberRecords } from './numberRecords.ts';
import { rebuildSearchIndex } from './rebuildSearchIndex.ts';
import { renameStoredNames } from './renameStoredNames.ts';
import { storePairsAsEdges } from './storePairsAsEdges.ts';
import { turnProjectsIntoCalls } from './turnProjectsIntoCalls.ts';

/**
 * Changes of the stored form, in the order in which they were released. Never remove or reorder one: the data counts how
 * many were applied. Each can run again after an interruption, and leaves data of the new form unchanged.
 */
export const migrations: readonly {
  title: string;
  run: (graph: Graph) => Promise<void>;
  /** Also without data. */
  always?: boolean;
}[] = [
  { title: 'renaming labels, properties and fields', run: renameStoredNames },
  { title: 'indexing official numbers', run: indexIdentifiers },
  { title: 'dating statuses', run: dateStatuses },
  { title: 'linking all cited documents', run: linkCitedDocuments },
  { title: 'turning projects of the type CALL into calls', run: turnProjectsIntoCalls },
  { title: 'noticing repeated participations', run: noticeRepeatedParticipations },
  // An index exists before there is data.
  { title: 'indexing functions and types', run: rebuildSearchIndex, always: true },
  { title: 'numbering changes', run: numberRecords },
  { title: 'indexing what records hold', run: rebuildSearchIndex, always: true },
  { title: 'storing pairs as edges', run: storePairsAsEdges },
];

/** Brings data of an earlier version up to date. Throws UNAVAILABLE if a later version wrote it. */
export async function migrate(graph: Graph, log: (line: string) => void): Promise<void> {
  const { migrations: applied } = await loadDataVersion(graph);
  if (applied > migrations.length)
    throw unavailable('The database was written by a newer version: run that version, or use another database');
  if (applied === migrations.length) return;
  const [graphState] = await graph.read<{ hasData: boolean }>('RETURN EXISTS { (:Thing|Removed) } AS hasData');
  for (const [index, { title, run, always }] of migrations.entries()) {
    if (index < applied) continue;
    if (graphState!.hasData) log(`Migrating the data: ${title} …`);
    if (graphState!.hasData || always) await run(graph);
    await saveDataVersion(graph, { migrations: index + 1 });
  }
}
