import type { Registry } from '#schema/model.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import { ApiError } from '#server/errors.ts';
import type { Graph, RunQuery } from '#server/graph/connection/connection.ts';
import { changeOfRecord, type RecordChange } from './recordState.ts';
import { visibilityTag, veil } from '#server/graph/read/visibilityFilter.ts';
import { tellRelated } from './writeThings.ts';

/** Whose it is, and who else may see it. */
interface Keeping {
  visibility: Visibility;
  /** Nobody's in particular: null. */
  owner: string | null;
}

/** Says who may see a thing. What cannot be without it (a decision without its event) is for the same. */
export async function withhold(run: RunQuery, registry: Registry, id: string, { visibility, owner }: Keeping) {
  const visibleTo = visibilityTag(visibility, owner);
  const kept = await run<{ id: string }>(
    `MATCH (n:Thing {id: $id})
     CALL (n) { RETURN n AS m UNION MATCH (n)<-[r]-(m:Thing) WHERE type(r) IN $needing RETURN m }
     SET m += $keeping ${visibleTo ? 'SET m:Withheld REMOVE m.prominence, m.x, m.y' : 'REMOVE m:Withheld'} RETURN m.id AS id`,
    { id, needing: needing(registry), keeping: { visibility, owner, visibleTo } },
  );
  await veil(
    run,
    kept.map((one) => one.id),
  );
  await tellRelated(run, { renamed: [id] });
}

/** What was written and cannot be without something withheld is withheld with it. */
export async function withholdNeeding(run: RunQuery, registry: Registry, ids: readonly string[]) {
  await run(
    `UNWIND $ids AS id MATCH (m:Thing {id: id})-[r]->(n:Withheld) WHERE type(r) IN $needing
     SET m:Withheld, m += n {.visibility, .owner, .visibleTo}`,
    { ids, needing: needing(registry) },
  );
  await veil(run, ids);
}

/** The edges from what cannot be without their other end. */
const needing = (registry: Registry) => [
  ...new Set(
    registry.entities.flatMap(({ relations }) =>
      relations.filter(({ owner, required }) => owner && required).map(({ edge }) => edge),
    ),
  ),
];

/** Who may see it, as somebody may say: nobody takes for themselves what is not theirs. */
export const visibilitiesFor = (owner: string | null, by: string): Visibility[] =>
  owner === by ? ['PUBLIC', 'NETWORK', 'PRIVATE'] : ['PUBLIC', 'NETWORK'];

/** Says anew who may see a thing. Throws NOT_FOUND, INVALID, CONFLICT or FORBIDDEN. */
export const changeVisibility = (
  graph: Graph,
  registry: Registry,
  { visibility, ...change }: RecordChange & { visibility: Visibility },
): Promise<void> =>
  changeOfRecord(graph, registry, change, async (run, { owner }) => {
    if (!visibilitiesFor(owner, change.by).includes(visibility))
      throw new ApiError('FORBIDDEN', 'Only who keeps it can make it private. Choose NETWORK, or ask who keeps it.');
    await withhold(run, registry, change.id, { visibility, owner });
  });
