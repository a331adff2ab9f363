import type { Entity, Registry } from '#schema/model.ts';
import { notFound, Problem } from '#server/errors.ts';
import type { Graph, Run } from './connection.ts';
import { mentionsOf, targetsOf, wrongMention } from './mentions.ts';
import { type Raw } from './record.ts';
import { plain, unsound } from './sound.ts';
import { keepRevisions, labelsOf, tellRelated, writeThings } from './write.ts';

interface Kept {
  kind: string;
  version: number;
  draft: Raw;
  imported: string | null;
  record: string;
}

const kept = `n.kind AS kind, n.version AS version, n.draft AS draft, n.imported AS imported, n.record AS record`;
const keptOf = (row: Omit<Kept, 'draft'> & { draft: string }): Kept => ({ ...row, draft: JSON.parse(row.draft) });

/** What a thing was last written with. Throws NOT_FOUND. */
export async function keptAs(run: Run, id: string): Promise<Kept> {
  const [row] = await run<Kept & { draft: string }>(`MATCH (n:Thing {id: $id}) RETURN ${kept}`, { id });
  if (!row)
    throw notFound(`There is no thing with the id "${id}". It may have been removed: ask node(id) what became of it.`);
  return keptOf(row);
}

export interface Edit {
  entity: Entity;
  id: string;
  draft: object;
  /** The version the editor saw; undefined makes a new thing. */
  version?: number;
  by: string;
}

/** Writes a person's edit, the former state kept in the history. Throws INVALID, NOT_FOUND or CONFLICT. */
export async function saveEdit(graph: Graph, registry: Registry, edit: Edit): Promise<void> {
  const { entity, id, version, by } = edit;
  const draft = plain(edit.draft);
  const mentions = mentionsOf(entity, draft);
  await graph.writeAll(async (run) => {
    const before = version === undefined ? undefined : await lock(run, entity, id, version);
    const mentioned = new Set(before && mentionsOf(entity, before.draft).map((mention) => mention.id));
    const targets = await targetsOf(
      run,
      mentions.map((mention) => mention.id),
    );
    const wrong = [
      ...unsound(entity, draft),
      ...mentions.flatMap((one) => wrongMention(registry, one, targets.get(one.id), mentioned.has(one.id)) ?? []),
    ];
    if (wrong.length > 0) {
      const told = wrong.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
      throw new Problem('INVALID', told, { problems: wrong });
    }
    if (before) await keepRevisions(run, [id]);
    const record = {
      version: (version ?? 0) + 1,
      record: before?.record ?? 'VALIDATED',
      imported: before?.imported ?? null,
      by,
    };
    await writeThings(run, registry, [{ entity, id, draft, record }], targets);
  });
}

/** Takes the write lock of a thing and makes sure that nobody has changed it since. */
async function lock(run: Run, { name }: Entity, id: string, version: number): Promise<Kept> {
  const [row] = await run<Kept & { draft: string }>(
    `MATCH (n:${name} {id: $id}) SET n.locked = true REMOVE n.locked RETURN ${kept}`,
    { id },
  );
  if (!row) throw notFound(`There is no ${name} with the id "${id}".`);
  if (row.version !== version) {
    throw new Problem(
      'CONFLICT',
      `Somebody saved this ${name} meanwhile: it is at version ${row.version}, your change began at ${version}. Nothing was written. Read it again, and apply your change to that.`,
      { version: row.version },
    );
  }
  return keptOf(row);
}

/** Takes a thing away: it leaves every list and search, and its id goes on answering that it was removed. */
export async function removeThing(
  graph: Graph,
  registry: Registry,
  id: string,
  version: number,
  by: string,
): Promise<void> {
  await graph.writeAll(async (run) => {
    const entity = registry.entity((await keptAs(run, id)).kind);
    await lock(run, entity, id, version);
    await keepRevisions(run, [id]);
    await run(
      `MATCH (n:Thing {id: $id}) SET n:Removed, n.record = 'REMOVED', n.version = n.version + 1, n.updated = $at, n.by = $by
       REMOVE n:${labelsOf(entity).join(':')}`,
      { id, by, at: new Date().toISOString() },
    );
    await tellRelated(run, [], [id]);
  });
}
