import { type StatedParticipation, findRepeatedParticipations } from '#schema/values/contradiction.ts';
import type { Graph } from '#server/graph/connection/connection.ts';

/** Migration 6: a participation that a record has twice is a conflict. */
export async function noticeRepeatedParticipations(graph: Graph): Promise<void> {
  const rows = await graph.read<{ id: string; draft: string }>(
    `MATCH (n:Initiative)<-[p:PARTICIPATES_IN]-(a:Actor) WITH n, a, p.role AS role, count(*) AS count WHERE count > 1
     RETURN DISTINCT n.id AS id, n.draft AS draft`,
  );
  const changes = rows.flatMap(({ id, draft }) => {
    const { participations } = JSON.parse(draft) as { participations?: StatedParticipation[] };
    const repeated = findRepeatedParticipations(participations).map((edge) => JSON.stringify(edge));
    return repeated.length > 0 ? [{ id, repeated }] : [];
  });
  if (changes.length > 0)
    await graph.write(
      'UNWIND $changes AS row MATCH (n:Thing {id: row.id}) SET n.repeatedParticipations = row.repeated, n.disputed = true',
      { changes },
    );
}
