import type { Graph } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { markRestrictedEndsClause } from '#server/graph/read/visibilityFilter.ts';
import { collectCitedDocuments } from '../draftCitations.ts';

/** Things per transaction. */
const batchSize = 500;

/** Migration 4: a thing is linked to the documents that its values and edges cite, not only to its own. */
export async function linkCitedDocuments(graph: Graph): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: { id: string; draft: string }[] = await graph.read<{ id: string; draft: string }>(
      `MATCH (n:Thing) WHERE n.id > $after RETURN n.id AS id, n.draft AS draft ORDER BY id LIMIT ${batchSize}`,
      { after },
    );
    const citations = rows.flatMap(({ id, draft }) =>
      collectCitedDocuments(JSON.parse(draft) as Raw).map((document) => ({ id, document })),
    );
    if (citations.length > 0)
      await graph.write(
        `UNWIND $citations AS row MATCH (n:Thing {id: row.id}) MATCH (d:Document|Removed {id: row.document})
         MERGE (n)-[:CITED_IN]->(d) ${markRestrictedEndsClause('n', 'd')}`,
        { citations },
      );
    after = rows.length < batchSize ? undefined : rows.at(-1)!.id;
  }
}
