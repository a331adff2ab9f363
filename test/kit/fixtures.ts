import 'reflect-metadata';
import { importRows } from '#server/imports/pipeline.ts';
import type { Row } from '#server/imports/row.ts';
import type { TestServer } from './testServer.ts';

const ongoing = { statusHistory: [{ status: 'ONGOING', date: '2014' }] };

/** The required facts of each kind. */
const requiredFacts: Record<string, Row['draft']> = {
  INSTITUTION: { institutionType: 'AGENCY' },
  AGREEMENT: { agreementType: 'CONVENTION', ...ongoing },
  TRAINING: { trainingType: 'COURSE', ...ongoing },
  EVENT: { eventType: 'MEETING', ...ongoing },
  PROJECT: { projectType: 'ACTION', ...ongoing },
  PLACE: { placeType: 'COUNTRY' },
  DOCUMENT: { documentType: 'REPORT' },
};

/** A row for the import pipeline, with the draft as it is. */
export const createRow = (kind: string, id: string, draft: Row['draft']): Row => ({
  kind,
  id,
  draft,
  at: (path) => [id, ...path].join('.'),
});

/** A row named by its id, with the required facts of its kind unless the draft has them. */
export const row = (kind: string, id: string, draft: Row['draft'] = {}) =>
  createRow(kind, id, { name: id, ...requiredFacts[kind], ...draft });

export const links = (...ids: string[]) => ids.map((to) => ({ to }));

/** Participations as lists of actors by role. */
export const participations = (parts: Record<string, string[]>) =>
  Object.entries(parts).flatMap(([role, actors]) => actors.map((actor) => ({ actor, role })));

/** Imports rows that must all be valid. */
export async function importAll(server: TestServer, rows: readonly Row[]) {
  const report = await importRows(server, rows);
  const errors = report.outcomes.flatMap(({ problems }) => problems.map(({ at, message }) => `${at}: ${message}`));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return report;
}
