import type { ExportedRecord } from '#server/graph/read/exportRecords.ts';
import { invalid } from '#server/errors.ts';
import { type ExportFooter, type ExportHeader, exportFormat, exportVersion } from './exportFormat.ts';
import type { Row } from './row.ts';

type Line = Partial<ExportHeader & ExportedRecord & ExportFooter>;

/** Reads the lines of an export as rows for the import pipeline. Throws INVALID when it is none or is incomplete. */
export async function parseExport(lines: AsyncIterable<string>, name: string): Promise<Row[]> {
  const rows: Row[] = [];
  let [number, count]: [number, number | undefined] = [0, undefined];
  for await (const text of lines) {
    number += 1;
    if (!text.trim()) continue;
    const line = parseLine(text, `${name}:${number}`);
    if (number === 1) checkHeader(line, name);
    else if (line.count !== undefined) count = line.count;
    else rows.push(toRow(line, `${name}:${number}`));
  }
  if (count !== rows.length)
    throw invalid(
      `${name} is incomplete: its last line does not say that it has ${rows.length} records. Export it again.`,
    );
  return rows;
}

function parseLine(text: string, at: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    throw invalid(`${at} is not JSON. Load a file as /export.ndjson returns it.`);
  }
}

function checkHeader({ format, version }: Line, name: string) {
  if (format !== exportFormat)
    throw invalid(
      `${name} is no export: its first line must say "format": "${exportFormat}". Get one from /export.ndjson.`,
    );
  if (version !== exportVersion)
    throw invalid(
      `${name} has version ${version}; this release reads version ${exportVersion}. Export it with this release.`,
    );
}

function toRow({ kind, id, draft, record, visibility, owner }: Line, at: string): Row {
  if (!kind || !id || !draft || !record) throw invalid(`${at}: a record has kind, id, record and draft.`);
  return {
    kind,
    id,
    draft,
    at: (path) => [at, ...path].join(' '),
    exported: { record, visibility: visibility ?? 'PUBLIC', owner: owner ?? null },
  };
}
