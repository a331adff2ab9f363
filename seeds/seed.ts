import { importRows } from '#server/imports/pipeline.ts';
import type { Door } from '#server/imports/plan.ts';
import type { Report, Row } from '#server/imports/row.ts';
import { readSeeds } from './readSeeds.ts';

/** Plants the seeds through the import door. A second time writes nothing; a person's later edit stays. */
export async function plantSeeds(door: Door, rows?: readonly Row[]): Promise<Report> {
  const report = await importRows(door, rows ?? (await readSeeds(door.registry)));
  for (const { action, problems } of report.outcomes) {
    if (action === 'rejected') for (const { at, message } of problems) console.error(`${at}: ${message}`);
  }
  return report;
}
