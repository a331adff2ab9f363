import { importRows } from '#server/imports/pipeline.ts';
import type { Row } from '#server/imports/row.ts';
import type { EvaluationServer } from './server.ts';

/** An id made of a name. */
export const toId = (prefix: string, name: string) =>
  `${prefix}-${name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')}`;

/** Imports rows, each id once. The first rejected ones are printed; all are left out. */
export async function importValid(server: EvaluationServer, rows: readonly Row[]) {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  const report = await importRows(server, unique);
  for (const { action, problems } of report.outcomes.filter((outcome) => outcome.action === 'rejected').slice(0, 5))
    console.error(action, problems[0]?.at, problems[0]?.message);
  return report.counts;
}
