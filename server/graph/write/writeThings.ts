import { grouped } from '#schema/grouped.ts';
import type { Entity } from '#schema/model.ts';
import { confirmAnew, confirmationOf, documentsOf } from './confirmation.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Target } from './references.ts';
import { edgesOf, propertiesOf } from './toRecord.ts';
import type { Properties, Raw } from '#server/graph/read/record.ts';
import { veiledBy } from '#server/graph/read/visibilityFilter.ts';

/** A thing as it is to be: its whole draft. */
export interface Writing {
  entity: Entity;
  id: string;
  draft: Raw;
  /** What only the record knows: version, state, import. */
  record: Properties;
  /** Nothing of it is there yet: nothing has to be looked up, kept or taken away. */
  fresh?: boolean;
}

export const labelsOf = ({ name, interfaces }: Entity) => [
  ...new Set(['Thing', ...interfaces.filter((one) => one !== 'Node'), name]),
];

/** What of a node is not told by its draft: who may see it, and where it is drawn. It stays, whatever is written. */
export const staying = '.visibility, .owner, .visibleTo, .prominence, .x, .y';

const sameAs = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one));

/** Writes things and the edges they own; everything else stays, also who may see them. One transaction: the caller's. */
export async function writeThings(run: RunQuery, writings: readonly Writing[], documents: ReadonlyMap<string, Target>) {
  const rows = writings.map(({ entity, id, draft, record, fresh }) => ({
    id,
    entity,
    fresh,
    properties: {
      ...propertiesOf(entity, id, draft),
      ...confirmationOf(draft, documents),
      draft: JSON.stringify(draft),
      updated: new Date().toISOString(),
      ...record,
    },
  }));
  const edges = writings.flatMap(({ entity, id, draft }) => edgesOf(entity, id, draft));
  const wider = grouped(
    edges.filter(({ edge }) => edge === 'BROADER' || edge === 'WITHIN'),
    ({ from }) => from,
  );
  const [renamed, moved]: [string[], string[]] = [[], []];
  const fresh = rows.filter((row) => row.fresh);
  for (const [entity, some] of grouped(fresh, (row) => row.entity))
    await run(`UNWIND $rows AS properties CREATE (n:${labelsOf(entity).join(':')}) SET n = properties`, {
      rows: some.map(({ properties }) => properties),
    });
  const known = rows.filter((row) => !row.fresh);
  for (const [entity, some] of grouped(known, (row) => row.entity)) {
    const before = await run<{ id: string; renamed: boolean; wider: string[] }>(
      `UNWIND $rows AS row MERGE (n:Thing {id: row.id})
       WITH n, row, n.nameWords AS before, n {${staying}} AS keeping,
         COLLECT { MATCH (n)-[:BROADER|WITHIN]->(x) RETURN x.id } AS wider
       SET n = row.properties, n += keeping, n:${labelsOf(entity).join(':')}
       WITH n, before, wider WHERE before IS NOT NULL RETURN n.id AS id, before <> n.nameWords AS renamed, wider`,
      { rows: some.map(({ id, properties }) => ({ id, properties })) },
    );
    renamed.push(...before.filter((one) => one.renamed).map(({ id }) => id));
    const widerNow = (id: string) => (wider.get(id) ?? []).map(({ to }) => to);
    moved.push(...before.filter((one) => !sameAs(one.wider, widerNow(one.id))).map(({ id }) => id));
    await dropEdges(
      run,
      entity,
      some.map(({ id }) => id),
    );
  }
  // A tie to what was removed is kept, unseen: the draft tells it.
  for (const [edge, some] of grouped(edges, (one) => one.edge)) {
    await run(
      `UNWIND $edges AS row MATCH (a:Thing|Removed {id: row.from}) MATCH (b:Thing|Removed {id: row.to})
       CREATE (a)-[r:${edge}]->(b) SET r = row.properties ${veiledBy('a', 'b')}`,
      { edges: some },
    );
  }
  const cited = writings.flatMap(({ id, draft }) => documentsOf(draft).map((document) => ({ id, document })));
  if (cited.length > 0)
    await run(
      `UNWIND $cited AS row MATCH (n:Thing {id: row.id}) MATCH (d:Document|Removed {id: row.document})
       MERGE (n)-[:CITED_IN]->(d) ${veiledBy('n', 'd')}`,
      { cited },
    );
  await tellRelated(run, { written: writings.map(({ id }) => id), renamed, moved });
  const documentsWritten = rows.filter(({ entity }) => entity.kind === 'DOCUMENT').map(({ id }) => id);
  if (documentsWritten.length > 0) await confirmAnew(run, documentsWritten);
}

/** Things that were written, those of them that have another name now, and those that lie in another wider one. */
interface Told {
  written?: string[];
  renamed?: string[];
  moved?: string[];
}

/**
 * An initiative is found by the names of those who take part, of its themes and places, and by what these lie
 * in: also after that changes. In order: what is told anew without a change stays the same.
 */
export const tellRelated = (run: RunQuery, { written = [], renamed = [], moved = [] }: Told) =>
  run(
    `CALL () {
       UNWIND $written AS id MATCH (n:Thing {id: id}) WHERE n:Initiative RETURN n
       UNION
       UNWIND $renamed AS id MATCH (:Thing|Removed {id: id})--(n:Initiative) RETURN n
       UNION
       UNWIND $moved AS id MATCH (:Thing|Removed {id: id})<-[:BROADER|WITHIN*0..8]-(:Thing)<-[:ABOUT|TAKES_PLACE_IN]-(n:Initiative) RETURN n
     }
     SET n.related = reduce(words = '', names IN COLLECT { MATCH (n)--(x:Actor|Theme|Place) WHERE NOT x:Withheld RETURN DISTINCT x.nameWords AS names ORDER BY names } | words + names),
       n.ties = reduce(words = '', id IN COLLECT {
         CALL (n) {
           MATCH (n)-[:ABOUT|TAKES_PLACE_IN]->(:Thing)-[:BROADER|WITHIN*0..8]->(x:Thing) RETURN x.id AS tie
           UNION
           MATCH (n)<-[:PARTICIPATES_IN]-(x:Actor) RETURN x.id AS tie
         }
         RETURN tie ORDER BY tie
       } | words + ' ' + replace(id, ' ', '_'))`,
    { written, renamed, moved },
  );

/** The types of the edges that are written with a thing. */
export function ownedEdges({ relations }: Entity) {
  const owned = (direction: string) => [
    ...new Set(relations.filter((one) => one.owner && one.direction === direction).map(({ edge }) => edge)),
  ];
  return { out: [...owned('out'), 'CITED_IN'], in: owned('in') };
}

export async function dropEdges(run: RunQuery, entity: Entity, ids: string[]) {
  await run(
    `UNWIND $ids AS id MATCH (n:Thing {id: id})
     CALL (n) { MATCH (n)-[r]->() WHERE type(r) IN $out DELETE r }
     CALL (n) { MATCH (n)<-[r]-() WHERE type(r) IN $in DELETE r }`,
    { ids, ...ownedEdges(entity) },
  );
}

/** Keeps what things are now in their history, before they are written anew. A version that was come back to is there. */
export const keepRevisions = (run: RunQuery, ids: readonly string[]) =>
  run(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id})
     MERGE (v:Revision {id: n.id + '@' + n.version})
     ON CREATE SET v += {version: n.version, draft: n.draft, status: n.status, at: n.updated, by: n.by}
     MERGE (v)-[:REVISION_OF]->(n)`,
    { ids },
  );

/** The version after this one, as Cypher. None is used twice: not even after coming back to a former one. */
export const nextVersion = (n: string) =>
  `1 + reduce(latest = ${n}.version, one IN COLLECT { MATCH (${n})<-[:REVISION_OF]-(v:Revision) RETURN v.version } | CASE WHEN one > latest THEN one ELSE latest END)`;
