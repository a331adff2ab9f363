import type { RelationsQuery, TiesQuery } from '#web/api/operations.ts';

export type Relation = RelationsQuery['neighbourhood']['relations'][number];
type Neighbourhood = TiesQuery['neighbourhood'];

export interface Tie {
  thing: Neighbourhood['nodes'][number];
  edge: Neighbourhood['edges'][number];
}

/** What the page tells by components of their own. */
const toldElsewhere = new Set(['participations', 'positions', 'citations', 'decisions']);

/** The relations that the list of ties tells. What lies in a place or is about a theme has a list of its own. */
export const relationsToTell = (relations: readonly Relation[], listed: boolean) =>
  relations.filter(({ relation, inward }) => {
    const inItsList = listed && inward && (relation === 'themes' || relation === 'places');
    return !toldElsewhere.has(relation) && !inItsList;
  });

/** The ties of a relation, seen from the thing in the middle. */
export function tiesOf(id: string, { told, inward }: Relation, { nodes, edges }: Neighbourhood): Tie[] {
  const things = new Map(nodes.map((node) => [node.id, node]));
  return edges
    .filter(({ relation, source, target }) => relation === told && (inward ? target : source) === id)
    .flatMap((edge) => {
      const thing = things.get(inward ? edge.source : edge.target);
      return thing ? [{ thing, edge }] : [];
    });
}
