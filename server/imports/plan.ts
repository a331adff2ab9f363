import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { groupBy } from '#schema/groupBy.ts';
import type { Entity, Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import {
  type Reference,
  type ReferenceTarget,
  findReferences,
  loadReferenceTargets,
  validateReference,
} from '#server/graph/write/references.ts';
import { findLoops } from '#server/graph/write/loops.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { loadMergedIds } from '#server/graph/read/mergedIds.ts';
import { keepRedactions, loadErasedIds } from '#server/graph/write/erase/erasedIds.ts';
import { omitHidden, referencedIds } from '#server/graph/write/hiddenReferences.ts';
import { redirectEdges } from '#server/graph/write/merge/redirectEdges.ts';
import { nextVersion } from '#server/graph/write/writeThings.ts';
import { checkDraft } from './check.ts';
import { mergeImport } from './mergeImport.ts';
import { type Outcome, type Report, type Row, createReport } from './row.ts';

/** A record to write, with the version and state in the graph that it was planned for. */
export interface PlannedWrite {
  outcome: Outcome;
  draft: Raw;
  /** The new state of the source; null for a record from an export. */
  imported: Raw | null;
  version: number;
  /** The version after the write. */
  next: number;
  record: string;
  references: string[];
}

interface ImportPlan extends Report {
  writes: PlannedWrite[];
}

interface CheckedRow {
  row: Row;
  problems: Outcome['problems'];
}

export interface ImportTarget {
  graph: Graph;
  registry: Registry;
  schema: GraphQLSchema;
}

interface StoredRow {
  id: string;
  kind: string;
  version: number;
  next: number;
  record: string;
  draft: string;
  imported: string | null;
  removed: boolean;
}

/**
 * Plans an import without writing: which rows would be created, updated, left unchanged or rejected, and why. Every
 * import uses it: seeds, files, benchmarks.
 */
export async function plan(target: ImportTarget, rows: readonly Row[]): Promise<ImportPlan> {
  const { graph, registry, schema } = target;
  const isErased = await loadErasedIds(graph.read);
  const checked = rows.map((row) => ({ row, ...checkDraft(schema, registry, row) }));
  for (const checkedRow of checked)
    if (checkedRow.problems.length === 0)
      checkedRow.draft = omitErased(getEntity(registry, checkedRow.row), checkedRow.draft, isErased);
  const rowById = new Map<string, Row>();
  for (const { row, problems } of checked) {
    const firstRow = rowById.get(row.id);
    if (firstRow)
      problems.push({
        at: row.at([]),
        message: `The id "${row.id}" is already used at ${firstRow.at([])}. Give each thing an id of its own.`,
      });
    else rowById.set(row.id, row);
  }
  const storedRows = await loadStoredRows(
    graph,
    rows.map(({ id }) => id),
  );
  for (const { row, problems } of checked) {
    const storedRow = storedRows.get(row.id);
    if (storedRow && storedRow.kind !== row.kind)
      problems.push({
        at: row.at([]),
        message: `The id "${row.id}" is a ${storedRow.kind} in the graph, not a ${row.kind}.`,
      });
  }
  const validRows = checked.filter(({ problems }) => problems.length === 0);
  const referencesByRow = new Map(
    validRows.map(({ row, draft }) => [row, findReferences(getEntity(registry, row), draft)]),
  );
  const storedTargets = await loadReferenceTargets(
    graph.read,
    [...referencesByRow.values()].flat().map(({ id }) => id),
  );
  const mergedIds = await loadMergedIds(graph.read);
  const importedTargets = new Map<string, ReferenceTarget>(validRows.map(({ row }) => [row.id, row]));
  const loops = await findLoops(
    graph.read,
    registry,
    validRows.map(({ row, draft }) => ({ entity: getEntity(registry, row), id: row.id, draft })),
  );
  for (const { row, problems } of validRows)
    for (const { path, message } of loops.get(row.id) ?? [])
      problems.push({ at: row.at(path), message: `${path.join('.')}: ${message}` });
  rejectInvalidReferences(registry, validRows, referencesByRow, storedTargets, importedTargets);

  const writes: ImportPlan['writes'] = [];
  const outcomes = checked.map(({ row, draft: rowDraft, problems }): Outcome => {
    const outcome: Outcome = { row, action: 'rejected', problems, keptFields: [] };
    if (problems.length > 0) return outcome;
    const stored = storedRows.get(row.id);
    // The source may still have a person who was erased.
    if (isErased(row.id)) return { ...outcome, action: 'unchanged', keptFields: ['erased'] };
    if (stored?.removed) return { ...outcome, action: 'unchanged', keptFields: ['removed'] };
    // The source may still reference a record that was merged into another.
    const redirectReferences = (raw: Raw) =>
      mergedIds.size > 0 ? redirectEdges(getEntity(registry, row), row.id, raw, mergedIds) : raw;
    const redirected = redirectReferences(rowDraft);
    const current: Raw = stored ? JSON.parse(stored.draft) : {};
    const before: Raw = stored?.imported ? redirectReferences(JSON.parse(stored.imported)) : stored ? {} : redirected;
    const draft = keepRedactions(redirected, before);
    const result = stored ? mergeImport(draft, before, current) : { draft, keptFields: [] };
    outcome.keptFields = result.keptFields;
    outcome.action = !stored ? 'created' : isDeepStrictEqual(result.draft, current) ? 'unchanged' : 'updated';
    // A source change that an edit overrides is stored too; otherwise every import would report it again.
    if (outcome.action !== 'unchanged' || !isDeepStrictEqual(draft, before)) {
      writes.push({
        outcome,
        draft: result.draft,
        imported: row.exported ? (stored?.imported ? (JSON.parse(stored.imported) as Raw) : null) : draft,
        version: stored?.version ?? 0,
        next: stored?.next ?? 1,
        record: stored?.record ?? row.exported?.record ?? 'VALIDATED',
        references: referencesByRow.get(row)!.map(({ id }) => id),
      });
    }
    return outcome;
  });
  return { ...createReport(outcomes), writes };
}

/** A draft without references to erased people. */
function omitErased(entity: Entity, draft: Raw, isErased: (id: string) => boolean): Raw {
  const erased = referencedIds(entity, draft).filter(isErased);
  return erased.length > 0 ? omitHidden(entity, draft, new Set(erased)) : draft;
}

export const getEntity = (registry: Registry, row: Row) => registry.entity(row.kind);

/** Rejects rows with references to records in neither the graph nor the import, then the rows that reference those. */
function rejectInvalidReferences(
  registry: Registry,
  validRows: readonly CheckedRow[],
  referencesByRow: ReadonlyMap<Row, Reference[]>,
  storedTargets: ReadonlyMap<string, ReferenceTarget>,
  importedTargets: Map<string, ReferenceTarget>,
) {
  const pairs = validRows.flatMap((validRow) => referencesByRow.get(validRow.row)!.map(({ id }) => ({ id, validRow })));
  const referencingRows = groupBy(pairs, ({ id }) => id);
  const toCheck = [...validRows];
  for (let next = toCheck.pop(); next; next = toCheck.pop()) {
    const { row, problems } = next;
    if (problems.length > 0) continue;
    for (const reference of referencesByRow.get(row)!) {
      // The source may still reference a record that an editor removed.
      const error = validateReference(
        registry,
        reference,
        importedTargets.get(reference.id) ?? storedTargets.get(reference.id),
        true,
      );
      if (error) problems.push({ at: row.at(error.path), message: `${error.path.join('.')}: ${error.message}` });
    }
    if (problems.length === 0) continue;
    importedTargets.delete(row.id);
    toCheck.push(...(referencingRows.get(row.id) ?? []).map(({ validRow }) => validRow));
  }
}

async function loadStoredRows(graph: Graph, ids: string[]): Promise<Map<string, StoredRow>> {
  const rows = await graph.read<StoredRow>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id})
     RETURN id, n.kind AS kind, n.version AS version, ${nextVersion('n')} AS next, n.record AS record, n.draft AS draft, n.imported AS imported, n:Removed AS removed`,
    { ids },
  );
  return new Map(rows.map((row) => [row.id, row]));
}
