import { bounds } from '#schema/values/date.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { type ReferenceTarget, loadReferenceTargets } from './references.ts';

interface DatedStatement {
  date?: string | null;
  by?: string | null;
}

const getCitations = (raw: Raw) => (raw.citations as { document: string; date?: string }[] | undefined) ?? [];

/** The ids of the documents that the thing itself cites, not its edges. */
export const citedDocuments = (raw: Raw) => [...new Set(getCitations(raw).map(({ document }) => document))];

/** The latest date on which a cited document, or a person who stated its status, confirmed the thing. */
export function computeConfirmation(raw: Raw, documents: ReadonlyMap<string, ReferenceTarget>) {
  const byDocuments = getCitations(raw).map(({ document: id, date }): DatedStatement => {
    const document = documents.get(id);
    return { date: date ?? document?.date, by: document?.publisher };
  });
  const byPeople = ((raw.statusHistory as DatedStatement[] | undefined) ?? []).filter(({ by }) => by);
  const days = [...byDocuments, ...byPeople].flatMap(({ date, by }) =>
    date ? { date, by, day: bounds(date).last } : [],
  );
  const latest = days.sort((a, b) => b.day.localeCompare(a.day))[0];
  return { confirmedDate: latest?.date ?? null, confirmedDay: latest?.day ?? null, confirmedBy: latest?.by ?? null };
}

/** Updates the confirmation of all things that cite these documents, whose dates may have changed. */
export async function recomputeConfirmation(run: RunQuery, documentIds: readonly string[]): Promise<void> {
  const citing = await run<{ id: string; draft: string }>(
    `UNWIND $documents AS document MATCH (d:Document {id: document})<-[:CITED_IN]-(n:Thing)
     RETURN DISTINCT n.id AS id, n.draft AS draft`,
    { documents: documentIds },
  );
  const drafts = citing.map(({ id, draft }) => ({ id, draft: JSON.parse(draft) as Raw }));
  const documents = await loadReferenceTargets(
    run,
    drafts.flatMap(({ draft }) => citedDocuments(draft)),
  );
  const rows = drafts.map(({ id, draft }) => ({ id, confirmation: computeConfirmation(draft, documents) }));
  await run('UNWIND $rows AS row MATCH (n:Thing {id: row.id}) SET n += row.confirmation', { rows });
}
