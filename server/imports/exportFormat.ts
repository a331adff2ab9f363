/** The first line of an export. */
export interface ExportHeader {
  format: typeof exportFormat;
  version: number;
  exportedAt: string;
  licence: string;
  /** Whether it has what only editors may read. */
  audience: 'public' | 'editor';
  /** Pass it to `changes(after)` to get what changed since. */
  cursor: string;
}

/** The last line: an export without it is incomplete. */
export interface ExportFooter {
  count: number;
}

export const exportFormat = 'maillage-export';
/** Raise it when a line changes its meaning. */
export const exportVersion = 1;
export const exportLicence =
  'MIT. What was read from a document cites it; data of other sources are under the licence of the document they cite (its field `licence`).';
