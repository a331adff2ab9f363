import { setTimeout as after } from 'node:timers/promises';
import type { Embedder } from '#server/embedder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';

/** So many texts are sent at once, and so many initiatives looked through. */
const [batchSize, pageSize] = [64, 1000];
const timeoutMs = 60_000;

interface Row {
  id: string;
  version: number;
  draft: string;
  /** The day and time it was written. */
  updated: string;
  due: boolean;
}

const toText = ({ draft }: Row) => {
  const { name, names, description } = JSON.parse(draft) as Raw;
  return [name, ...Object.values((names as object | undefined) ?? {}), description].filter(Boolean).join('. ');
};

/** An index for vectors of this length, of one model. Those of another model go. */
async function prepare(graph: Graph, model: string, dimensions: number) {
  const [kept] = await graph.read<{ model: string; dimensions: number }>(
    'MATCH (e:Embedder) RETURN e.model AS model, e.dimensions AS dimensions',
  );
  if (kept && (kept.model !== model || kept.dimensions !== dimensions)) {
    await graph.write('DROP INDEX embeddings IF EXISTS');
    while ((await graph.write(`MATCH (e:Embedding) WITH e LIMIT ${pageSize} DETACH DELETE e RETURN 1`)).length > 0);
  }
  await graph.write(
    `CREATE VECTOR INDEX embeddings IF NOT EXISTS FOR (e:Embedding) ON (e.vector)
     OPTIONS {indexConfig: {\`vector.dimensions\`: ${dimensions}, \`vector.similarity_function\`: 'cosine'}}`,
  );
  await graph.write('CREATE CONSTRAINT embedding_id IF NOT EXISTS FOR (e:Embedding) REQUIRE e.id IS UNIQUE');
  await graph.write('CREATE INDEX initiative_updated IF NOT EXISTS FOR (n:Initiative) ON (n.updated)');
  await graph.write('MERGE (e:Embedder) SET e.model = $model, e.dimensions = $dimensions', { model, dimensions });
  await graph.read('CALL db.awaitIndexes(300)');
}

const returnClause = `RETURN n.id AS id, n.version AS version, n.draft AS draft, n.updated AS updated,
  NOT EXISTS { MATCH (e:Embedding {id: n.id}) WHERE e.version = n.version } AS due`;

async function embed(graph: Graph, { embed: vectorsOf }: Embedder, rows: readonly Row[]) {
  const due = rows.filter((row) => row.due);
  for (let n = 0; n < due.length; n += batchSize) {
    const some = due.slice(n, n + batchSize);
    const vectors = await vectorsOf(some.map(toText), timeoutMs);
    await graph.write(
      `UNWIND $rows AS row MERGE (e:Embedding {id: row.id}) SET e.version = row.version
       WITH e, row CALL db.create.setNodeVectorProperty(e, 'vector', row.vector)`,
      { rows: some.map(({ id, version }, m) => ({ id, version, vector: vectors[m]! })) },
    );
  }
}

/**
 * Keeps a vector for every initiative, as it is now: first for all, then, every few seconds, for what was written.
 * Returns what stops it.
 * While the endpoint is away, what has no vector yet is found by its words alone.
 */
export function startEmbeddingJob(
  graph: Graph,
  embedder: Embedder,
  say: (line: string) => void,
  everyMs = 15_000,
): () => Promise<void> {
  const stopping = new AbortController();
  const round = async (upTo: string | undefined): Promise<string> => {
    if (upTo === undefined) await prepare(graph, embedder.model, (await embedder.embed(['…'], timeoutMs))[0]!.length);
    let [latest, id] = [upTo ?? '', ''];
    const from = latest;
    for (;;) {
      const rows: Row[] = await graph.read(
        from === ''
          ? `MATCH (n:Initiative) WHERE n.id > $id WITH n ORDER BY n.id LIMIT ${pageSize} ${returnClause}`
          : `MATCH (n:Initiative) WHERE n.updated >= $latest WITH n ORDER BY n.updated LIMIT ${pageSize} ${returnClause}`,
        { id, latest },
      );
      await embed(graph, embedder, rows);
      const before = latest;
      for (const row of rows) if (row.updated > latest) latest = row.updated;
      id = rows.at(-1)?.id ?? id;
      if (rows.length < pageSize || (from !== '' && latest === before) || stopping.signal.aborted) return latest;
    }
  };
  const work = (async () => {
    let upTo: string | undefined;
    let away = false;
    while (!stopping.signal.aborted) {
      try {
        upTo = await round(upTo);
        if (away) say(`Embeddings by ${embedder.model} are up to date again.`);
        away = false;
      } catch (error) {
        if (!away && !stopping.signal.aborted)
          say(`Initiatives are compared by their words alone for now: ${(error as Error).message}`);
        away = true;
      }
      await after(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  })();
  return async () => {
    stopping.abort();
    await work;
  };
}

/** Whether there are vectors of this model to compare with. One round trip. */
export const hasEmbeddings = async (graph: Graph, model: string): Promise<boolean> =>
  (await graph.read('MATCH (e:Embedder {model: $model}) RETURN e.model', { model })).length > 0;
