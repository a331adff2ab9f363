import { isDeepStrictEqual } from 'node:util';
import type { Entity, Relation } from '#schema/model.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';

/** What was merged away, and what it is a part of now. */
type Into = ReadonlyMap<string, string>;

/** What was merged away, and what it is a part of in the end, as Cypher: merges of merges are followed. */
export const ledOn = (away: string, into: string) =>
  `(${away})-[:MERGED_INTO*1..]->(${into}) WHERE NOT (${into})-[:MERGED_INTO]->()`;

/** All that was merged away, with what it is a part of now. */
export async function mergedAway(run: RunQuery): Promise<Into> {
  const rows = await run<{ id: string; into: string }>(
    `MATCH ${ledOn('d:Removed', 'k')} RETURN d.id AS id, k.id AS into`,
  );
  return new Map(rows.map(({ id, into }) => [id, into]));
}

/** Those of the ids that were merged away, with what they are a part of now. */
export async function keptIds(run: RunQuery, ids: readonly string[]): Promise<Into> {
  const rows = await run<{ id: string; into: string }>(
    `UNWIND $ids AS id MATCH ${ledOn('d:Removed {id: id}', 'k')} RETURN id, k.id AS into`,
    { ids },
  );
  return new Map(rows.map(({ id, into }) => [id, into]));
}

/** A draft whose ties lead to what their ends were merged into. */
export function redirected(entity: Entity, id: string, draft: Raw, into: Into): Raw {
  const told = { ...draft };
  for (const relation of entity.relations.filter(({ owner }) => owner)) {
    const far = farOf(relation);
    const moved = new Set<Raw>();
    const ties = tiesOf(draft, relation).map((tie) => {
      const to = into.get(String(tie[far]));
      if (to === undefined) return tie;
      const other = { ...tie, [far]: to };
      moved.add(other);
      return other;
    });
    if (moved.size === 0) continue;
    // Nothing is a part of itself.
    const others = ties.filter((tie) => !moved.has(tie) || tie[far] !== id);
    tell(told, relation, collapsed(others, far, moved));
  }
  return told;
}

export const farOf = ({ far = 'to' }: Relation) => far;

export const tiesOf = (draft: Raw, { name }: Relation): Raw[] =>
  [(draft[name] as Raw | Raw[] | undefined) ?? []].flat();

/** Writes the ties of a relation into a draft: none is the same as leaving it out. */
export function tell(draft: Raw, { name, many }: Relation, ties: readonly Raw[]) {
  if (ties.length === 0) delete draft[name];
  else draft[name] = many ? ties : ties[0];
}

/**
 * Ties without those that arrive beside one which says the same or more of the same end: their sources go to that. Two
 * that say different things both stay.
 */
export function collapsed(ties: readonly Raw[], far: string, arriving: ReadonlySet<Raw>): Raw[] {
  const left: Raw[] = [];
  const fresh = new Set(arriving);
  for (const tie of ties) {
    const at = left.findIndex(
      (one) => one[far] === tie[far] && (fresh.has(one) || fresh.has(tie)) && (saysAll(one, tie) || saysAll(tie, one)),
    );
    if (at < 0) {
      left.push(tie);
      continue;
    }
    const one = left[at]!;
    const citations = joined(one.citations, tie.citations);
    const both = { ...(saysAll(one, tie) ? one : tie), ...(citations.length > 0 ? { citations } : {}) };
    fresh.add(both);
    left[at] = both;
  }
  return left;
}

/** All that the other says, the one says too. Who says so is another matter. */
const saysAll = (one: Raw, other: Raw) =>
  Object.entries(other).every(([name, value]) => name === 'citations' || isDeepStrictEqual(one[name], value));

/** Two lists as one: what is in both stands once. */
export function joined(some: unknown, others: unknown): unknown[] {
  const all = [...((some as unknown[] | undefined) ?? [])];
  for (const one of (others as unknown[] | undefined) ?? [])
    if (!all.some((known) => isDeepStrictEqual(known, one))) all.push(one);
  return all;
}
