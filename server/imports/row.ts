import type { ExportedRecord } from '#server/graph/read/exportRecords.ts';
import type { Raw } from '#server/graph/read/record.ts';

/** A record to import: its whole draft, under an id that stays the same from one import to the next. */
export interface Row {
  kind: string;
  id: string;
  draft: Raw;
  /**
   * The state of a record from an export, which it gets when it is created. As an export is no source, later imports of
   * sources keep what it says.
   */
  exported?: Pick<ExportedRecord, 'record' | 'visibility'> & { owner: string | null };
  /** The position of a part of the draft in its source, such as "file.yaml:12". */
  at(path: readonly (string | number)[]): string;
}

export type Action = 'created' | 'updated' | 'unchanged' | 'rejected';

/** The planned or actual effect of an import on one row. */
export interface Outcome {
  row: Row;
  action: Action;
  /** The reasons for a rejection: position in the source, and what to do. */
  problems: { at: string; message: string }[];
  /** Edited fields that the source changed as well: the edits are kept. */
  keptFields: string[];
}

export interface Report {
  counts: Record<Action, number>;
  outcomes: Outcome[];
}

export const createReport = (outcomes: Outcome[]): Report => {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const { action } of outcomes) counts[action]++;
  return { counts, outcomes };
};
