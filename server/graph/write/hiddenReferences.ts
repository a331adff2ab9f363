import { isDeepStrictEqual } from 'node:util';
import type { Entity } from '#schema/model.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { ownedRelations, targetField } from './draftEdges.ts';
import { findReferences } from './references.ts';
import { omitEmpty } from './validate.ts';

/**
 * What a draft refers to may be hidden from its reader. Reading a draft omits such references, and saving it puts them
 * back: what an editor cannot see is neither disclosed nor lost.
 */
type HiddenIds = ReadonlySet<string>;

/** The ids among these of records that the viewer may not read. */
export async function loadHiddenIds(run: RunQuery, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await run<{ id: string }>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id}) WHERE NOT ${visibilityFilter('n')} RETURN id`,
    { ids },
  );
  return new Set(rows.map(({ id }) => id));
}

/** The ids of everything that a draft refers to. */
export const referencedIds = (entity: Entity, draft: Raw): string[] => [
  ...new Set(findReferences(entity, draft).map(({ id }) => id)),
];

/** A draft as its reader may see it. */
export const omitHidden = (entity: Entity, draft: Raw, hidden: HiddenIds): Raw =>
  hidden.size === 0 ? draft : omitEmpty(maskHidden(entity, draft, hidden));

type Path = readonly (string | number)[];

/** A copy in which hidden values are undefined, so that lists keep their positions. */
function maskHidden(entity: Entity, draft: Raw, hidden: HiddenIds): Raw {
  const masked = structuredClone(draft);
  const paths = findReferences(entity, draft)
    .filter(({ id }) => hidden.has(id))
    // What cannot be without the reference is hidden with it.
    .map(({ path, required }): Path => (required ? path.slice(0, -1) : path));
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Raw | undefined)?.[key], masked);
    if (parent !== undefined) (parent as Raw)[path.at(-1)!] = undefined;
  }
  return masked;
}

/** What remains of a masked value; undefined when all of it is hidden. */
const toVisible = (masked: unknown): unknown => omitEmpty({ masked }).masked;

/** An edited draft with the hidden references of the stored one, at the places where they stood. */
export function restoreHidden(entity: Entity, stored: Raw, edited: Raw, hidden: HiddenIds): Raw {
  const targets = new Map(ownedRelations(entity).map((relation) => [relation.name, targetField(relation)]));
  const masked = maskHidden(entity, stored, hidden);
  return omitEmpty(
    restoreFields(stored, masked, edited, (key, before, seen, after) =>
      restoreValue(before, seen, after, targets.get(key)),
    ),
  );
}

type RestoreValue = (key: string, stored: unknown, masked: unknown, edited: unknown) => unknown;

function restoreFields(stored: Raw, masked: Raw, edited: Raw, restore: RestoreValue): Raw {
  const restored = { ...edited };
  for (const [key, value] of Object.entries(stored))
    if (!isDeepStrictEqual(value, masked[key])) restored[key] = restore(key, value, masked[key], edited[key]);
  return restored;
}

/** A value that has something hidden, or is hidden itself. `target`: the field of an edge with the id of its other end. */
function restoreValue(stored: unknown, masked: unknown, edited: unknown, target?: string): unknown {
  if (Array.isArray(stored)) return restoreList(stored, masked as unknown[] | undefined, edited ?? [], target);
  // Nothing of it was seen, and nothing was written in its place: an item that only cites a hidden document is seen as {}.
  if (toVisible(masked) === undefined && toVisible(edited) === undefined) return stored;
  if (!edited || typeof edited !== 'object') return edited;
  return restoreFields(stored as Raw, (masked ?? {}) as Raw, edited as Raw, (_, before, seen, after) =>
    restoreValue(before, seen, after),
  );
}

function restoreList(stored: unknown[], masked: unknown[] = [], edited: unknown, target?: string): unknown[] {
  const visible = stored.map((_, index) =>
    masked[index] === undefined ? undefined : (toVisible(masked[index]) ?? {}),
  );
  const unmatched = new Set(visible.flatMap((item, index) => (item === undefined ? [] : [index])));
  const take = (matches: (item: unknown) => boolean) => {
    const index = [...unmatched].find((candidate) => matches(visible[candidate]));
    if (index !== undefined) unmatched.delete(index);
    return index;
  };
  const list = (edited as unknown[]).map((item) => {
    const index = take((seen) => isDeepStrictEqual(seen, item)) ?? take((seen) => isSameItem(seen, item, target));
    return { index, value: index === undefined ? item : restoreValue(stored[index], masked[index], item) };
  });
  // Each hidden item follows the visible one that it followed.
  for (const [index, value] of stored.entries()) {
    if (visible[index] !== undefined) continue;
    const previous = list.findLastIndex((item) => item.index !== undefined && item.index < index);
    list.splice(previous + 1, 0, { index, value });
  }
  return list.map(({ value }) => value);
}

const withoutCitations = (item: unknown) =>
  item && typeof item === 'object' ? { ...item, citations: undefined } : item;

/** Whether an item was edited into another one: an edge by its ends and role, a value by all but its sources. */
const isSameItem = (before: unknown, after: unknown, target?: string) =>
  target
    ? (before as Raw)[target] === (after as Raw)[target] && (before as Raw).role === (after as Raw).role
    : isDeepStrictEqual(withoutCitations(before), withoutCitations(after));
