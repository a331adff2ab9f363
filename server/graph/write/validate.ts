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

/** Texts of a record that was written before their form was checked: they may stay. */
type StoredTexts = ReadonlySet<unknown>;

const collectTexts = (value: unknown): unknown[] =>
  value && typeof value === 'object' ? Object.values(value).flatMap(collectTexts) : [value];

/**
 * Validates what GraphQL types cannot express: required facts and relations of a draft, bounds of numbers, and the form
 * of texts that the stored draft does not have.
 */
export function validateDraft(entity: Entity, draft: Raw, stored?: Raw): ValidationError[] {
  const storedTexts = new Set(collectTexts(stored));
  const relationErrors = ownedRelations(entity).flatMap((relation) => {
    const { name, many, required, edgeType } = relation;
    const target = targetField(relation);
    const edges = getEdges(draft, relation);
    if (required && edges.length === 0) return [missing([name])];
    return edges.flatMap((edge, index) => {
      const path = many ? [name, index] : [name];
      return [
        ...(edge[target] ? [] : [missing([...path, target])]),
        ...(edgeType ? validateFacts(getFacts(edgeType()), edge, path, storedTexts) : []),
      ];
    });
  });
  return [...validateFacts(entity.facts, draft, [], storedTexts), ...relationErrors];
}

const missing = (path: Path): ValidationError => ({ path, message: 'This field is required.' });

const toList = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

function validateFacts(facts: readonly Fact[], raw: Raw, path: Path, storedTexts: StoredTexts): ValidationError[] {
  return facts.flatMap((fact) => {
    const value = raw[fact.name];
    const factPath = [...path, fact.name];
    if (value === undefined) return fact.required ? [missing(factPath)] : [];
    return toList(value).flatMap((item, index) =>
      validateValue(fact, item, fact.list ? [...factPath, index] : factPath, storedTexts),
    );
  });
}

function validateValue(
  { type, min, max, format }: Fact,
  value: unknown,
  path: Path,
  storedTexts: StoredTexts,
): ValidationError[] {
  if (format && typeof value === 'string' && !format.isValid(value) && !storedTexts.has(value))
    return [{ path, message: `"${value.slice(0, 80)}" is not ${format.name}. Write it like ${format.example}.` }];
  if (typeof value === 'number') {
    if (value >= (min ?? -Infinity) && value <= (max ?? Infinity)) return [];
    const bounds =
      min === undefined ? `at most ${max}` : max === undefined ? `at least ${min}` : `between ${min} and ${max}`;
    return [{ path, message: `${value} must be ${bounds}.` }];
  }
  const valueType = type();
  return typeof valueType === 'function' && typeof value === 'object'
    ? validateFacts(getFacts(valueType as Class), value as Raw, path, storedTexts)
    : [];
}
