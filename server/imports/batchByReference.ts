import type { Outcome } from './row.ts';

/** A planned write and the ids that its record references. */
export interface OrderedWrite {
  outcome: Outcome;
  references: string[];
}

/**
 * Batches of about `size` rows in which every row comes with or after the rows it references. Rows that reference each
 * other in a cycle share a batch, however large.
 */
export function batchByReference<P extends OrderedWrite>(planned: readonly P[], size: number): P[][] {
  const byId = new Map(planned.map((write) => [write.outcome.row.id, write]));
  const components = findComponents(planned, (write) => write.references.flatMap((id) => byId.get(id) ?? []));
  const batches: P[][] = [[]];
  for (const component of components) {
    if (batches.at(-1)!.length > 0 && batches.at(-1)!.length + component.length > size) batches.push([]);
    batches.at(-1)!.push(...component);
  }
  return batches.filter((batch) => batch.length > 0);
}

/** Strongly connected components, referenced ones first (Tarjan's algorithm without recursion). */
function findComponents<P>(nodes: readonly P[], next: (node: P) => P[]): P[][] {
  const index = new Map<P, number>();
  const low = new Map<P, number>();
  const open: P[] = [];
  const onStack = new Set<P>();
  const components: P[][] = [];
  for (const root of nodes) {
    if (index.has(root)) continue;
    const work: { node: P; todo: P[] }[] = [];
    const enter = (node: P) => {
      index.set(node, index.size);
      low.set(node, index.get(node)!);
      open.push(node);
      onStack.add(node);
      work.push({ node, todo: next(node) });
    };
    enter(root);
    while (work.length > 0) {
      const { node, todo } = work.at(-1)!;
      const neighbour = todo.pop();
      if (neighbour !== undefined) {
        if (!index.has(neighbour)) enter(neighbour);
        else if (onStack.has(neighbour)) low.set(node, Math.min(low.get(node)!, index.get(neighbour)!));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(node)!));
      if (low.get(node) === index.get(node)) {
        const component = open.splice(open.indexOf(node));
        for (const node of component) onStack.delete(node);
        components.push(component);
      }
    }
  }
  return components;
}
