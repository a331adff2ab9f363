import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { buildTraversal } from '#server/graph/questions/traversal.ts';
import { kindPredicate } from '#server/graph/read/filter.ts';

/** Nodes per statement. */
const pageSize = 5_000;
/** Nodes of a higher degree are hubs themselves: their neighbours are not visited. */
const maxDegreeOfConnector = 100;

/** A node by its public edges to public nodes, with its stored position. */
export interface ConnectedThing {
  id: string;
  degree: number;
  /** The second highest degree among its neighbours: high for a node that connects two hubs. */
  connected: number;
  /** Null without a position. */
  centrality: number | null;
  x: number | null;
  y: number | null;
}

const topBy = (things: ConnectedThing[], key: 'degree' | 'connected', count: number) =>
  [...things].sort((a, b) => b[key] - a[key] || (a.id < b.id ? -1 : 1)).slice(0, count);

/**
 * Finds up to `maxThings` public actors and initiatives for the layout: half of them by degree, half by the hubs that
 * they connect. `dropped` are those that have a position and are no longer among them.
 */
export async function findMostConnected(graph: Graph, registry: Registry, maxThings: number, signal?: AbortSignal) {
  const { edges, kinds } = buildTraversal(registry, []);
  const hops = `-[:${edges.join('|')}]-`;
  const degree = (node: string) =>
    `CASE WHEN ${node}:HasRestrictedNeighbours THEN COUNT { (${node})${hops}(other:Thing) WHERE NOT other:Restricted } ELSE COUNT { (${node})${hops}() } END`;
  const half = maxThings / 2;
  let hubs: ConnectedThing[] = [];
  let connectors: ConnectedThing[] = [];
  const positioned: ConnectedThing[] = [];
  for (let after: string | null = ''; after !== null;) {
    signal?.throwIfAborted();
    const rows: { last: string | null; candidates: ConnectedThing[] }[] = await graph.read(
      `MATCH (n:Thing) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${pageSize} WITH collect(n) AS page
       CALL (page) {
         UNWIND page AS n WITH n WHERE ${kindPredicate(registry, kinds, 'n')} AND NOT n:Restricted
         WITH n, ${degree('n')} AS degree
         CALL (n, degree) {
           MATCH (n)${hops}(o:Thing) WHERE degree <= ${maxDegreeOfConnector} AND NOT o:Restricted WITH DISTINCT o
           WITH ${degree('o')} AS neighbourDegree ORDER BY neighbourDegree DESC LIMIT 2
           RETURN collect(neighbourDegree) AS neighbourDegrees
         }
         WITH n, degree, coalesce(neighbourDegrees[1], 0) AS connected
         WHERE degree > $degree OR connected > $connected OR n.centrality IS NOT NULL
         RETURN collect({id: n.id, degree: degree, connected: connected, centrality: n.centrality, x: n.x, y: n.y}) AS candidates
       }
       RETURN last(page).id AS last, candidates`,
      { after, degree: hubs[half - 1]?.degree ?? 0, connected: connectors[half - 1]?.connected ?? 0 },
    );
    const { last, candidates } = rows[0]!;
    const withEdges = candidates.filter((candidate) => candidate.degree > 0);
    hubs = topBy([...hubs, ...withEdges], 'degree', half);
    connectors = topBy([...connectors, ...withEdges], 'connected', half);
    for (const candidate of candidates) if (candidate.centrality !== null) positioned.push(candidate);
    after = last;
  }
  const thingsById = new Map([...hubs, ...connectors].map((thing) => [thing.id, thing]));
  return { things: [...thingsById.values()], dropped: positioned.filter(({ id }) => !thingsById.has(id)) };
}
