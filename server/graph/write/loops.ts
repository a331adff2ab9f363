import { groupBy } from '#schema/groupBy.ts';
import type { Entity, Registry } from '#schema/model.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { getEdges, ownedRelations, targetField } from './draftEdges.ts';
import type { ValidationError } from './validate.ts';

/** A thing with the draft that it is about to have. */
export interface DraftedThing {
  entity: Entity;
  id: string;
  draft: Raw;
}

/** Longer chains are not followed: the deepest hierarchy has eight levels. */
const maxDepth = 30;

/** An edge of an acyclic relation in a draft. */
interface DraftEdge {
  type: string;
  from: string;
  to: string;
  path: ValidationError['path'];
}

const listAcyclicEdges = ({ entity, id, draft }: DraftedThing): DraftEdge[] =>
  ownedRelations(entity)
    .filter(({ acyclic }) => acyclic)
    .flatMap((relation) =>
      getEdges(draft, relation).map((edge, index) => ({
        type: relation.edge,
        from: id,
        to: String(edge[targetField(relation)]),
        path: relation.many ? [relation.name, index] : [relation.name],
      })),
    );

/** The stored edges of one type that can be reached from these things, by the id of their source. */
async function loadReachableEdges(run: RunQuery, type: string, ids: readonly string[]) {
  const rows = await run<{ from: string; to: string[] }>(
    `UNWIND $ids AS id MATCH (:Thing {id: id})-[:${type}*0..${maxDepth}]->(n:Thing) WITH DISTINCT n
     RETURN n.id AS from, COLLECT { MATCH (n)-[:${type}]->(next:Thing) RETURN next.id } AS to`,
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map(({ from, to }) => [from, to]));
}

/** The ids from one thing to another, both included; undefined when none leads there. */
function findChain(next: (id: string) => readonly string[], from: string, to: string): string[] | undefined {
  const previous = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of previous.keys()) {
    if (id === to) {
      const chain: string[] = [];
      for (let at: string | undefined = id; at !== undefined; at = previous.get(at)) chain.unshift(at);
      return chain;
    }
    for (const neighbour of next(id)) if (!previous.has(neighbour)) previous.set(neighbour, id);
  }
  return undefined;
}

/** The edges by which these drafts, with what is stored, would close a loop: by the id of the thing, with the loop named. */
export async function findLoops(
  run: RunQuery,
  { entities }: Pick<Registry, 'entities'>,
  drafts: readonly DraftedThing[],
): Promise<Map<string, ValidationError[]>> {
  const draftEdges = drafts.flatMap(listAcyclicEdges);
  const draftedIds = new Set(drafts.map(({ id }) => id));
  const errors = new Map<string, ValidationError[]>();
  const types = new Set(
    entities.flatMap(({ relations }) => relations.flatMap(({ acyclic, edge }) => (acyclic ? [edge] : []))),
  );
  for (const type of types) {
    const edges = draftEdges.filter((edge) => edge.type === type);
    const outside = edges.flatMap(({ to }) => (draftedIds.has(to) ? [] : [to]));
    const stored = outside.length > 0 ? await loadReachableEdges(run, type, outside) : new Map<string, string[]>();
    const drafted = groupBy(edges, ({ from }) => from);
    const next = (id: string) =>
      draftedIds.has(id) ? (drafted.get(id) ?? []).map(({ to }) => to) : (stored.get(id) ?? []);
    for (const { from, to, path } of edges) {
      const chain = findChain(next, to, from);
      if (!chain) continue;
      const loop = [from, ...chain].map((id) => `"${id}"`).join(' → ');
      errors.set(from, [
        ...(errors.get(from) ?? []),
        { path, message: `This link would close a loop: ${loop}. Remove one of these links.` },
      ]);
    }
  }
  return errors;
}
