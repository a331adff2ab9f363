import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection.ts';
import { mentionsOf } from '#server/graph/prepare.ts';
import type { Properties, Raw } from '#server/graph/record.ts';
import { targetsOf, type Target, writeThings, wrongMention } from '#server/graph/save.ts';
import { checkDraft } from './check.ts';
import { merged } from './merge.ts';
import { inOrder } from './order.ts';
import { type Outcome, type Report, type Row, reportOf } from './row.ts';

const batchSize = 500;

interface Plan extends Report {
  writings: { outcome: Outcome; draft: Raw; imported: Raw; version: number; mentions: string[] }[];
}

interface Door {
  graph: Graph;
  registry: Registry;
  schema: GraphQLSchema;
}

interface Present {
  id: string;
  version: number;
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
  const sound = checked.filter(({ problems }) => problems.length === 0);
  const mentions = new Map(sound.map(({ row, draft }) => [row, mentionsOf(entityOf(registry, row), draft)]));
  const known = await targetsOf(graph.read, [...new Set([...mentions.values()].flat().map(({ id }) => id))]);
  const coming = new Map<string, Target>(sound.map(({ row }) => [row.id, { labels: labelsOf(registry, row) }]));
  rejectDangling(registry, sound, mentions, known, coming);

  const present = await presentOf(
    graph,
    rows.map(({ id }) => id),
  );
  const writings: Plan['writings'] = [];
  const outcomes = checked.map(({ row, draft, problems }): Outcome => {
    const outcome: Outcome = { row, action: 'rejected', problems, keptFields: [] };
    if (problems.length > 0) return outcome;
    const there = present.get(row.id);
    if (there?.removed) return { ...outcome, action: 'unchanged', keptFields: ['removed'] };
    const current: Raw = there ? JSON.parse(there.draft) : {};
    const before: Raw = there?.imported ? JSON.parse(there.imported) : there ? {} : draft;
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
        mentions: mentions.get(row)!.map(({ id }) => id),
      });
    }
    return outcome;
  });
  return { ...reportOf(outcomes), writings };
}

/** Plans, then writes batch by batch, each in one transaction. What is rejected does not keep the rest out. */
export async function importRows(
  door: Door,
  rows: readonly Row[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Report> {
  const planned = await plan(door, rows);
  let done = 0;
  for (const batch of inOrder(planned.writings, batchSize)) {
    await door.graph.writeAll(async (run) => {
      const documents = new Map<string, Target>(
        await targetsOf(run, [...new Set(batch.flatMap(({ mentions }) => mentions))]),
      );
      for (const { outcome, draft } of batch) {
        if (outcome.row.kind === 'DOCUMENT')
          documents.set(outcome.row.id, { labels: [], ...(draft as { date?: string; publisher?: string }) });
      }
      const writings = batch.map(({ outcome, draft, imported, version }) => ({
        entity: entityOf(door.registry, outcome.row),
        id: outcome.row.id,
        draft,
        record: {
          version: version + 1,
          record: 'VALIDATED',
          imported: JSON.stringify(imported),
          by: 'import',
        } satisfies Properties,
      }));
      await writeThings(run, door.registry, writings, documents);
    });
    done += batch.length;
    progress(done, planned.writings.length);
  }
  return reportOf(planned.outcomes);
}

const entityOf = (registry: Registry, row: Row) => registry.entity(row.kind);
const labelsOf = (registry: Registry, row: Row) => [
  ...entityOf(registry, row).interfaces,
  entityOf(registry, row).name,
];

/** Rejects rows that mention what neither the graph nor the import has, and, in turn, what mentions them. */
function rejectDangling(
  registry: Registry,
  sound: { row: Row; problems: { at: string; message: string }[] }[],
  mentions: Map<Row, ReturnType<typeof mentionsOf>>,
  known: ReadonlyMap<string, Target>,
  coming: Map<string, Target>,
) {
  for (let again = true; again;) {
    again = false;
    for (const { row, problems } of sound) {
      if (problems.length > 0) continue;
      for (const mention of mentions.get(row)!) {
        const wrong = wrongMention(registry, mention, coming.get(mention.id) ?? known.get(mention.id));
        if (wrong) problems.push({ at: row.at(wrong.path), message: `${wrong.path.join('.')}: ${wrong.message}` });
      }
      if (problems.length === 0) continue;
      coming.delete(row.id);
      again = true;
    }
  }
}

async function presentOf(graph: Graph, ids: string[]): Promise<Map<string, Present>> {
  const rows = await graph.read<Present>(
    `UNWIND $ids AS id OPTIONAL MATCH (n:Thing {id: id}) OPTIONAL MATCH (gone:Removed {id: id})
     WITH id, coalesce(n, gone) AS n WHERE n IS NOT NULL
     RETURN id, n.version AS version, n.draft AS draft, n.imported AS imported, n:Removed AS removed`,
    { ids },
  );
  return new Map(rows.map((row) => [row.id, row]));
}
