import { findCurrentUntil } from '#schema/values/currentStatus.ts';
import type { StatusStatement } from '#schema/values/status.ts';
import type { Graph } from '#server/graph/connection/connection.ts';

/** Initiatives per transaction. */
const batchSize = 500;

interface Row {
  id: string;
  statement: string | null;
  period: string | null;
}

/** Migration 3: initiatives are filtered by their status of the day, for which the end of a statement is stored. */
export async function dateStatuses(graph: Graph): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: Row[] = await graph.read<Row>(
      `MATCH (n:Initiative) WHERE n.id > $after
       RETURN n.id AS id, n.statusHistory[0] AS statement, n.period AS period ORDER BY id LIMIT ${batchSize}`,
      { after },
    );
    const changes = rows.map(({ id, statement, period }) => ({
      id,
      currentUntil: findCurrentUntil({
        statusHistory: statement === null ? [] : [JSON.parse(statement) as StatusStatement],
        period: period ?? undefined,
      }),
    }));
    if (changes.length > 0)
      await graph.write(
        'UNWIND $changes AS row MATCH (n:Initiative {id: row.id}) SET n.currentUntil = row.currentUntil',
        { changes },
      );
    after = rows.length < batchSize ? undefined : rows.at(-1)!.id;
  }
}
