import { grouped } from '#schema/grouped.ts';
import type { Entity, Registry } from '#schema/model.ts';
import { notFound, Problem } from '#server/errors.ts';
import type { Graph, Run } from './connection.ts';
import { confirmationOf, documentsOf, edgesOf, mentionsOf, propertiesOf } from './prepare.ts';
import type { Properties, Raw } from './record.ts';

/** A thing as it is to be: its whole draft. */
export interface Writing {
  entity: Entity;
  id: string;
  draft: Raw;
  /** What only the record knows: version, state, import. */
  record: Properties;
}

export interface Target {
  labels: string[];
  date?: string | null;
  publisher?: string | null;
}

/** The things that drafts mention, as the graph knows them. */
export async function targetsOf(run: Run, ids: readonly string[]): Promise<Map<string, Target>> {
  const rows = await run<Target & { id: string }>(
    'UNWIND $ids AS id MATCH (n:Thing {id: id}) RETURN id, labels(n) AS labels, n.date AS date, n.publisher AS publisher',
    { ids },
  );
  return new Map(rows.map(({ id, ...target }) => [id, target]));
}

const labelsOf = ({ name, interfaces }: Entity) => [
  ...new Set(['Thing', ...interfaces.filter((one) => one !== 'Node'), name]),
];

/** Writes things and the edges they own; everything else stays. One transaction: the caller's. */
export async function writeThings(
  run: Run,
  registry: Registry,
  writings: readonly Writing[],
  documents: ReadonlyMap<string, Target>,
) {
  const rows = writings.map(({ entity, id, draft, record }) => ({
    id,
    kind: entity.kind,
    properties: {
      ...propertiesOf(entity, id, draft),
      ...confirmationOf(draft, documents),
      draft: JSON.stringify(draft),
      updated: new Date().toISOString(),
      ...record,
    },
  }));
  for (const [kind, some] of grouped(rows, (row) => row.kind)) {
    await run(
      `UNWIND $rows AS row MERGE (n:Thing {id: row.id}) SET n = row.properties, n:${labelsOf(registry.entity(kind)).join(':')}`,
      { rows: some },
    );
  }
  for (const [kind, some] of grouped(rows, (row) => row.kind))
    await dropEdges(
      run,
      registry.entity(kind),
      some.map(({ id }) => id),
    );
  const edges = writings.flatMap(({ entity, id, draft }) => edgesOf(entity, id, draft));
  for (const [edge, some] of grouped(edges, (one) => one.edge)) {
    await run(
      `UNWIND $edges AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to}) CREATE (a)-[r:${edge}]->(b) SET r = row.properties`,
      { edges: some },
    );
  }
  const cited = writings.flatMap(({ id, draft }) => documentsOf(draft).map((document) => ({ id, document })));
  await run(
    'UNWIND $cited AS row MATCH (n:Thing {id: row.id}) MATCH (d:Document {id: row.document}) MERGE (n)-[:CITED_IN]->(d)',
    { cited },
  );
}

async function dropEdges(run: Run, entity: Entity, ids: string[]) {
  const owned = (direction: string) => [
    ...new Set(entity.relations.filter((one) => one.owner && one.direction === direction).map(({ edge }) => edge)),
  ];
  await run(
    `UNWIND $ids AS id MATCH (n:Thing {id: id}) CALL (n) { MATCH (n)-[r]->() WHERE type(r) IN $out DELETE r } CALL (n) { MATCH (n)<-[r]-() WHERE type(r) IN $in DELETE r }`,
    { ids, out: [...owned('out'), 'CITED_IN'], in: owned('in') },
  );
}

interface Kept {
  kind: string;
  version: number;
  draft: string;
  imported: string | null;
  record: string;
}

const kept = `n.kind AS kind, n.version AS version, n.draft AS draft, n.imported AS imported, n.record AS record`;

/** The draft that a thing was last written with. Throws NOT_FOUND. */
export async function draftOf(run: Run, id: string): Promise<Omit<Kept, 'draft'> & { draft: Raw }> {
  const [row] = await run<Kept>(`MATCH (n:Thing {id: $id}) RETURN ${kept}`, { id });
  if (!row)
    throw notFound(`There is no thing with the id "${id}". It may have been removed: ask node(id) what became of it.`);
  return { ...row, draft: JSON.parse(row.draft) };
}

export interface Edit {
  entity: Entity;
  id: string;
  draft: Raw;
  /** The version the editor saw; undefined makes a new thing. */
  version?: number;
  by: string;
}

/** Writes a person's edit, the former state kept in the history. Throws INVALID, NOT_FOUND or CONFLICT. */
export async function saveEdit(
  graph: Graph,
  registry: Registry,
  { entity, id, draft, version, by }: Edit,
): Promise<void> {
  await graph.writeAll(async (run) => {
    const mentions = mentionsOf(entity, draft);
    const targets = await targetsOf(run, [...new Set(mentions.map((mention) => mention.id))]);
    const wrong = mentions.flatMap((mention) => wrongMention(registry, mention, targets.get(mention.id)) ?? []);
    if (wrong.length > 0)
      throw new Problem('INVALID', wrong.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '), {
        problems: wrong,
      });
    const before = version === undefined ? null : await lock(run, entity, id, version);
    const record = {
      version: (version ?? 0) + 1,
      record: before?.record ?? 'VALIDATED',
      imported: before?.imported ?? null,
      by,
    };
    if (before) await keepRevision(run, id, by);
    await writeThings(run, registry, [{ entity, id, draft, record }], targets);
  });
}

/** Takes the write lock of a thing and makes sure that nobody has changed it since. */
async function lock(run: Run, entity: Entity, id: string, version: number): Promise<Kept> {
  const [row] = await run<Kept>(
    `MATCH (n:${entity.name} {id: $id}) SET n.locked = true REMOVE n.locked RETURN ${kept}`,
    { id },
  );
  if (!row) throw notFound(`There is no ${entity.name} with the id "${id}".`);
  if (row.version !== version) {
    throw new Problem(
      'CONFLICT',
      `Somebody saved this ${entity.name} meanwhile: it is at version ${row.version}, your change began at ${version}. Nothing was written. Read it again, and apply your change to that.`,
      { version: row.version },
    );
  }
  return row;
}

const keepRevision = (run: Run, id: string, by: string) =>
  run(
    `MATCH (n:Thing {id: $id})
     CREATE (v:Revision {id: n.id + '@' + n.version, version: n.version, draft: n.draft, status: n.status, at: $at, by: $by})-[:REVISION_OF]->(n)`,
    { id, by, at: new Date().toISOString() },
  );

/** Takes a thing away: it leaves every list and search, and its id goes on answering that it was removed. */
export async function removeThing(
  graph: Graph,
  registry: Registry,
  id: string,
  version: number,
  by: string,
): Promise<void> {
  await graph.writeAll(async (run) => {
    const { kind } = await draftOf(run, id);
    await lock(run, registry.entity(kind), id, version);
    await keepRevision(run, id, by);
    await run(
      `MATCH (n:Thing {id: $id}) SET n:Removed, n.record = 'REMOVED', n.version = n.version + 1, n.updated = $at REMOVE n:${labelsOf(registry.entity(kind)).join(':')}`,
      { id, at: new Date().toISOString() },
    );
  });
}

/** What is wrong with a mention of another thing; undefined when nothing is. */
export function wrongMention(
  registry: Registry,
  { id, path, type }: ReturnType<typeof mentionsOf>[number],
  target: { labels: string[] } | undefined,
) {
  if (!target) return { path, message: `there is no thing with the id "${id}".` };
  if (target.labels.includes(type.name)) return undefined;
  const wanted = registry
    .extending(type)
    .map(({ name }) => name)
    .join(', ');
  return { path, message: `"${id}" is a ${target.labels.at(-1)}; here goes: ${wanted}.` };
}
