import type { Graph } from './connection.ts';
import { tellRelated } from './write.ts';

/** Raised whenever what is derived of an initiative changes: a graph written before is then derived anew. */
const version = 3;
const batch = 1000;

/** Derives anew, in a graph that an earlier version wrote, by what its initiatives are found, and what is veiled. */
export async function deriveAnew(graph: Graph): Promise<void> {
  const [kept] = await graph.read<{ version: number }>('MATCH (d:Derived) RETURN d.version AS version');
  if (kept?.version === version) return;
  let after: string | undefined = '';
  while (after !== undefined) {
    const rows: { id: string }[] = await graph.read(
      `MATCH (n:Initiative) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT ${batch}`,
      { after },
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await graph.writeAll((run) => tellRelated(run, { written: ids }));
    after = ids.at(-1);
  }
  await graph.write('MATCH (:Withheld|Removed)--(n:Thing|Removed) SET n:Veiled');
  await graph.write('MERGE (d:Derived) SET d.version = $version', { version });
}
