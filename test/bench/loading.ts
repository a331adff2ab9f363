import { groupBy } from '#schema/groupBy.ts';
import { seed } from '#seeds/seed.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { importRows } from '#server/imports/pipeline.ts';
import type { Row } from '#server/imports/row.ts';
import { printTable } from '#test/evaluation/tables.ts';
import { rowsOf } from './drafts.ts';
import { ground } from './hierarchy.ts';
import { inHouse } from './databases.ts';
import { planned } from './initiatives.ts';

/** What an import left in the graph, as it lies there. */
interface Left {
  nodes: { labels: string; properties: object }[];
  edges: { type: string; from: string; to: string; properties: object }[];
}

/** Rows that go through the door, and then raw, before the next: what disturbs the machine disturbs both. */
const slice = 2_000;
/** Found by trying: larger ones are no faster. */
const rawBatch = 1_000;

/** The nodes of these rows, and their edges: so far all that they have are their own. */
async function leftOf(graph: Graph, rows: readonly Row[]): Promise<Left> {
  const ids = rows.map(({ id }) => id);
  const nodes = await graph.read<Left['nodes'][number]>(
    `UNWIND $ids AS id MATCH (n:Thing {id: id})
     RETURN reduce(all = '', one IN labels(n) | all + ':' + one) AS labels, properties(n) AS properties`,
    { ids },
  );
  const edges = await graph.read<Left['edges'][number]>(
    `UNWIND $ids AS id MATCH (:Thing {id: id})-[r]-() WITH DISTINCT r
     RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties`,
    { ids },
  );
  return { nodes, edges };
}

/** The same nodes and edges, by the best Cypher we know: no check, nothing derived, nothing looked up but the ends. */
async function writeRaw(graph: Graph, { nodes, edges }: Left) {
  const inBatches = async (all: readonly object[], cypher: string) => {
    for (let at = 0; at < all.length; at += rawBatch) await graph.write(cypher, { rows: all.slice(at, at + rawBatch) });
  };
  for (const [labels, some] of groupBy(nodes, (one) => one.labels))
    await inBatches(some, `UNWIND $rows AS row CREATE (n${labels}) SET n = row.properties`);
  for (const [type, some] of groupBy(edges, (one) => one.type))
    await inBatches(
      some,
      `UNWIND $rows AS row MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    );
}

const seconds = async (work: () => Promise<unknown>) => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
};

/** Rows a second through the import door, and raw; then all rows again through the door, with nothing to change. */
export const loading = (many: number) =>
  inHouse(undefined, (house) =>
    inHouse(undefined, async (bare) => {
      await Promise.all([seed(house), seed(bare)]);
      const [towns, institutions, initiatives] = [0.1, 0.3, 0.6].map((part) => Math.round(part * many)) as [
        number,
        number,
        number,
      ];
      const on = await ground(house.graph, towns, institutions);
      const rows = rowsOf(on, planned(initiatives, on));
      const spent = { door: 0, raw: 0 };
      let edges = 0;
      for (let at = 0; at < rows.length; at += slice) {
        const some = rows.slice(at, at + slice);
        spent.door += await seconds(() => importRows(house, some));
        const left = await leftOf(house.graph, some);
        spent.raw += await seconds(() => writeRaw(bare.graph, left));
        edges += left.edges.length;
      }
      let writes = 0;
      const leave = house.graph.observe((cypher) => (writes += Number(/\b(SET|CREATE|MERGE|DELETE)\b/.test(cypher))));
      const again = await seconds(() => importRows(house, rows));
      leave();
      const rate = (time: number) => Math.round(rows.length / time);
      return {
        rows: rows.length,
        edges,
        perSecond: { door: rate(spent.door), raw: rate(spent.raw), again: rate(again) },
        doorToRaw: spent.raw / spent.door,
        againToDoor: spent.door / again,
        writesAgain: writes,
      };
    }),
  );

export function printLoading({
  rows,
  edges,
  perSecond,
  doorToRaw,
  againToDoor,
  writesAgain,
}: Awaited<ReturnType<typeof loading>>) {
  printTable(`Importing ${rows.toLocaleString('en')} rows with ${edges.toLocaleString('en')} edges`, [
    ['', 'rows/s', 'ratio', 'writes'],
    ['raw UNWIND', perSecond.raw, null, null],
    ['import door, to raw', perSecond.door, Number(doorToRaw.toFixed(2)), null],
    ['the same again, to the first time', perSecond.again, Number(againToDoor.toFixed(2)), writesAgain],
  ]);
}
