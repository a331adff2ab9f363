import type { Graph } from '#server/graph/connection/connection.ts';
import { tellRelated } from './writeThings.ts';

/** Raised whenever what is derived changes: a graph written before is then derived anew. */
const version = 3;
/** Small enough for a request that changes one of them not to wait long. */
const batch = 500;

const isDerived = async (graph: Graph) => {
  const [kept] = await graph.read<{ version: number }>('MATCH (d:Derived) RETURN d.version AS version');
  return kept?.version === version;
};

/** What is veiled, in a graph that an earlier version wrote: before anybody may ask. Few things are withheld. */
export async function veilAnew(graph: Graph): Promise<void> {
  if (!(await isDerived(graph))) await graph.write('MATCH (:Withheld|Removed)--(n:Thing|Removed) SET n:Veiled');
}

/**
 * By what initiatives are found, in a graph that an earlier version wrote: beside the requests, as a large graph takes
 * minutes. Returns what ends it; the next start then begins again.
 */
export function keepDerived(graph: Graph, say: (line: string) => void): () => Promise<void> {
  let going = true;
  const deriving = derive(graph, () => going).catch((error: Error) =>
    say(`The initiatives could not be derived anew; the next start tries again: ${error.message}`),
  );
  return () => {
    going = false;
    return deriving;
  };
}

async function derive(graph: Graph, going: () => boolean): Promise<void> {
  if (await isDerived(graph)) return;
  for (let after: string | undefined = ''; after !== undefined;) {
    if (!going()) return;
    const rows: { id: string }[] = await graph.read(
      `MATCH (n:Initiative) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT ${batch}`,
      { after },
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await graph.writeAll((run) => tellRelated(run, { written: ids }));
    after = ids.at(-1);
  }
  await graph.write('MERGE (d:Derived) SET d.version = $version', { version });
}
