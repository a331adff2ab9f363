import { Person } from '#schema/entities/person.ts';
import { invalid, notFound } from '#server/errors.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { collectNames } from '../toRecord.ts';

/** All records of one person: the one with the id, those merged into it, and the one that it was merged into. */
export interface FoundPerson {
  ids: string[];
  /** All names that any version of them has. */
  names: string[];
}

/** Finds and locks the records of a person, also removed ones. Throws NOT_FOUND or INVALID. */
export async function findPerson(run: RunQuery, id: string): Promise<FoundPerson> {
  const rows = await run<{ id: string; kind: string; drafts: string[] }>(
    `MATCH (p:Thing|Removed {id: $id}) WHERE ${visibilityFilter('p')}
     MATCH (p)-[:MERGED_INTO*0..]->(k) WHERE NOT (k)-[:MERGED_INTO]->()
     MATCH (n)-[:MERGED_INTO*0..]->(k)
     RETURN n.id AS id, n.kind AS kind, [n.draft] + COLLECT { MATCH (n)<-[:REVISION_OF]-(v:Revision) WHERE v.draft IS NOT NULL RETURN v.draft } AS drafts`,
    { id },
  );
  if (rows.length === 0) throw notFound(`There is no record with the id "${id}".`);
  if (rows.some(({ kind }) => kind !== 'PERSON'))
    throw invalid(`"${id}" is not of kind ${Person.name}. Only people have a right to be forgotten: use \`remove\`.`);
  const drafts = rows.flatMap((row) => row.drafts.map((draft) => JSON.parse(draft) as Raw));
  return { ids: rows.map((row) => row.id), names: [...new Set(drafts.flatMap(collectNames))] };
}
