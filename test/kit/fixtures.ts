import 'reflect-metadata';
import { importRows } from '#server/imports/pipeline.ts';
import type { Row } from '#server/imports/row.ts';
import type { TestHouse } from './testServer.ts';

const said = { statusHistory: [{ status: 'ONGOING', date: '2014' }] };

/** What every thing of a kind must tell. */
const least: Record<string, Row['draft']> = {
  INSTITUTION: { type: 'AGENCY' },
  AGREEMENT: { type: 'CONVENTION', ...said },
  TRAINING: { type: 'COURSE', ...said },
  EVENT: { type: 'MEETING', ...said },
  PROJECT: { type: 'ACTION', ...said },
  PLACE: { type: 'COUNTRY' },
  DOCUMENT: { type: 'REPORT' },
};

/** A row for the import door: its name is its id, and what its kind must tell is told, unless the draft says else. */
export const row = (kind: string, id: string, draft: Row['draft'] = {}): Row => ({
  kind,
  id,
  draft: { name: id, ...least[kind], ...draft },
  at: (path) => [id, ...path].join('.'),
});

export const links = (...ids: string[]) => ids.map((to) => ({ to }));

/** Participations, told as role and actors. */
export const taking = (parts: Record<string, string[]>) =>
  Object.entries(parts).flatMap(([role, actors]) => actors.map((actor) => ({ actor, role })));

/** Imports rows that must all be sound. */
export async function plant(house: TestHouse, rows: readonly Row[]) {
  const report = await importRows(house, rows);
  const wrong = report.outcomes.flatMap(({ problems }) => problems.map(({ at, message }) => `${at}: ${message}`));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return report;
}
