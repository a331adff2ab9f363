import type { Entity, Fact } from './model.ts';

/**
 * The fact that divides a kind into types: institutionType of Institution, eventType of Event. Distinct names let one
 * selection request several kinds; filters and facets call all of them `type`.
 */
export const findTypeFact = ({ name, facts }: Pick<Entity, 'name' | 'facts'>): Fact | undefined =>
  facts.find((fact) => fact.name === `${name[0]!.toLowerCase()}${name.slice(1)}Type`);
