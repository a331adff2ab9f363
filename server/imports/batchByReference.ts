import type { Outcome } from './row.ts';

/** One planned writing and the ids of the things it mentions. */
export interface Planned {
  outcome: Outcome;
  mentions: string[];
}

/**
 * Batches such that every row comes after, or together with, the rows it mentions. Rows that mention
 * each other in a circle come in one batch, however large.
 */
export function inOrder<P extends Planned>(planned: readonly P[], size: number): P[][] {
  const byId = new Map(planned.map((one) => [one.outcome.row.id, one]));
  const components = circles(planned, (one) => one.mentions.flatMap((id) => byId.get(id) ?? []));
  const batches: P[][] = [[]];
  for (const component of components) {
    if (batches.at(-1)!.length > 0 && batches.at(-1)!.length + component.length > size) batches.push([]);
    batches.at(-1)!.push(...component);
  }
  return batches.filter((batch) => batch.length > 0);
}

/** Strongly connected components, what is mentioned first (Tarjan's algorithm without recursion). */
function circles<P>(nodes: readonly P[], next: (node: P) => P[]): P[][] {
  const index = new Map<P, number>();
  const low = new Map<P, number>();
  const open: P[] = [];
  const onStack = new Set<P>();
  const found: P[][] = [];
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
      const other = todo.pop();
      if (other !== undefined) {
        if (!index.has(other)) enter(other);
        else if (onStack.has(other)) low.set(node, Math.min(low.get(node)!, index.get(other)!));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(node)!));
      if (low.get(node) === index.get(node)) {
        const component = open.splice(open.indexOf(node));
        for (const one of component) onStack.delete(one);
        found.push(component);
      }
    }
  }
  return found;
}
