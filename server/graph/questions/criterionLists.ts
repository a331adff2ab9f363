import type { Graph } from '#server/graph/connection/connection.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** A choice of more lists would need a search of its own. */
const maxLists = 100;

/** The ids of the initiatives that set a list of criteria, in the order of their names. Reads all initiatives once. */
export async function findCriterionLists(graph: Graph): Promise<string[]> {
  const rows = await graph.read<{ id: string }>(
    `MATCH (n:Initiative) WHERE n.criteria IS NOT NULL AND ${visibilityFilter('n')} AND NOT EXISTS { (n)-[:MEETS_CRITERIA_OF]->(list:Initiative) WHERE ${visibilityFilter('list')} }
     RETURN n.id AS id ORDER BY n.name, n.id LIMIT ${maxLists}`,
  );
  return rows.map(({ id }) => id);
}
