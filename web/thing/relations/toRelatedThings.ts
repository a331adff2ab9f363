import type { RelationsQuery, RelatedThingsQuery } from '#web/api/operations.ts';

export type Relation = RelationsQuery['neighbourhood']['relations'][number];
type Neighbourhood = RelatedThingsQuery['neighbourhood'];

export interface RelatedThing {
  thing: Neighbourhood['nodes'][number];
  edge: Neighbourhood['edges'][number];
}

/** What the page tells by components of their own. */
const shownElsewhere = new Set(['participations', 'positions', 'staff', 'citations', 'decisions']);

/** The relations that the list of ties tells. What lies in a place or is about a theme has a list of its own. */
export const filterShownRelations = (relations: readonly Relation[], hasInitiativeList: boolean) =>
  relations.filter(({ relation, inward }) => {
    const isInList = hasInitiativeList && inward && (relation === 'themes' || relation === 'places');
    return !shownElsewhere.has(relation) && !isInList;
  });

/** The ties of a relation, seen from the thing in the middle. */
export function toRelatedThings(
  id: string,
  { told, inward }: Relation,
  { nodes, edges }: Neighbourhood,
): RelatedThing[] {
  const things = new Map(nodes.map((node) => [node.id, node]));
  return edges
    .filter(({ relation, source, target }) => relation === told && (inward ? target : source) === id)
    .flatMap((edge) => {
      const thing = things.get(inward ? edge.source : edge.target);
      return thing ? [{ thing, edge }] : [];
    });
}
