import type { Registry } from '#schema/model.ts';
import type { ReadQuery, RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { type DraftCitation, collectCitations } from '#server/graph/write/draftCitations.ts';

/** Things of one document whose facts are read; a document that more of them cite has no passages to show. */
const maxThings = 5_000;

/** A citation of a document, and the thing whose fact it belongs to. */
export interface FoundCitation extends DraftCitation {
  thing: string;
}

/** Loads everything that cites a document, with the passage that it cites. Drafts hold the citations of all facts. */
export async function loadCitingFacts(
  run: RunQuery | ReadQuery,
  registry: Registry,
  document: string,
): Promise<FoundCitation[]> {
  const rows = await run<{ id: string; kind: string; draft: string }>(
    `MATCH (d:Document {id: $document})<-[:CITED_IN]-(n:Thing) WHERE ${visibilityFilter('n')}
     RETURN n.id AS id, n.kind AS kind, n.draft AS draft ORDER BY n.name, n.id LIMIT ${maxThings}`,
    { document },
  );
  const found = rows.flatMap(({ id, kind, draft }) =>
    collectCitations(registry.entity(kind), JSON.parse(draft) as Raw)
      .filter((citation) => citation.document === document)
      .map((citation) => ({ ...citation, thing: id })),
  );
  const targets = [...new Set(found.flatMap(({ target }) => target ?? []))];
  if (targets.length === 0) return found;
  // A fact that leads to a hidden record is hidden too.
  const visible = await run<{ id: string }>(
    `UNWIND $targets AS id MATCH (n:Thing {id: id}) WHERE ${visibilityFilter('n')} RETURN id`,
    { targets },
  );
  const visibleIds = new Set(visible.map(({ id }) => id));
  return found.filter(({ target }) => !target || visibleIds.has(target));
}
