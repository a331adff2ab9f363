import { isDeepStrictEqual } from 'node:util';
import { type Entity, getFacts } from '#schema/model.ts';
import { Citation } from '#schema/values/citation.ts';
import { ApiError } from '#server/errors.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { ownedRelations, targetField } from '../draftEdges.ts';
import { type ValidationError, omitEmpty } from '../validate.ts';

/** A change of single fields and of elements of lists, by field. */
export interface Patch {
  set?: Raw;
  add?: Record<string, unknown[]>;
  remove?: Record<string, unknown[] | boolean>;
}

/** A draft with a patch applied: first `remove`, then `set`, then `add`. Throws INVALID. */
export function applyPatch(entity: Entity, draft: Raw, { set = {}, add = {}, remove = {} }: Patch): Raw {
  const errors: ValidationError[] = [];
  const patched = { ...draft };
  for (const [field, removed] of Object.entries(remove)) {
    if (removed === true) delete patched[field];
    if (Array.isArray(removed)) patched[field] = removeElements(patched[field], removed, ['remove', field], errors);
  }
  const isLocalized = (field: string) => entity.facts.some(({ name, localized }) => name === field && localized);
  for (const [field, value] of Object.entries(set)) {
    const isTwice = field in add || field in remove;
    if (isTwice) errors.push({ path: ['set', field], message: 'Use either `set`, or `add` and `remove`.' });
    patched[field] =
      isLocalized(field) || field === 'synonyms' ? { ...(patched[field] as Raw), ...(value as Raw) } : value;
  }
  const targets = new Map(
    ownedRelations(entity).flatMap((relation) => (relation.edgeType ? [] : [[relation.name, targetField(relation)]])),
  );
  for (const [field, added] of Object.entries(add))
    patched[field] = addElements(patched[field], added, targets.get(field), ['add', field], errors);
  if (errors.length === 0) return patched;
  const message = errors.map((error) => `${error.path.join('.')}: ${error.message}`).join(' ');
  throw new ApiError('INVALID', message, { problems: errors });
}

const toList = (value: unknown): unknown[] => (value as unknown[] | undefined) ?? [];

/** Defaults of a citation's fields: they do not narrow what is removed. */
const defaults = new Map(
  getFacts(Citation).flatMap((fact) => (fact.defaultValue ? [[fact.name, fact.defaultValue]] : [])),
);

/** Whether a value has everything that a pattern gives. */
function matches(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) return pattern.every((part) => toList(value).some((item) => matches(item, part)));
  if (!pattern || typeof pattern !== 'object') return isDeepStrictEqual(value, pattern);
  return Object.entries(pattern).every(
    ([key, part]) => defaults.get(key) === part || matches((value as Raw | undefined)?.[key], part),
  );
}

function removeElements(value: unknown, patterns: unknown[], path: ValidationError['path'], errors: ValidationError[]) {
  const elements = toList(value);
  for (const [index, pattern] of patterns.entries())
    if (!elements.some((element) => matches(element, pattern)))
      errors.push({ path: [...path, index], message: 'The record has no such element. Read its `draft` again.' });
  return elements.filter((element) => !patterns.some((pattern) => matches(element, pattern)));
}

/** `target`: the field of an edge without facts with the id of its other end, which it may have once. */
function addElements(
  value: unknown,
  added: unknown[],
  target: string | undefined,
  path: ValidationError['path'],
  errors: ValidationError[],
) {
  const elements = [...toList(value)];
  for (const [index, item] of added.entries()) {
    const element = typeof item === 'object' ? omitEmpty(item as Raw) : item;
    if (elements.some((existing) => isDeepStrictEqual(existing, element))) continue;
    const isLinked = target && elements.some((existing) => (existing as Raw)[target] === (element as Raw)[target]);
    if (isLinked)
      errors.push({
        path: [...path, index],
        message: 'This edge exists with other facts. Remove it in the same change.',
      });
    elements.push(element);
  }
  return elements;
}
