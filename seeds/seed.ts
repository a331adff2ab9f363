import { importRows } from '#server/imports/pipeline.ts';
import type { ImportTarget } from '#server/imports/plan.ts';
import type { Report, Row } from '#server/imports/row.ts';
import { readSeeds } from './readSeeds.ts';

/** Imports the seeds. A second run writes nothing, and later edits are kept. */
export async function seed(target: ImportTarget, rows?: readonly Row[]): Promise<Report> {
  const report = await importRows(target, rows ?? (await readSeeds(target.registry)));
  for (const { action, problems } of report.outcomes) {
    if (action === 'rejected') for (const { at, message } of problems) console.error(`${at}: ${message}`);
  }
  return report;
}
