import { type FormField, type Values, isEmpty, isValues } from './formFields.ts';

/** A field that two people changed differently. */
export interface Clash {
  field: FormField;
  base: unknown;
  typed: unknown;
  newer: unknown;
}

export interface JoinedDrafts {
  /** What both changed; where they clash, what I wrote. */
  values: Values;
  /** Fields that only the other person changed. */
  taken: FormField[];
  clashes: Clash[];
}

/** Equal as far as it is saved: empty values and the order of properties do not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isValues(a) || !isValues(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => isSame(a[name], b[name]));
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const includes = (list: readonly unknown[], item: unknown) => list.some((candidate) => isSame(candidate, item));

/** By what an item of a list is the same one in another version: an edge by its ends and role, others by their content. */
function toKey({ reference }: FormField, item: unknown): string {
  if (!reference || !isValues(item)) return JSON.stringify(item);
  return JSON.stringify([item[reference], item.role]);
}

/** Lists in which the two changed different items, joined; undefined when both changed one item. */
function joinLists(field: FormField, base: unknown, typed: unknown, newer: unknown): unknown[] | undefined {
  const [before, ours, others] = [toList(base), toList(typed), toList(newer)];
  const changed = (after: readonly unknown[]) => [
    ...after.filter((item) => !includes(before, item)),
    ...before.filter((item) => !includes(after, item)),
  ];
  const newerKeys = new Set(changed(others).map((item) => toKey(field, item)));
  const clash = changed(ours).some(
    (item) => newerKeys.has(toKey(field, item)) && !(includes(ours, item) && includes(others, item)),
  );
  if (clash) return undefined;
  const removed = before.filter((item) => !includes(ours, item));
  const added = ours.filter((item) => !includes(before, item) && !includes(others, item));
  return [...others.filter((item) => !includes(removed, item)), ...added];
}

/**
 * Joins two changes of one version, field by field: what only one of them changed, and items of lists, are both taken.
 */
export function joinDrafts(fields: readonly FormField[], base: Values, typed: Values, newer: Values): JoinedDrafts {
  const joined: JoinedDrafts = { values: { ...typed }, taken: [], clashes: [] };
  const values: Record<string, unknown> = { ...typed };
  for (const field of fields) {
    const { name } = field;
    const [before, ours, others] = [base[name], typed[name], newer[name]];
    if (isSame(before, others) || isSame(ours, others)) continue;
    if (isSame(before, ours)) {
      values[name] = others;
      joined.taken.push(field);
      continue;
    }
    const list = field.list ? joinLists(field, before, ours, others) : undefined;
    if (list) {
      values[name] = list;
      joined.taken.push(field);
    } else joined.clashes.push({ field, base: before, typed: ours, newer: others });
  }
  return { ...joined, values };
}
