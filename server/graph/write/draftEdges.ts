import type { Entity, Relation } from '#schema/model.ts';
import type { Raw } from '#server/graph/read/record.ts';

/** The relations whose edges a draft of this entity contains. */
export const ownedRelations = ({ relations }: Pick<Entity, 'relations'>): Relation[] =>
  relations.filter(({ owner }) => owner);

/** The field of an edge in a draft that contains the id of its target. */
export const targetField = ({ otherEnd = 'to' }: Pick<Relation, 'otherEnd'>) => otherEnd;

/** The edges of a relation in a draft. */
export const getEdges = (draft: Raw, { name }: Pick<Relation, 'name'>): Raw[] =>
  [(draft[name] as Raw | Raw[] | undefined) ?? []].flat();

/** Writes the edges of a relation into a draft. A relation without edges is omitted. */
export function setEdges(draft: Raw, { name, many }: Relation, edges: readonly Raw[]) {
  if (edges.length === 0) delete draft[name];
  else draft[name] = many ? edges : edges[0];
}
