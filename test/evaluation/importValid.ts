import { importRows } from '#server/imports/pipeline.ts';
import type { Row } from '#server/imports/row.ts';
import type { House } from './house.ts';

/** A row for the import door that stands nowhere: the evaluation made it. */
export const row = (kind: string, id: string, draft: Row['draft']): Row => ({
  kind,
  id,
  draft,
  at: (path) => [id, ...path].join('.'),
});

/** An id made of a name. */
export const slug = (prefix: string, name: string) =>
  `${prefix}-${name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')}`;

/** Imports rows; what is rejected is told and left out. */
export async function bring(house: House, rows: readonly Row[]) {
  const unique = [...new Map(rows.map((rowItem) => [rowItem.id, rowItem])).values()];
  const report = await importRows(house, unique);
  for (const { action, problems } of report.outcomes.filter((rowItem) => rowItem.action === 'rejected').slice(0, 5))
    console.error(action, problems[0]?.at, problems[0]?.message);
  return report.counts;
}
