import type { GraphQLSchema } from 'graphql';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection.ts';
import { importRows } from '#server/imports/door.ts';
import type { Report } from '#server/imports/row.ts';
import { readSeeds } from './read.ts';

/** Plants the seeds through the import door. A second time writes nothing; a person's later edit stays. */
export async function plantSeeds(door: { graph: Graph; registry: Registry; schema: GraphQLSchema }): Promise<Report> {
  const report = await importRows(door, await readSeeds(door.registry));
  for (const { action, problems } of report.outcomes) {
    if (action === 'rejected') for (const { at, message } of problems) console.error(`${at}: ${message}`);
  }
  return report;
}
