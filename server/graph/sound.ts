import { type Class, type Entity, type Fact, factsOf } from '#schema/model.ts';
import type { Raw } from './record.ts';

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
    const list = value.map(spoken).filter((one) => one !== undefined);
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
    .filter(({ owner, tie }) => owner && tie)
    .flatMap(({ name, tie }) => each(draft[name]).flatMap((one, n) => ofFacts(factsOf(tie!()), one as Raw, [name, n])));
  return [...ofFacts(entity.facts, draft, []), ...ofTies];
}

const each = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

function ofFacts(facts: readonly Fact[], raw: Raw, path: Wrong['path']): Wrong[] {
  return facts.flatMap((fact) => {
    const value = raw[fact.name];
    const at = [...path, fact.name];
    if (value === undefined) return fact.required ? [{ path: at, message: 'it must be told.' }] : [];
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
