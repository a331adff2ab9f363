import type { Entity } from '#schema/model.ts';
import { type Identifier, isSharedScheme, toIdentifierKey } from '#schema/values/identifier.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { findIdsByIdentifier } from '#server/graph/questions/byIdentifier.ts';
import type { Raw } from '#server/graph/read/record.ts';
import type { ValidationError } from '#server/graph/write/validate.ts';

const getIdentifiers = (draft: Raw | undefined) => (draft?.identifiers as Identifier[] | undefined) ?? [];

/** Classifications have one code for several themes. */
const isClassified = ({ kind }: Entity) => kind === 'THEME';

/**
 * Official numbers that a draft adds although another record of its kind has them. What an import brought stays, and is a
 * possible duplicate. Records that the editor may not read do not count.
 */
export async function findTakenIdentifiers(
  run: RunQuery,
  { entity, id, draft }: { entity: Entity; id: string; draft: Raw },
  accepted: Raw | undefined,
): Promise<ValidationError[]> {
  if (isClassified(entity)) return [];
  const acceptedKeys = new Set(getIdentifiers(accepted).map(toIdentifierKey));
  const errors: ValidationError[] = [];
  for (const [index, identifier] of getIdentifiers(draft).entries()) {
    const key = toIdentifierKey(identifier);
    if (acceptedKeys.has(key) || isSharedScheme(identifier)) continue;
    await lockIdentifier(run, entity, identifier);
    const [taken] = (await findIdsByIdentifier(run, identifier, entity.name)).filter((found) => found !== id);
    if (taken === undefined) continue;
    const message = `The record "${taken}" has ${identifier.scheme} ${identifier.value} already. Change that record, or merge both.`;
    errors.push({ path: ['identifiers', index], message });
  }
  return errors;
}

/** Lets one transaction at a time give a number to a record: the uniqueness of the lock makes others wait. */
export const lockIdentifier = (run: RunQuery, { name }: Entity, identifier: Identifier) =>
  run('MERGE (l:IdentifierLock {id: $id}) DELETE l', { id: `${name} ${toIdentifierKey(identifier)}` });
