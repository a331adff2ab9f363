import { groupBy } from '#schema/groupBy.ts';
import { seed } from '#seeds/seed.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { importRows } from '#server/imports/pipeline.ts';
import type { Row } from '#server/imports/row.ts';
import { printTable } from '#test/evaluation/tables.ts';
import { toRows } from './drafts.ts';
import { createHierarchy, splitNodes } from './hierarchy.ts';
import { withDatabase } from './databases.ts';
import { createInitiatives } from './initiatives.ts';

/** The nodes and edges that an import wrote. */
interface Written {
  nodes: { labels: string; properties: object }[];
  edges: { type: string; from: string; to: string; properties: object }[];
}

/** Rows per turn of pipeline and raw writes: disturbances of the machine affect both. */
const slice = 2_000;
/** Larger batches were no faster. */
const rawBatch = 1_000;

/** The nodes of these rows and all their edges. */
async function readWritten(graph: Graph, rows: readonly Row[]): Promise<Written> {
  const ids = rows.map(({ id }) => id);
  const nodes = await graph.read<Written['nodes'][number]>(
    `UNWIND $ids AS id MATCH (n:Thing {id: id})
     RETURN reduce(all = '', label IN labels(n) | all + ':' + label) AS labels, properties(n) AS properties`,
    { ids },
  );
  const edges = await graph.read<Written['edges'][number]>(
    `UNWIND $ids AS id MATCH (:Thing {id: id})-[r]-() WITH DISTINCT r
     RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties`,
    { ids },
  );
  return { nodes, edges };
}

/** The baseline: writes the same nodes and edges with UNWIND, without validation or derived properties. */
async function writeRaw(graph: Graph, { nodes, edges }: Written) {
  const inBatches = async (all: readonly object[], cypher: string) => {
    for (let at = 0; at < all.length; at += rawBatch) await graph.write(cypher, { rows: all.slice(at, at + rawBatch) });
  };
  for (const [labels, group] of groupBy(nodes, (node) => node.labels))
    await inBatches(group, `UNWIND $rows AS row CREATE (n${labels}) SET n = row.properties`);
  for (const [type, group] of groupBy(edges, (edge) => edge.type))
    await inBatches(
      group,
      `UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    );
}

const seconds = async (work: () => Promise<unknown>) => {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
};

/** Rows per second through the import pipeline and raw; then all rows again through the pipeline, without changes. */
export const measureImport = (many: number) =>
  withDatabase(undefined, (imported) =>
    withDatabase(undefined, async (raw) => {
      await Promise.all([seed(imported), seed(raw)]);
      const { towns, institutions, initiatives } = splitNodes(many);
      const hierarchy = await createHierarchy(imported.graph, towns, institutions);
      const rows = toRows(hierarchy, createInitiatives(initiatives, hierarchy));
      const durations = { pipeline: 0, raw: 0 };
      let edges = 0;
      for (let at = 0; at < rows.length; at += slice) {
        const batch = rows.slice(at, at + slice);
        durations.pipeline += await seconds(() => importRows(imported, batch));
        const written = await readWritten(imported.graph, batch);
        durations.raw += await seconds(() => writeRaw(raw.graph, written));
        edges += written.edges.length;
      }
      let writes = 0;
      const stopObserving = imported.graph.observe(
        (cypher) => (writes += Number(/\b(SET|CREATE|MERGE|DELETE)\b/.test(cypher))),
      );
      const again = await seconds(() => importRows(imported, rows));
      stopObserving();
      const rate = (time: number) => Math.round(rows.length / time);
      return {
        rows: rows.length,
        edges,
        perSecond: { pipeline: rate(durations.pipeline), raw: rate(durations.raw), again: rate(again) },
        pipelineToRaw: durations.raw / durations.pipeline,
        againToPipeline: durations.pipeline / again,
        writesAgain: writes,
      };
    }),
  );

export function printImport({
  rows,
  edges,
  perSecond,
  pipelineToRaw,
  againToPipeline,
  writesAgain,
}: Awaited<ReturnType<typeof measureImport>>) {
  printTable(`Importing ${rows.toLocaleString('en')} rows with ${edges.toLocaleString('en')} edges`, [
    ['', 'rows/s', 'ratio', 'writes'],
    ['raw UNWIND', perSecond.raw, null, null],
    ['import pipeline, to raw', perSecond.pipeline, Number(pipelineToRaw.toFixed(2)), null],
    ['unchanged rows, to the first time', perSecond.again, Number(againToPipeline.toFixed(2)), writesAgain],
  ]);
}
