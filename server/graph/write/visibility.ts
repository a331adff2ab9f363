import type { Registry } from '#schema/model.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import { ApiError } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { visibilityTag } from '#server/graph/read/visibilityFilter.ts';
import { ownedRelations } from './draftEdges.ts';
import { type RecordChange, updateRecord } from './recordState.ts';
import { markNeighboursOfRestricted } from './restrictedNeighbours.ts';
import { updateDependents } from './writeThings.ts';

interface VisibilitySettings {
  visibility: Visibility;
  /** The editor to whom the record belongs; null for one that belongs to the network. */
  owner: string | null;
}

/** Remembers who could read a record that has been committed: `changes` tells them when they no longer can. */
const rememberTag = (node: string) =>
  `SET ${node}.formerTags = CASE WHEN ${node}.sequence IS NULL THEN ${node}.formerTags
     ELSE [tag IN coalesce(${node}.formerTags, []) WHERE tag <> coalesce(${node}.visibilityTag, '')] + coalesce(${node}.visibilityTag, '') END`;

/**
 * Sets the visibility of a record, and of the records that require it (a decision requires its event). Returns the ids of
 * all.
 */
export async function setVisibility(
  run: RunQuery,
  registry: Registry,
  id: string,
  { visibility, owner }: VisibilitySettings,
): Promise<string[]> {
  const tag = visibilityTag(visibility, owner);
  const changed = await run<{ id: string }>(
    `MATCH (n:Thing {id: $id})
     CALL (n) { RETURN n AS m UNION MATCH (n)<-[r]-(m:Thing) WHERE type(r) IN $requiredEdges RETURN m }
     ${rememberTag('m')}
     SET m += $settings ${tag ? 'SET m:Restricted REMOVE m.centrality, m.x, m.y' : 'REMOVE m:Restricted'} RETURN m.id AS id`,
    { id, requiredEdges: requiredEdgeTypes(registry), settings: { visibility, owner, visibilityTag: tag } },
  );
  const ids = changed.map((row) => row.id);
  await markNeighboursOfRestricted(run, ids);
  await updateDependents(run, { renamed: [id] });
  return ids;
}

/** Restricts records that require a restricted one like that one. */
export async function inheritVisibility(run: RunQuery, registry: Registry, ids: readonly string[]) {
  await run(
    `UNWIND $ids AS id MATCH (m:Thing {id: id})-[r]->(n:Restricted) WHERE type(r) IN $requiredEdges
     WITH m, n WHERE coalesce(m.visibilityTag, '') <> n.visibilityTag
     ${rememberTag('m')}
     SET m:Restricted, m += n {.visibility, .owner, .visibilityTag}`,
    { ids, requiredEdges: requiredEdgeTypes(registry) },
  );
  await markNeighboursOfRestricted(run, ids);
}

/** The types of the edges without which their source cannot exist. */
const requiredEdgeTypes = (registry: Registry) => [
  ...new Set(
    registry.entities.flatMap((entity) =>
      ownedRelations(entity)
        .filter(({ required }) => required)
        .map(({ edge }) => edge),
    ),
  ),
];

/** The visibilities that an editor may choose: only the owner may make a record private. */
export const allowedVisibilities = (owner: string | null, by: string): Visibility[] =>
  owner === by ? ['PUBLIC', 'NETWORK', 'PRIVATE'] : ['PUBLIC', 'NETWORK'];

/** Throws NOT_FOUND, INVALID, CONFLICT or FORBIDDEN. */
export const changeVisibility = (
  graph: Graph,
  registry: Registry,
  { visibility, ...change }: RecordChange & { visibility: Visibility },
): Promise<void> =>
  updateRecord(graph, registry, change, {
    change: 'VISIBILITY_CHANGED',
    async apply(run, { owner }) {
      if (!allowedVisibilities(owner, change.by).includes(visibility))
        throw new ApiError('FORBIDDEN', 'Only the owner can make a record private. Choose NETWORK, or ask the owner.');
      return setVisibility(run, registry, change.id, { visibility, owner });
    },
  });
