import type { Entity } from '#schema/model.ts';
import type { Identifier } from '#schema/values/identifier.ts';
import { ApiError } from '#server/errors.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { findIdsByIdentifier } from '#server/graph/questions/byIdentifier.ts';
import { lockIdentifier } from './findTakenIdentifiers.ts';

/**
 * The id of the record with an official number, so that it can be changed; undefined when it is to be created, which no
 * other transaction can do meanwhile. Throws CONFLICT when several have it.
 */
export async function findByIdentifier(
  run: RunQuery,
  entity: Entity,
  identifier: Identifier,
): Promise<string | undefined> {
  const find = async () => {
    const ids = await findIdsByIdentifier(run, identifier, entity.name);
    if (ids.length <= 1) return ids[0];
    throw new ApiError(
      'CONFLICT',
      `Several records have ${identifier.scheme} ${identifier.value}: ${ids.map((id) => `"${id}"`).join(', ')}. Nothing was written. Merge them, or give the id.`,
    );
  };
  const found = await find();
  if (found) return found;
  // The next transaction finds what the first created.
  await lockIdentifier(run, entity, identifier);
  return find();
}
