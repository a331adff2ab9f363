import { isDeepStrictEqual } from 'node:util';
import type { Entity, Registry } from '#schema/model.ts';
import type { ChangeType } from '#schema/values/changeType.ts';
import { notFound } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { loadHiddenIds, omitHidden, referencedIds } from '#server/graph/write/hiddenReferences.ts';
import { type CursorPosition, Page, type PageWindow } from '#server/graph/read/pagination.ts';
import { type Raw, toEditorName } from '#server/graph/read/record.ts';
import { contentFilter, tagFilter } from '#server/graph/read/visibilityFilter.ts';
import { changeType } from './changeType.ts';

/** The name of the order of a history, which its cursors contain. */
export const historyOrder = 'history';

/** A version of a record, as the viewer may read it. */
export interface LoadedRevision {
  entity: Entity;
  version: number;
  at: string;
  by: string | undefined;
  change: ChangeType;
  draft: Raw;
  /** Names of the fields that differ from the version before; none for the first version. */
  changedFields: string[];
}

interface Row {
  kind: string;
  version: number;
  at: string;
  by: string | null;
  change: ChangeType;
  draft: string;
}

const noRecord = (id: string) => notFound(`There is no record with the id "${id}", or it was removed.`);

/**
 * Matches the versions `v` of a record that the viewer may read: those that were written while it was visible to the
 * viewer, of a record that is so now. A merged record has none: its id redirects.
 */
const matchVersions = `MATCH (n:Thing|Removed {id: $id}) WHERE ${contentFilter('n')} AND NOT (n)-[:MERGED_INTO]->()
   CALL (n) {
     RETURN n {.version, at: n.updated, .by, change: ${changeType('n')}, .draft} AS v
     UNION ALL
     MATCH (n)<-[:REVISION_OF]-(r:Revision) WHERE r.draft IS NOT NULL AND ${tagFilter('r')}
     RETURN r {.version, at: coalesce(r.at, ''), .by, change: ${changeType('r')}, .draft} AS v
   }`;

const row = 'v {.*, kind: n.kind}';

/** Each version but the last one of the list, which is the one before the others. */
async function toRevisions(graph: Graph, registry: Registry, rows: readonly Row[]): Promise<LoadedRevision[]> {
  const versions = rows.map(({ kind, draft, ...version }) => ({
    ...version,
    entity: registry.entity(kind),
    draft: JSON.parse(draft) as Raw,
  }));
  const hidden = await loadHiddenIds(graph.read, [
    ...new Set(versions.flatMap(({ entity, draft }) => referencedIds(entity, draft))),
  ]);
  const drafts = versions.map(({ entity, draft }) => omitHidden(entity, draft, hidden));
  return versions.map(({ by, ...version }, index) => ({
    ...version,
    draft: drafts[index]!,
    by: toEditorName(by),
    changedFields: drafts[index + 1] ? findChangedFields(drafts[index + 1]!, drafts[index]!) : [],
  }));
}

const findChangedFields = (before: Raw, after: Raw): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  );

const toPosition = ({ at, version }: { at: string; version: number }): CursorPosition => [at, String(version)];

const isAfter = (revision: LoadedRevision, [at, version]: CursorPosition) =>
  revision.at < at || (revision.at === at && revision.version < Number(version));

/**
 * Loads a page of the versions of a record, latest first; with a field, those that gave it another value, the first one
 * included when it has one. Throws NOT_FOUND.
 */
export async function loadHistory(graph: Graph, registry: Registry, id: string, window: PageWindow, field?: string) {
  // Which versions changed a field is known once they are compared.
  const pageWindow = field === undefined ? window : undefined;
  const [result] = await graph.read<{ rows: Row[]; total: number }>(
    `${matchVersions} WITH n, v ORDER BY v.at DESC, v.version DESC WITH n, collect(${row}) AS versions
     RETURN [v IN versions WHERE $key IS NULL OR v.at < $key OR v.at = $key AND v.version < toInteger($version)][..$limit] AS rows, size(versions) AS total`,
    {
      id,
      limit: pageWindow?.limit ?? 100_000,
      key: pageWindow?.from?.[0] ?? null,
      version: pageWindow?.from?.[1] ?? null,
    },
  );
  if (!result) throw noRecord(id);
  const loaded = await toRevisions(graph, registry, result.rows);
  if (field === undefined)
    return Object.assign(new Page(loaded, window, toPosition, (revision) => revision), { totalCount: result.total });
  const changing = loaded.filter(({ changedFields, draft }, index) =>
    index === loaded.length - 1 ? field in draft : changedFields.includes(field),
  );
  const rows = changing.filter((revision) => !window.from || isAfter(revision, window.from)).slice(0, window.limit);
  return Object.assign(new Page(rows, window, toPosition, (revision) => revision), { totalCount: changing.length });
}

/** Loads one version of a record. Throws NOT_FOUND. */
export async function loadRevision(graph: Graph, registry: Registry, id: string, version: number) {
  const rows = await graph.read<{ row: Row }>(
    `${matchVersions} WITH n, v WHERE v.version <= $version RETURN ${row} AS row ORDER BY v.version DESC, v.at DESC LIMIT 2`,
    { id, version },
  );
  const [revision] = await toRevisions(
    graph,
    registry,
    rows.map((result) => result.row),
  );
  if (!revision) throw noRecord(id);
  if (revision.version !== version)
    throw notFound(`"${id}" has no version ${version}. Query \`history\` for its versions.`);
  return revision;
}
