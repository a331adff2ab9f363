import { bounds } from '#schema/values/date.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { type Target, targetsOf } from './references.ts';
import type { Raw } from '#server/graph/read/record.ts';

interface Said {
  date?: string | null;
  by?: string | null;
}

const citationsOf = (raw: Raw) => (raw.citations as { document: string; date?: string }[] | undefined) ?? [];

/** The documents a thing itself cites. */
export const documentsOf = (raw: Raw) => [...new Set(citationsOf(raw).map(({ document }) => document))];

/** When it was last said to be so, and by whom: by a document that it cites, or by a person who stated its status. */
export function confirmationOf(raw: Raw, documents: ReadonlyMap<string, Target>) {
  const inDocuments = citationsOf(raw).map(({ document, date }): Said => {
    const known = documents.get(document);
    return { date: date ?? known?.date, by: known?.publisher };
  });
  const byPeople = ((raw.statusHistory as Said[] | undefined) ?? []).filter(({ by }) => by);
  const days = [...inDocuments, ...byPeople].flatMap(({ date, by }) =>
    date ? { date, by, day: bounds(date).last } : [],
  );
  const latest = days.sort((a, b) => b.day.localeCompare(a.day))[0];
  return { confirmedDate: latest?.date ?? null, confirmedDay: latest?.day ?? null, confirmedBy: latest?.by ?? null };
}

/** Tells anew when the things that cite these documents were last confirmed: the documents' dates may have changed. */
export async function confirmAnew(run: RunQuery, documents: readonly string[]): Promise<void> {
  const citing = await run<{ id: string; draft: string }>(
    `UNWIND $documents AS document MATCH (d:Document {id: document})<-[:CITED_IN]-(n:Thing)
     RETURN DISTINCT n.id AS id, n.draft AS draft`,
    { documents },
  );
  const drafts = citing.map(({ id, draft }) => ({ id, draft: JSON.parse(draft) as Raw }));
  const known = await targetsOf(
    run,
    drafts.flatMap(({ draft }) => documentsOf(draft)),
  );
  const rows = drafts.map(({ id, draft }) => ({ id, confirmation: confirmationOf(draft, known) }));
  await run('UNWIND $rows AS row MATCH (n:Thing {id: row.id}) SET n += row.confirmation', { rows });
}
