import { groupBy } from '#schema/groupBy.ts';
import type { Registry } from '#schema/model.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Properties, Raw } from '#server/graph/read/record.ts';
import { markRestrictedEndsClause } from '#server/graph/read/visibilityFilter.ts';
import { citedDocuments, computeConfirmation } from './confirmation.ts';
import { loadReferenceTargets } from './references.ts';
import { deleteOwnedEdges, nodeLabels, ownedEdgeTypes, preservedProperties } from './writeThings.ts';

/** One version of a record: its node, and the edges that are written with it. */
export interface Revision {
  id: string;
  properties: Properties & { kind: string; draft: string };
  edges: { type: string; from: string; to: string; properties: Properties }[];
}

/** Loads the current versions, from which `restoreRevisions` can restore the records. */
export const loadCurrentRevisions = (run: RunQuery, registry: Registry, ids: readonly string[]) =>
  run<Revision>(
    `UNWIND $ids AS id MATCH (n:Thing {id: id})
     RETURN id, properties(n) AS properties, COLLECT {
       MATCH (n)-[r]-(o:Thing|Removed)
       WHERE type(r) IN CASE startNode(r) WHEN n THEN $owned[n.kind].out ELSE $owned[n.kind].in END
       WITH r ORDER BY type(r), r.id, o.id
       RETURN {type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}
     } AS edges`,
    { ids, owned: Object.fromEntries(registry.entities.map((entity) => [entity.kind, ownedEdgeTypes(entity)])) },
  );

/**
 * Restores records, also removed ones. Their present visibility is preserved, and the confirmation is computed from the
 * present documents, which may have changed.
 */
export async function restoreRevisions(
  run: RunQuery,
  registry: Registry,
  revisions: readonly Revision[],
): Promise<void> {
  const drafts = revisions.map(({ properties }) => JSON.parse(properties.draft) as Raw);
  const documents = await loadReferenceTargets(run, drafts.flatMap(citedDocuments));
  const rows = revisions.map(({ id, properties }, index) => ({
    id,
    kind: properties.kind,
    properties: { ...properties, ...computeConfirmation(drafts[index]!, documents) },
  }));
  for (const [kind, rowsOfKind] of groupBy(rows, (row) => row.kind)) {
    const entity = registry.entity(kind);
    await run(
      `UNWIND $rows AS row MATCH (n:Thing|Removed {id: row.id})
       WITH n, row, n {${preservedProperties}} AS preserved
       SET n = row.properties, n += preserved, n:${nodeLabels(entity).join(':')} REMOVE n:Removed`,
      { rows: rowsOfKind },
    );
    await deleteOwnedEdges(
      run,
      entity,
      rowsOfKind.map(({ id }) => id),
    );
  }
  const edges = revisions.flatMap((revision) => revision.edges);
  for (const [type, edgesOfType] of groupBy(edges, (edge) => edge.type))
    await run(
      `UNWIND $edges AS row MATCH (a:Thing|Removed {id: row.from}) MATCH (b:Thing|Removed {id: row.to})
       CREATE (a)-[r:${type}]->(b) SET r = row.properties ${markRestrictedEndsClause('a', 'b')}`,
      { edges: edgesOfType },
    );
}
