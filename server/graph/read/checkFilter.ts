import type { ThingFilter, ThingOrder } from '#schema/answers/filter.ts';
import type { Entity, Registry } from '#schema/model.ts';
import { findTypeFact } from '#schema/typeFact.ts';
import { invalid } from '#server/errors.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { undatedYear } from './derivedValues.ts';
import { visibilityFilter } from './visibilityFilter.ts';
import type { FilterReference } from './where.ts';

const quote = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

const isOneOf =
  (...names: string[]) =>
  (entity: Entity) =>
    names.some((name) => entity.name === name || entity.interfaces.includes(name));
const hasFact = (fact: string) => (entity: Entity) => entity.facts.some(({ name }) => name === fact);

/** The kinds that a condition of a filter, or an order, can apply to. */
const applicable: Partial<Record<keyof ThingFilter, (entity: Entity) => boolean>> = {
  done: isOneOf('Decision'),
  force: isOneOf('Decision'),
  country: isOneOf('Initiative', 'Actor', 'KnowHow'),
  institutionType: isOneOf('Initiative', 'Actor', 'KnowHow'),
  status: (entity) => !isOneOf('KnowHow')(entity),
  currentStatus: (entity) => !isOneOf('KnowHow')(entity),
  started: (entity) => !isOneOf('KnowHow')(entity),
  role: (entity) => !isOneOf('KnowHow')(entity),
};

function checkApplicable(
  name: string,
  entities: readonly Entity[],
  registry: Registry,
  applies?: (e: Entity) => boolean,
) {
  if (!applies || entities.some(applies)) return;
  const kinds = registry.entities.filter(applies).map(({ kind }) => kind);
  throw invalid(
    `${name} does not apply to ${entities.map(({ plural }) => plural).join(', ')}, but to ${kinds.join(', ')}.`,
  );
}

/**
 * Rejects what a filter can never match in a list of this label, and says what it can. What only excludes each other in
 * the filter itself (needs that have ended) is an empty list: a reader may be choosing. Throws INVALID.
 */
export function checkFilter(registry: Registry, label: string, filter: ThingFilter) {
  const entities = registry.entitiesLabelled(label);
  const { kind, type, year } = filter;
  if (kind && kind.length > 0 && !entities.some((entity) => kind.includes(entity.kind)))
    throw invalid(`filter.kind: this list has ${entities.map((entity) => entity.kind).join(', ')} only.`);
  for (const [name, value] of Object.entries(filter))
    if (value !== undefined)
      checkApplicable(`filter.${name}`, entities, registry, applicable[name as keyof ThingFilter]);
  if (type) {
    const types = [...new Set(entities.flatMap((entity) => Object.keys(findTypeFact(entity)?.type() ?? {})))];
    const unknown = type.filter((value) => !types.includes(value));
    if (unknown.length > 0)
      throw invalid(
        `filter.type: there is no ${quote(unknown)}. ${types.length > 0 ? `Use ${types.join(', ')}.` : 'These things have no types.'}`,
      );
  }
  const wrongYears = (year ?? []).filter((value) => value !== undatedYear && !/^\d{4}$/.test(value));
  if (wrongYears.length > 0)
    throw invalid(`filter.year: ${quote(wrongYears)} is no year. Use four digits, or "${undatedYear}".`);
}

/** Rejects an order by a date that nothing in the list has. Throws INVALID. */
export function checkOrder(registry: Registry, label: string, order: ThingOrder | undefined) {
  const facts: Record<string, string> = { START: 'period', DUE: 'due' };
  const fact = order?.field && facts[order.field];
  if (fact) checkApplicable(`orderBy ${order.field}`, registry.entitiesLabelled(label), registry, hasFact(fact));
}

/** What the ids of a filter must be of. */
const idFields: [field: 'theme' | 'place' | 'country' | 'actor' | 'document', label: string][] = [
  ['theme', 'Theme'],
  ['place', 'Place'],
  ['country', 'Place'],
  ['actor', 'Actor'],
  ['document', 'Document'],
];

/** The ids of a filter. */
export const toReferences = (filter: ThingFilter): FilterReference[] =>
  idFields.map(([field, label]) => ({ path: `filter.${field}`, ids: filter[field] ?? [], label }));

/** Rejects ids of filters that name nothing, or a thing of another kind. Called when they matched nothing. Throws INVALID. */
export async function checkFilterIds(run: RunQuery, registry: Registry, references: readonly FilterReference[]) {
  const ids = references.flatMap((reference) => reference.ids);
  if (ids.length === 0) return;
  const rows = await run<{ id: string; kind: string }>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id}) WHERE ${visibilityFilter('n')} RETURN id, n.kind AS kind`,
    { ids },
  );
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  for (const { path, ids: referenceIds, label } of references) {
    const allowed = registry.entitiesLabelled(label);
    for (const id of referenceIds) {
      const kind = kinds.get(id);
      if (kind === undefined) throw invalid(`${path}: there is no record with the id "${id}".`);
      if (!allowed.some((entity) => entity.kind === kind))
        throw invalid(
          `${path}: "${id}" is of kind ${registry.entity(kind).name}; allowed are: ${allowed.map(({ name }) => name).join(', ')}.`,
        );
    }
  }
}
