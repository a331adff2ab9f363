import type { Registry } from '#schema/model.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { getEdges, ownedRelations } from '#server/graph/write/draftEdges.ts';
import { omitHidden, referencedIds } from '#server/graph/write/hiddenReferences.ts';
import type { Raw } from './record.ts';
import { visibilityFilter } from './visibilityFilter.ts';

/** A record of an export. */
export interface ExportedRecord {
  kind: string;
  id: string;
  record: string;
  visibility: Visibility;
  /** The editor to whom it belongs; for editors only. */
  owner?: string;
  draft: Raw;
}

interface Row {
  kind: string;
  id: string;
  record: string;
  visibility: Visibility | null;
  owner: string | null;
  draft: string;
  /** Whether it may refer to records that are hidden or removed. */
  isChecked: boolean;
}

/** Records per statement. */
const pageSize = 500;

/** A copy with the keys of all objects in alphabetical order, so that equal records are equal lines. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}

/** The ids among these that are not in the export: of hidden and of removed records. */
async function loadMissingIds(graph: Graph, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await graph.read<{ id: string }>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id}) WHERE n:Removed OR NOT ${visibilityFilter('n')} RETURN id`,
    { ids },
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * All records that the viewer may read, in pages ordered by id: what changes meanwhile is in its state of before or after.
 * References to hidden and removed records are absent, and so is a record that cannot be without such a reference.
 */
export async function* exportRecords(
  graph: Graph,
  registry: Registry,
  isEditor: boolean,
): AsyncGenerator<ExportedRecord[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await graph.read<Row>(
      `MATCH (n:Thing) WHERE n.id > $after AND ${visibilityFilter('n')}
       RETURN n.id AS id, n.kind AS kind, n.record AS record, n.visibility AS visibility, n.owner AS owner, n.draft AS draft,
         n:HasRestrictedNeighbours AS isChecked ORDER BY id LIMIT ${pageSize}`,
      { after },
    );
    const records = rows.map(({ draft, isChecked, ...row }) => {
      const [entity, raw] = [registry.entity(row.kind), JSON.parse(draft) as Raw];
      return { row, entity, draft: raw, ids: isChecked ? referencedIds(entity, raw) : [] };
    });
    const missing = await loadMissingIds(graph, [...new Set(records.flatMap(({ ids }) => ids))]);
    yield records.flatMap(({ row: { visibility, owner, ...row }, entity, draft: stored, ids }) => {
      const draft = ids.some((id) => missing.has(id)) ? omitHidden(entity, stored, missing) : stored;
      const isWhole = ownedRelations(entity).every(
        (relation) => !relation.required || getEdges(draft, relation).length > 0,
      );
      if (!isWhole) return [];
      return [
        {
          ...row,
          visibility: visibility ?? 'PUBLIC',
          ...(isEditor && owner ? { owner } : {}),
          draft: sortKeys(draft) as Raw,
        },
      ];
    });
    after = rows.length < pageSize ? undefined : rows.at(-1)!.id;
  }
}
