import type { Embedder } from '#server/embedder.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { type Localized, pick } from '#schema/values/language.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { repeatJob } from '#server/repeatJob.ts';

/** Texts per request to the embedder, and initiatives per statement. */
const [batchSize, pageSize] = [64, 1000];
const timeoutMs = 60_000;

interface Row {
  id: string;
  version: number;
  draft: string;
  /** Date and time of its last change. */
  updated: string;
  /** Whether it has no embedding of this version. */
  isOutdated: boolean;
}

/** Longer descriptions tell more than what an initiative is about. */
const maxDescription = 400;

/** All names of an initiative, and its description in one language. */
function toText({ draft }: Row): string {
  const { name, names, description } = JSON.parse(draft) as Raw & {
    name: string;
    names?: Localized;
    description?: Localized;
  };
  const text = pick(description, 'fr')?.slice(0, maxDescription);
  return [...new Set([name, ...Object.values(names ?? {}), text])].filter(Boolean).join('. ');
}

/** Creates the vector index for a model. The embeddings of another model are deleted. */
async function prepareIndex(graph: Graph, model: string, dimensions: number) {
  const [stored] = await graph.read<{ model: string; dimensions: number }>(
    'MATCH (e:Embedder) RETURN e.model AS model, e.dimensions AS dimensions',
  );
  if (stored && (stored.model !== model || stored.dimensions !== dimensions)) {
    await graph.write('DROP INDEX embeddings IF EXISTS');
    while ((await graph.write(`MATCH (e:Embedding) WITH e LIMIT ${pageSize} DETACH DELETE e RETURN 1`)).length > 0);
  }
  await graph.write(
    `CREATE VECTOR INDEX embeddings IF NOT EXISTS FOR (e:Embedding) ON (e.vector)
     OPTIONS {indexConfig: {\`vector.dimensions\`: ${dimensions}, \`vector.similarity_function\`: 'cosine'}}`,
  );
  await graph.write('CREATE CONSTRAINT embedding_id IF NOT EXISTS FOR (e:Embedding) REQUIRE e.id IS UNIQUE');
  await graph.write('MERGE (e:Embedder) SET e.model = $model, e.dimensions = $dimensions', { model, dimensions });
  await graph.read('CALL db.awaitIndexes(300)');
}

const returnRow = `RETURN n.id AS id, n.version AS version, n.draft AS draft, n.updated AS updated,
  NOT EXISTS { MATCH (e:Embedding {id: n.id}) WHERE e.version = n.version } AS isOutdated`;

async function saveEmbeddings(graph: Graph, embedder: Embedder, rows: readonly Row[]) {
  const outdated = rows.filter((row) => row.isOutdated);
  for (let start = 0; start < outdated.length; start += batchSize) {
    const batch = outdated.slice(start, start + batchSize);
    const vectors = await embedder.embed(batch.map(toText), timeoutMs);
    await graph.write(
      `UNWIND $rows AS row MERGE (e:Embedding {id: row.id}) SET e.version = row.version
       WITH e, row CALL db.create.setNodeVectorProperty(e, 'vector', row.vector)`,
      { rows: batch.map(({ id, version }, index) => ({ id, version, vector: vectors[index]! })) },
    );
  }
}

/**
 * Maintains an embedding of every initiative: first of all of them, then of those changed since, every `intervalMs`.
 * Returns a stop function. While the embedder is unavailable, initiatives without one are found by their words only.
 */
export function startEmbeddingJob(
  graph: Graph,
  embedder: Embedder,
  log: (line: string) => void,
  intervalMs = 15_000,
): () => Promise<void> {
  /** Embeds what was changed at or after a time (undefined: everything), and returns the time of the latest change. */
  const update = async (since: string | undefined, signal: AbortSignal): Promise<string> => {
    if (since === undefined) {
      const [vector] = await embedder.embed(['…'], timeoutMs);
      await prepareIndex(graph, embedder.model, vector!.length);
    }
    let [latest, id] = [since ?? '', ''];
    const isFirst = latest === '';
    for (;;) {
      const rows: Row[] = await graph.read(
        isFirst
          ? `MATCH (n:Initiative) WHERE n.id > $id AND n.draft IS NOT NULL WITH n ORDER BY n.id LIMIT ${pageSize} ${returnRow}`
          : `MATCH (n:Initiative) WHERE n.updated >= $latest AND n.draft IS NOT NULL WITH n ORDER BY n.updated LIMIT ${pageSize} ${returnRow}`,
        { id, latest },
      );
      await saveEmbeddings(graph, embedder, rows);
      const previous = latest;
      for (const row of rows) if (row.updated > latest) latest = row.updated;
      id = rows.at(-1)?.id ?? id;
      if (rows.length < pageSize || (!isFirst && latest === previous) || signal.aborted) return latest;
    }
  };
  let since: string | undefined;
  return repeatJob({
    run: async (signal) => {
      since = await update(since, signal);
    },
    describeFailure: ({ message }) => `Initiatives are compared by their words only for now: ${message}`,
    recovery: `Embeddings by ${embedder.model} are up to date again.`,
    toPauseMs: () => intervalMs,
    log,
  });
}

/** Whether embeddings of this model are stored. One round trip. */
export const hasEmbeddings = async (graph: Graph, model: string): Promise<boolean> =>
  (await graph.read('MATCH (e:Embedder {model: $model}) RETURN e.model', { model })).length > 0;
