import { type Class, type Entity, type Fact, factsOf } from '#schema/model.ts';
import type { Raw } from '#server/graph/read/record.ts';

/** A part of a draft that cannot be written: where, and what to do. */
export interface Wrong {
  path: readonly (string | number)[];
  message: string;
}

/** A draft without what says nothing: nulls, blank texts, and lists and groups of nothing else. */
export const plain = (draft: object): Raw => (spoken(draft) ?? {}) as Raw;

function spoken(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (value === null || typeof value !== 'object') return value ?? undefined;
  if (Array.isArray(value)) {
    // A group in a list is kept even when it says nothing: what it should say is then asked for.
    const list = value
      .map((one) => spoken(one) ?? (typeof one === 'object' && one ? {} : undefined))
      .filter((one) => one !== undefined);
    return list.length > 0 ? list : undefined;
  }
  const told = Object.entries(value).flatMap(([key, one]) => {
    const said = spoken(one);
    return said === undefined ? [] : [[key, said]];
  });
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

/** What the GraphQL types of a plain draft cannot tell: facts it must hold and does not, and numbers out of bounds. */
export function unsound(entity: Entity, draft: Raw): Wrong[] {
  const ofTies = entity.relations
    .filter(({ owner }) => owner)
    .flatMap(({ name, many, required, tie, far = 'to' }) => {
      const ties = each(draft[name]) as Raw[];
      if (required && ties.length === 0) return [untold([name])];
      return ties.flatMap((one, n) => {
        const path = many ? [name, n] : [name];
        return [...(one[far] ? [] : [untold([...path, far])]), ...(tie ? ofFacts(factsOf(tie()), one, path) : [])];
      });
    });
  return [...ofFacts(entity.facts, draft, []), ...ofTies];
}

const untold = (path: Wrong['path']): Wrong => ({ path, message: 'it must be told.' });

const each = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

function ofFacts(facts: readonly Fact[], raw: Raw, path: Wrong['path']): Wrong[] {
  return facts.flatMap((fact) => {
    const value = raw[fact.name];
    const at = [...path, fact.name];
    if (value === undefined) return fact.required ? [untold(at)] : [];
    return each(value).flatMap((one, n) => ofValue(fact, one, fact.list ? [...at, n] : at));
  });
}

function ofValue({ type, least = -Infinity, most = Infinity }: Fact, value: unknown, path: Wrong['path']): Wrong[] {
  if (typeof value === 'number') {
    return value < least || value > most ? [{ path, message: `${value} is not from ${least} to ${most}.` }] : [];
  }
  const inner = type();
  return typeof inner === 'function' && typeof value === 'object'
    ? ofFacts(factsOf(inner as Class), value as Raw, path)
    : [];
}
