import type { RelationsQuery, RelatedThingsQuery } from '#web/api/operations.ts';

export type Relation = RelationsQuery['neighbourhood']['relations'][number];
type Neighbourhood = RelatedThingsQuery['neighbourhood'];

export interface RelatedThing {
  thing: Neighbourhood['nodes'][number];
  edge: Neighbourhood['edges'][number];
}

/** Relations that have components of their own. */
const shownElsewhere = new Set([
  'participations',
  'positions',
  'staff',
  'citations',
  'citedBy',
  'decisions',
  'criteriaMetBy',
]);

/** Relations without a list of their own. A theme or place lists its initiatives separately. */
export const filterShownRelations = (relations: readonly Relation[], hasInitiativeList: boolean) =>
  relations.filter(({ relation, inward }) => {
    const isInList = hasInitiativeList && inward && relation === 'initiatives';
    return !shownElsewhere.has(relation) && !isInList;
  });

/** The edges of a relation with the things at their other end. */
export function toRelatedThings(
  id: string,
  { edgeRelation, inward, kinds }: Relation,
  { nodes, edges }: Neighbourhood,
): RelatedThing[] {
  const things = new Map(nodes.map((node) => [node.id, node]));
  return edges
    .filter(({ relation, source, target }) => relation === edgeRelation && (inward ? target : source) === id)
    .flatMap((edge) => {
      const thing = things.get(inward ? edge.source : edge.target);
      // Edges of two types may have one name: needs and offers both have an `actor`.
      return thing && (kinds as readonly string[]).includes(thing.kind) ? [{ thing, edge }] : [];
    });
}
