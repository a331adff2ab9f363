import { setTimeout as after } from 'node:timers/promises';
import type { Registry } from '#schema/model.ts';
import { computeLayoutInWorker } from '#server/layout/computeLayoutInWorker.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { kindPredicate } from '#server/graph/read/filter.ts';
import { buildTraversal } from '#server/graph/questions/traversal.ts';

/** Raised whenever places are found in another way: a graph is then laid out anew. */
const version = 1;
/** So many are looked through at once, and so many written: no request waits long for one of them. */
const [pageSize, batchSize] = [5_000, 500];
/** Who has more ties is among the most connected by these: whom it joins is not looked up. */
const maxEdgesOfJoint = 100;
/** After a look that took long, so many times as long nobody looks: a large graph is not gone through all the time. */
const restFactor = 20;

interface ConnectedThing {
  id: string;
  ties: number;
  /** How many the second of its neighbours has: what joins two that have many is worth showing with them. */
  joined: number;
  /** What is kept of it: null where nothing is. */
  prominence: number | null;
  x: number | null;
  y: number | null;
}

/** What the graph was like when the places were found, and how many of them came since the last whole layout. */
interface Layout {
  version: number;
  size: string;
  added: number;
}

/** A graph as large as before is taken for the same: of this, the database keeps count. */
async function measureSize(graph: Graph, registry: Registry): Promise<string> {
  const { edges, kinds } = buildTraversal(registry, []);
  const counts = [
    ...kinds.map((kind) => `(:${registry.entity(kind).name})`),
    ...edges.map((edge) => `()-[:${edge}]->()`),
    '(:Withheld)',
  ].map((pattern) => `COUNT { ${pattern} }`);
  const [now] = await graph.read<{ counts: number[] }>(`RETURN [${counts.join(', ')}] AS counts`);
  return now!.counts.join();
}

const topBy = (found: ConnectedThing[], by: 'ties' | 'joined', many: number) =>
  [...found].sort((a, b) => b[by] - a[by] || (a.id < b.id ? -1 : 1)).slice(0, many);

/**
 * Of what everybody may see, by ties to what everybody may see: the most connected, and as many of those that join these.
 * And what was among them, and is no more.
 */
async function findMostConnected(graph: Graph, registry: Registry, most: number, signal?: AbortSignal) {
  const { edges, kinds } = buildTraversal(registry, []);
  const hops = `-[:${edges.join('|')}]-`;
  const tiesOf = (n: string) =>
    `CASE WHEN ${n}:Veiled THEN COUNT { (${n})${hops}(other:Thing) WHERE NOT other:Withheld } ELSE COUNT { (${n})${hops}() } END`;
  let [hubs, joints, known]: ConnectedThing[][] = [[], [], []] as [
    ConnectedThing[],
    ConnectedThing[],
    ConnectedThing[],
  ];
  for (let from: string | null = ''; from !== null;) {
    signal?.throwIfAborted();
    const rows: { last: string | null; found: ConnectedThing[] }[] = await graph.read(
      `MATCH (n:Thing) WHERE n.id > $from WITH n ORDER BY n.id LIMIT ${pageSize} WITH collect(n) AS page
       CALL (page) {
         UNWIND page AS n WITH n WHERE ${kindPredicate(registry, kinds, 'n')} AND NOT n:Withheld
         WITH n, ${tiesOf('n')} AS ties
         CALL (n, ties) {
           MATCH (n)${hops}(o:Thing) WHERE ties <= ${maxEdgesOfJoint} AND NOT o:Withheld WITH DISTINCT o
           WITH ${tiesOf('o')} AS its ORDER BY its DESC LIMIT 2 RETURN collect(its) AS beside
         }
         WITH n, ties, coalesce(beside[1], 0) AS joined
         WHERE ties > $ties OR joined > $joined OR n.prominence IS NOT NULL
         RETURN collect({id: n.id, ties: ties, joined: joined, prominence: n.prominence, x: n.x, y: n.y}) AS found
       }
       RETURN last(page).id AS last, found`,
      { from, ties: hubs[most / 2 - 1]?.ties ?? 0, joined: joints[most / 2 - 1]?.joined ?? 0 },
    );
    const { last, found } = rows[0]!;
    const tied = found.filter(({ ties }) => ties > 0);
    hubs = topBy([...hubs, ...tied], 'ties', most / 2);
    joints = topBy([...joints, ...tied], 'joined', most / 2);
    known = [...known, ...found.filter(({ prominence }) => prominence !== null)];
    from = last;
  }
  const things = [...new Map([...hubs, ...joints].map((one) => [one.id, one])).values()];
  const there = new Set(things.map(({ id }) => id));
  return { things, fallen: known.filter(({ id }) => !there.has(id)) };
}

/** Writes some rows after the other; to what was withheld or removed meanwhile, nothing. */
async function write(graph: Graph, rows: readonly { id: string }[], change: string, signal?: AbortSignal) {
  for (let n = 0; n < rows.length; n += batchSize) {
    signal?.throwIfAborted();
    await graph.write(`UNWIND $rows AS row MATCH (n:Thing {id: row.id}) WHERE NOT n:Withheld ${change}`, {
      rows: rows.slice(n, n + batchSize),
    });
  }
}

async function tiesOf(graph: Graph, registry: Registry, things: readonly ConnectedThing[], signal?: AbortSignal) {
  const ties: [string, string][] = [];
  for (let n = 0; n < things.length; n += batchSize) {
    signal?.throwIfAborted();
    const rows = await graph.read<{ id: string; others: string[] }>(
      `UNWIND $ids AS id MATCH (n:Thing {id: id})-[:${buildTraversal(registry, []).edges.join('|')}]->(o:Thing)
       RETURN id, collect(DISTINCT o.id) AS others`,
      { ids: things.slice(n, n + batchSize).map(({ id }) => id) },
    );
    for (const { id, others } of rows) for (const other of others) ties.push([id, other]);
  }
  return ties;
}

interface LayoutOptions {
  /** More are not placed: nobody tells more dots apart, and a layout takes its time for each. */
  most?: number;
  signal?: AbortSignal;
}

/**
 * Gives a place to the most connected actors and initiatives, of those that everybody may see, and says how early each comes
 * into a picture. Those that came since the last time are placed by their neighbours, while the others stand still; all are
 * laid out anew, from where they are, only when nothing is, or when more than a fifth came since. What is withheld has no
 * place, and none has its place because of it. Nothing of this is a change of a record.
 */
export async function updateLayout(
  graph: Graph,
  registry: Registry,
  { most = 20_000, signal }: LayoutOptions = {},
): Promise<void> {
  const size = await measureSize(graph, registry);
  const [kept] = await graph.read<Layout>(
    'MATCH (l:Layout) RETURN l.version AS version, l.size AS size, l.added AS added',
  );
  if (kept?.version === version && kept.size === size) return;

  const { things, fallen } = await findMostConnected(graph, registry, most, signal);
  const before = new Map(things.map((one) => [one.id, one]));
  const added = (kept?.added ?? 0) + things.filter(({ x }) => x === null).length;
  const still = kept?.version === version && added <= things.length / 5;
  const laid = await computeLayoutInWorker(
    {
      things: things.map(({ id, ties, x, y }) => ({ id, ties, place: x === null || y === null ? null : { x, y } })),
      ties: await tiesOf(graph, registry, things, signal),
      still,
    },
    signal,
  );
  const changed = laid.filter(({ id, ...now }) => {
    const { prominence, x, y } = before.get(id)!;
    return now.prominence !== prominence || now.x !== x || now.y !== y;
  });
  // Of a whole layout that was written in part, the rest would not fit: the next start begins again.
  if (!still) await graph.write('MATCH (l:Layout) DELETE l');
  await write(graph, fallen, 'REMOVE n.prominence, n.x, n.y', signal);
  await write(graph, changed, 'SET n.prominence = row.prominence, n.x = row.x, n.y = row.y', signal);
  await graph.write('MERGE (l:Layout) SET l = $layout', {
    layout: { version, size, added: still ? added : 0 } satisfies Layout,
  });
}

/** Looks every so often whether something has come that has no place yet. Returns what stops it. */
export function startLayoutJob(
  graph: Graph,
  registry: Registry,
  say: (line: string) => void,
  everyMs = 60_000,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const work = (async () => {
    let failed = false;
    while (!signal.aborted) {
      const begun = performance.now();
      try {
        await updateLayout(graph, registry, { signal });
        failed = false;
      } catch (error) {
        if (!failed && !signal.aborted)
          say(`Some things have no place in the whole picture yet; this is tried again: ${(error as Error).message}`);
        failed = true;
      }
      const pause = Math.max(everyMs, restFactor * (performance.now() - begun));
      await after(pause, undefined, { signal, ref: false }).catch(() => {});
    }
  })();
  return async () => {
    stopping.abort();
    await work;
  };
}
