import type { ChangeType } from '#schema/values/changeType.ts';
import { invalid } from '#server/errors.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { Page, type PageWindow, toCursor } from '#server/graph/read/pagination.ts';
import { toEditorName } from '#server/graph/read/record.ts';
import { visibilityFilter, wasVisibleFilter } from '#server/graph/read/visibilityFilter.ts';
import { changeType } from './changeType.ts';

/** The name of the order of changes, which cursors contain with the time of the last restored backup. */
export const changesOrder = 'changes';

/** The latest change of a record. */
export interface LoadedChange {
  id: string;
  kind: string;
  change: ChangeType;
  removed: boolean;
  version?: number;
  at?: string;
  by?: string;
}

interface Row {
  id: string;
  kind: string;
  sequence: number;
  version: number | null;
  at: string | null;
  by: string | null;
  change: ChangeType;
  state: 'visible' | 'removed' | 'hidden';
}

/**
 * The last number that is complete: all changes up to it are committed (`numberChanges`). A record that is changed while
 * the page is read gets a later number, and so is on a later page.
 */
const matchLast = `OPTIONAL MATCH (c:ChangeCounter) OPTIONAL MATCH (r:Restored)
   WITH coalesce(c.value, 0) AS last, coalesce(r.at, '') AS restored`;

/** The records with a label after a number, in the order of their changes. */
const branch = (label: string, condition: string) =>
  `MATCH (n:${label}) WHERE n.sequence > $after AND n.sequence <= last AND ${condition}
   RETURN n, n.sequence AS sequence ORDER BY sequence LIMIT $limit`;

const isIncluded = `(${visibilityFilter('n')} OR ${wasVisibleFilter('n')})`;

const matchChanges = `CALL (last) {
  ${branch('Thing', isIncluded)} UNION ALL ${branch('Removed', isIncluded)} UNION ALL ${branch('Erasure', 'true')}
}`;

const toChange = ({ id, kind, version, at, by, change, state }: Row): LoadedChange => {
  if (state === 'hidden') return { id, kind, change: 'VISIBILITY_CHANGED', removed: true };
  return {
    id,
    kind,
    removed: state === 'removed',
    version: version ?? undefined,
    at: at ?? undefined,
    by: toEditorName(by),
    change,
  };
};

/** Loads a page of changes, oldest first: each record at its latest change. Throws INVALID. */
export async function loadChanges(graph: Graph, window: PageWindow, withTotal: boolean) {
  const total = `COLLECT { MATCH (n:Thing|Removed|Erasure) WHERE n.sequence <= last AND (n:Erasure OR ${isIncluded}) RETURN count(n) }[0]`;
  const [result] = await graph.read<{ rows: Row[]; last: number; restored: string; total: number }>(
    `${matchLast}
     RETURN last, restored, ${withTotal ? total : '0'} AS total, COLLECT {
       ${matchChanges} WITH n, sequence ORDER BY sequence LIMIT $limit
       RETURN n {.id, .kind, .version, .by, change: ${changeType('n')}, sequence: sequence, at: n.updated,
         state: CASE WHEN NOT ${visibilityFilter('n')} THEN 'hidden' WHEN n:Thing THEN 'visible' ELSE 'removed' END}
     } AS rows`,
    { after: window.from?.[0] ?? 0, limit: window.limit },
  );
  const { rows, last, restored, total: totalCount } = result!;
  if (window.from && window.from[1] !== restored)
    throw invalid(
      'A backup was restored since this cursor was returned: changes before it may be gone. Read everything again, from /export.ndjson or without `after`.',
    );
  // A record that was changed while the page was read has another number now: a later page has it.
  const complete = rows.filter(({ sequence }) => sequence <= last);
  const isInterrupted = complete.length < rows.length;
  const page = new Page(
    isInterrupted ? rows.toSorted((a, b) => a.sequence - b.sequence) : rows,
    isInterrupted ? { ...window, limit: complete.length + 1 } : window,
    ({ sequence }) => [sequence, restored],
    toChange,
  );
  return Object.assign(page, { totalCount });
}

/** The cursor after which the changes lie that are still to come. */
export async function loadChangesCursor(graph: Graph): Promise<string> {
  const [state] = await graph.read<{ last: number; restored: string }>(`${matchLast} RETURN last, restored`);
  return toCursor(changesOrder, [state!.last, state!.restored]);
}
