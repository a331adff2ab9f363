import type { Raw } from '#server/graph/read/record.ts';

/** One thing to be imported: its whole draft, under an id that stays the same from one import to the next. */
export interface Row {
  kind: string;
  id: string;
  draft: Raw;
  /** Where a part of the draft stands in its source, such as "file.yaml:12". */
  at(path: readonly (string | number)[]): string;
}

export type Action = 'created' | 'updated' | 'unchanged' | 'rejected';

/** What an import would do with a row, or did. */
export interface Outcome {
  row: Row;
  action: Action;
  /** Why it is rejected: where in the source, and what to do. */
  problems: { at: string; message: string }[];
  /** Fields that the source changed but a person had changed before: the person's are kept. */
  keptFields: string[];
}

export interface Report {
  counts: Record<Action, number>;
  outcomes: Outcome[];
}

export const reportOf = (outcomes: Outcome[]): Report => {
  const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const { action } of outcomes) counts[action]++;
  return { counts, outcomes };
};
