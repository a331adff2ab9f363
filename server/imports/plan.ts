import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { grouped } from '#schema/grouped.ts';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type Mention, type Target, mentionsOf, targetsOf, wrongMention } from '#server/graph/write/references.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { mergedAway, redirected } from '#server/graph/write/redirectEdges.ts';
import { nextVersion } from '#server/graph/write/writeThings.ts';
import { checkDraft } from './check.ts';
import { merged } from './mergeRows.ts';
import { type Outcome, type Report, type Row, reportOf } from './row.ts';

/** What is to be written of a row, and what it was planned upon: the version and state in the graph. */
export interface Planned {
  outcome: Outcome;
  draft: Raw;
  imported: Raw;
  version: number;
  /** The version that writing it makes it. */
  next: number;
  record: string;
  mentions: string[];
}

interface Plan extends Report {
  writings: Planned[];
}

interface Checked {
  row: Row;
  problems: Outcome['problems'];
}

export interface Door {
  graph: Graph;
  registry: Registry;
  schema: GraphQLSchema;
}

interface Present {
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
 * What importing these rows would do, without doing it: which would be created, updated, left
 * unchanged or rejected, and why. Every import goes through here: seeds, files, benchmarks.
 */
export async function plan(door: Door, rows: readonly Row[]): Promise<Plan> {
  const { graph, registry, schema } = door;
  const checked = rows.map((row) => ({ row, ...checkDraft(schema, registry, row) }));
  const seen = new Map<string, Row>();
  for (const { row, problems } of checked) {
    const twin = seen.get(row.id);
    if (twin)
      problems.push({
        at: row.at([]),
        message: `The id "${row.id}" stands already at ${twin.at([])}. Give each thing an id of its own.`,
      });
    else seen.set(row.id, row);
  }
  const present = await presentOf(
    graph,
    rows.map(({ id }) => id),
  );
  for (const { row, problems } of checked) {
    const there = present.get(row.id);
    if (there && there.kind !== row.kind)
      problems.push({
        at: row.at([]),
        message: `The id "${row.id}" is a ${there.kind} in the graph, not a ${row.kind}.`,
      });
  }
  const sound = checked.filter(({ problems }) => problems.length === 0);
  const mentions = new Map(sound.map(({ row, draft }) => [row, mentionsOf(entityOf(registry, row), draft)]));
  const known = await targetsOf(
    graph.read,
    [...mentions.values()].flat().map(({ id }) => id),
  );
  const into = await mergedAway(graph.read);
  const coming = new Map<string, Target>(sound.map(({ row }) => [row.id, row]));
  rejectDangling(registry, sound, mentions, known, coming);

  const writings: Plan['writings'] = [];
  const outcomes = checked.map(({ row, draft: told, problems }): Outcome => {
    const outcome: Outcome = { row, action: 'rejected', problems, keptFields: [] };
    if (problems.length > 0) return outcome;
    const there = present.get(row.id);
    if (there?.removed) return { ...outcome, action: 'unchanged', keptFields: ['removed'] };
    // A source goes on speaking of what was merged into another: it means that.
    const meant = (one: Raw) => (into.size > 0 ? redirected(entityOf(registry, row), row.id, one, into) : one);
    const draft = meant(told);
    const current: Raw = there ? JSON.parse(there.draft) : {};
    const before: Raw = there?.imported ? meant(JSON.parse(there.imported)) : there ? {} : draft;
    const result = there ? merged(draft, before, current) : { draft, keptFields: [] };
    outcome.keptFields = result.keptFields;
    outcome.action = !there ? 'created' : isDeepStrictEqual(result.draft, current) ? 'unchanged' : 'updated';
    // A change that a person's edit keeps out is remembered too, else it would be told anew each time.
    if (outcome.action !== 'unchanged' || !isDeepStrictEqual(draft, before)) {
      writings.push({
        outcome,
        draft: result.draft,
        imported: draft,
        version: there?.version ?? 0,
        next: there?.next ?? 1,
        record: there?.record ?? 'VALIDATED',
        mentions: mentions.get(row)!.map(({ id }) => id),
      });
    }
    return outcome;
  });
  return { ...reportOf(outcomes), writings };
}

export const entityOf = (registry: Registry, row: Row) => registry.entity(row.kind);

/** Rejects rows that mention what neither the graph nor the import has, and, in turn, what mentions them. */
function rejectDangling(
  registry: Registry,
  sound: readonly Checked[],
  mentions: ReadonlyMap<Row, Mention[]>,
  known: ReadonlyMap<string, Target>,
  coming: Map<string, Target>,
) {
  const pairs = sound.flatMap((one) => mentions.get(one.row)!.map(({ id }) => ({ id, one })));
  const mentioning = grouped(pairs, ({ id }) => id);
  const toCheck = [...sound];
  for (let one = toCheck.pop(); one; one = toCheck.pop()) {
    const { row, problems } = one;
    if (problems.length > 0) continue;
    for (const mention of mentions.get(row)!) {
      // What a person removed goes on being mentioned by its source.
      const wrong = wrongMention(registry, mention, coming.get(mention.id) ?? known.get(mention.id), true);
      if (wrong) problems.push({ at: row.at(wrong.path), message: `${wrong.path.join('.')}: ${wrong.message}` });
    }
    if (problems.length === 0) continue;
    coming.delete(row.id);
    toCheck.push(...(mentioning.get(row.id) ?? []).map((pair) => pair.one));
  }
}

async function presentOf(graph: Graph, ids: string[]): Promise<Map<string, Present>> {
  const rows = await graph.read<Present>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id})
     RETURN id, n.kind AS kind, n.version AS version, ${nextVersion('n')} AS next, n.record AS record, n.draft AS draft, n.imported AS imported, n:Removed AS removed`,
    { ids },
  );
  return new Map(rows.map((row) => [row.id, row]));
}
