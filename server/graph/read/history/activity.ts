import type { ChangeType } from '#schema/values/changeType.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { Page, type PageWindow } from '#server/graph/read/pagination.ts';
import { toEditorName } from '#server/graph/read/record.ts';
import { contentFilter, tagFilter } from '#server/graph/read/visibilityFilter.ts';
import { changeType } from './changeType.ts';

/** The name of the order of the activity, which its cursors contain. */
export const activityOrder = 'activity';

/** Changes of several records within this time, of one kind and by one person, are one activity. */
const burstMs = 10 * 60_000;
/** Rows that are read for a page: bulk work beyond them is several activities. */
const maxRows = 3_000;

interface Row {
  id: string;
  at: string;
  by: string | null;
  change: ChangeType;
}

/** A change, or changes of several records at once. */
export interface LoadedActivity {
  at: string;
  since: string;
  by: string | undefined;
  change: ChangeType;
  /** Ids of the records, the latest change first. */
  ids: string[];
}

/** Which activities are asked for; all that are not named. */
export interface ActivityFilter {
  kind?: string;
  /** Name of the editor. */
  by?: string;
  change?: ChangeType;
}

const branch = (match: string, at: string, version: string) =>
  `${match} WHERE ($before IS NULL OR ${at} < $before) AND ($kind IS NULL OR n.kind = $kind)
     AND ($by IS NULL OR ${version}.by = $by)
     AND ($change IS NULL OR ${changeType(version)} = $change)
     AND ${contentFilter('n')} AND NOT (n)-[:MERGED_INTO]->()
   RETURN n.id AS id, ${version}.version AS version, ${version}.by AS by, ${changeType(version)} AS change, ${at} AS at
   ORDER BY at DESC LIMIT $limit`;

/** The versions of all records that the viewer may read, latest first. */
const matchVersions = `CALL () {
  ${branch('MATCH (n:Thing)', 'n.updated', 'n')} UNION ALL ${branch('MATCH (n:Removed)', 'n.updated', 'n')} UNION ALL
  ${branch(`MATCH (r:Revision)-[:REVISION_OF]->(n:Thing|Removed) WHERE r.draft IS NOT NULL AND ${tagFilter('r')} WITH n, r`, 'r.at', 'r')}
}`;

function joinRows(rows: readonly Row[]): LoadedActivity[] {
  const activities: LoadedActivity[] = [];
  for (const { change, ...row } of rows) {
    const by = toEditorName(row.by);
    const last = activities.at(-1);
    const isJoined =
      last && last.by === by && last.change === change && Date.parse(last.since) - Date.parse(row.at) < burstMs;
    if (!isJoined) activities.push({ at: row.at, since: row.at, by, change, ids: [row.id] });
    else {
      last.since = row.at;
      if (!last.ids.includes(row.id)) last.ids.push(row.id);
    }
  }
  return activities;
}

/** Loads a page of what was done to all records, latest first. A cursor is a time, so a page ends between two times. */
export async function loadActivity(
  graph: Graph,
  window: PageWindow,
  { kind, by, change }: ActivityFilter,
): Promise<Page<LoadedActivity, LoadedActivity>> {
  const rows = await graph.read<Row>(
    `${matchVersions} RETURN id, by, change, at
     ORDER BY at DESC, id, version DESC LIMIT $limit`,
    { before: window.from?.[0] ?? null, limit: maxRows, kind: kind ?? null, by: by ?? null, change: change ?? null },
  );
  const activities = joinRows(rows);
  let size = window.limit - 1;
  while (size > 0 && activities[size] && activities[size]!.at === activities[size - 1]!.since) size += 1;
  return new Page(
    activities,
    { ...window, limit: size + 1 },
    ({ since }) => [since, ''],
    (activity) => activity,
  );
}
