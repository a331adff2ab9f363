import type { Registry } from '#schema/model.ts';
import { grouped } from '#schema/grouped.ts';
import { confirmationOf, documentsOf } from './confirmation.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { targetsOf } from './references.ts';
import type { Properties, Raw } from '#server/graph/read/record.ts';
import { veiledBy } from '#server/graph/read/visibilityFilter.ts';
import { dropEdges, labelsOf, ownedEdges, staying } from './writeThings.ts';

/** A thing as it was: its node, and the edges that are written with it. */
export interface Former {
  id: string;
  properties: Properties & { kind: string; draft: string };
  edges: { type: string; from: string; to: string; properties: Properties }[];
}

/** What things are now, so that it can be put back. */
export const formerOf = (run: RunQuery, registry: Registry, ids: readonly string[]) =>
  run<Former>(
    `UNWIND $ids AS id MATCH (n:Thing {id: id})
     RETURN id, properties(n) AS properties, COLLECT {
       MATCH (n)-[r]-(o:Thing|Removed)
       WHERE type(r) IN CASE startNode(r) WHEN n THEN $owned[n.kind].out ELSE $owned[n.kind].in END
       WITH r ORDER BY type(r), r.id, o.id
       RETURN {type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}
     } AS edges`,
    { ids, owned: Object.fromEntries(registry.entities.map((entity) => [entity.kind, ownedEdges(entity)])) },
  );

/**
 * Puts things back as they were. Who may see them stays as it is now, and what is derived of their sources is derived
 * anew: these may have changed without them.
 */
export async function putBack(run: RunQuery, registry: Registry, formers: readonly Former[]): Promise<void> {
  const drafts = formers.map(({ properties }) => JSON.parse(properties.draft) as Raw);
  const documents = await targetsOf(run, drafts.flatMap(documentsOf));
  const rows = formers.map(({ id, properties }, n) => ({
    id,
    kind: properties.kind,
    properties: { ...properties, ...confirmationOf(drafts[n]!, documents) },
  }));
  for (const [kind, some] of grouped(rows, (row) => row.kind)) {
    const entity = registry.entity(kind);
    await run(
      `UNWIND $rows AS row MATCH (n:Thing|Removed {id: row.id})
       WITH n, row, n {${staying}} AS keeping
       SET n = row.properties, n += keeping, n:${labelsOf(entity).join(':')} REMOVE n:Removed`,
      { rows: some },
    );
    await dropEdges(
      run,
      entity,
      some.map(({ id }) => id),
    );
  }
  const edges = formers.flatMap((former) => former.edges);
  for (const [type, some] of grouped(edges, (edge) => edge.type))
    await run(
      `UNWIND $edges AS row MATCH (a:Thing|Removed {id: row.from}) MATCH (b:Thing|Removed {id: row.to})
       CREATE (a)-[r:${type}]->(b) SET r = row.properties ${veiledBy('a', 'b')}`,
      { edges: some },
    );
}
