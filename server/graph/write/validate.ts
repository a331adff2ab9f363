import { type Class, type Entity, type Fact, getFacts } from '#schema/model.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { getEdges, ownedRelations, targetField } from './draftEdges.ts';

/** One part of a draft that cannot be written, and what to do about it. */
export interface ValidationError {
  path: readonly (string | number)[];
  message: string;
}
type Path = ValidationError['path'];

/** A draft without nulls, blank texts, and lists and objects of nothing else. */
export const omitEmpty = (draft: object): Raw => (omitEmptyValues(draft) ?? {}) as Raw;

function omitEmptyValues(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (value === null || typeof value !== 'object') return value ?? undefined;
  if (Array.isArray(value)) {
    // An empty object in a list is preserved, so that validation reports its missing facts.
    const list = value
      .map((item) => omitEmptyValues(item) ?? (typeof item === 'object' && item ? {} : undefined))
      .filter((item) => item !== undefined);
    return list.length > 0 ? list : undefined;
  }
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const content = omitEmptyValues(item);
    return content === undefined ? [] : [[key, content]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Validates what GraphQL types cannot express: required facts and relations of a draft, and bounds of numbers. */
export function validateDraft(entity: Entity, draft: Raw): ValidationError[] {
  const relationErrors = ownedRelations(entity).flatMap((relation) => {
    const { name, many, required, edgeType } = relation;
    const target = targetField(relation);
    const edges = getEdges(draft, relation);
    if (required && edges.length === 0) return [missing([name])];
    return edges.flatMap((edge, index) => {
      const path = many ? [name, index] : [name];
      return [
        ...(edge[target] ? [] : [missing([...path, target])]),
        ...(edgeType ? validateFacts(getFacts(edgeType()), edge, path) : []),
      ];
    });
  });
  return [...validateFacts(entity.facts, draft, []), ...relationErrors];
}

const missing = (path: Path): ValidationError => ({ path, message: 'This field is required.' });

const toList = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

function validateFacts(facts: readonly Fact[], raw: Raw, path: Path): ValidationError[] {
  return facts.flatMap((fact) => {
    const value = raw[fact.name];
    const factPath = [...path, fact.name];
    if (value === undefined) return fact.required ? [missing(factPath)] : [];
    return toList(value).flatMap((item, index) =>
      validateValue(fact, item, fact.list ? [...factPath, index] : factPath),
    );
  });
}

function validateValue({ type, min, max }: Fact, value: unknown, path: Path): ValidationError[] {
  if (typeof value === 'number') {
    if (value >= (min ?? -Infinity) && value <= (max ?? Infinity)) return [];
    const bounds =
      min === undefined ? `at most ${max}` : max === undefined ? `at least ${min}` : `between ${min} and ${max}`;
    return [{ path, message: `${value} must be ${bounds}.` }];
  }
  const valueType = type();
  return typeof valueType === 'function' && typeof value === 'object'
    ? validateFacts(getFacts(valueType as Class), value as Raw, path)
    : [];
}
