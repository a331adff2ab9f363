import type { Graph } from '#server/graph/connection/connection.ts';
import { tagFilter, visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { findPerson } from '#server/graph/write/erase/findPerson.ts';

/** More are not listed. */
const maxMentions = 200;

/**
 * The ids of records with a name of a person in a text although they do not refer to that person, and of documents with
 * it in their full text: what erasing the person leaves. Exact spellings only. Throws NOT_FOUND or INVALID.
 */
export async function findPersonMentions(graph: Graph, id: string): Promise<string[]> {
  const { ids, names } = await findPerson(graph.read, id);
  const rows = await graph.read<{ id: string }>(
    `CALL () {
       MATCH (n:Thing) WHERE any(name IN $names WHERE n.draft CONTAINS name) AND NOT n.id IN $ids AND ${visibilityFilter('n')}
         AND NOT EXISTS { (n)--(p:Thing|Removed) WHERE p.id IN $ids }
       RETURN n.id AS id
       UNION
       MATCH (t:DocumentText) WHERE any(name IN $names WHERE any(text IN t.texts WHERE text CONTAINS name)) AND ${tagFilter('t')}
       MATCH (d:Document {id: t.id}) WHERE ${visibilityFilter('d')} RETURN d.id AS id
     } RETURN id ORDER BY id LIMIT ${maxMentions}`,
    { ids, names },
  );
  return rows.map((row) => row.id);
}
