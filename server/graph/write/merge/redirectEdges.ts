import { isDeepStrictEqual } from 'node:util';
import type { Entity } from '#schema/model.ts';
import type { MergedIds } from '#server/graph/read/mergedIds.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { getEdges, ownedRelations, setEdges, targetField } from '../draftEdges.ts';

/** A draft whose edges to merged records are redirected. An edge that would lead to the record itself is dropped. */
export function redirectEdges(entity: Entity, id: string, draft: Raw, mergedIds: MergedIds): Raw {
  const redirectedDraft = { ...draft };
  for (const relation of ownedRelations(entity)) {
    const target = targetField(relation);
    const redirected = new Set<Raw>();
    const edges = getEdges(draft, relation).map((edge) => {
      const into = mergedIds.get(String(edge[target]));
      if (into === undefined) return edge;
      const redirectedEdge = { ...edge, [target]: into };
      redirected.add(redirectedEdge);
      return redirectedEdge;
    });
    if (redirected.size === 0) continue;
    const withoutLoops = edges.filter((edge) => !redirected.has(edge) || edge[target] !== id);
    setEdges(redirectedDraft, relation, dropImpliedEdges(withoutLoops, target, redirected));
  }
  return redirectedDraft;
}

/**
 * Drops edges implied by another edge to the same target and moves their citations to it. Only pairs with an added
 * edge are compared. Edges that state different facts are both kept.
 */
export function dropImpliedEdges(edges: readonly Raw[], target: string, addedEdges: ReadonlySet<Raw>): Raw[] {
  const remaining: Raw[] = [];
  const added = new Set(addedEdges);
  for (const edge of edges) {
    const index = remaining.findIndex(
      (candidate) =>
        candidate[target] === edge[target] &&
        (added.has(candidate) || added.has(edge)) &&
        (implies(candidate, edge) || implies(edge, candidate)),
    );
    if (index < 0) {
      remaining.push(edge);
      continue;
    }
    const match = remaining[index]!;
    const citations = mergeLists(match.citations, edge.citations);
    const combined = { ...(implies(match, edge) ? match : edge), ...(citations.length > 0 ? { citations } : {}) };
    added.add(combined);
    remaining[index] = combined;
  }
  return remaining;
}

/** Whether `a` states all facts of `b`, whatever their citations. */
const implies = (a: Raw, b: Raw) =>
  Object.entries(b).every(([name, value]) => name === 'citations' || isDeepStrictEqual(a[name], value));

/** The first list, followed by the items of the second that are not equal to one of them. */
export function mergeLists(first: unknown, second: unknown): unknown[] {
  const items = [...((first as unknown[] | undefined) ?? [])];
  for (const item of (second as unknown[] | undefined) ?? [])
    if (!items.some((existing) => isDeepStrictEqual(existing, item))) items.push(item);
  return items;
}
