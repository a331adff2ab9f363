import type { Registry } from '#schema/model.ts';
import type { Visibility } from '#schema/values/visibility.ts';
import { Initiative } from '#schema/initiative.ts';
import { invalid, Problem } from '#server/errors.ts';
import type { Graph, Run } from './connection.ts';
import { keptAs, lock } from './kept.ts';
import { markOf } from './visible.ts';
import { keepRevisions, nextVersion, tellRelated } from './write.ts';

/** Whose it is, and who else may see it. */
interface Keeping {
  visibility: Visibility;
  /** Nobody's in particular: null. */
  owner: string | null;
}

/** Says who may see a thing. What cannot be without it (a decision without its event) is for the same. */
export async function withhold(run: Run, registry: Registry, id: string, { visibility, owner }: Keeping) {
  const visibleTo = markOf(visibility, owner);
  await run(
    `MATCH (n:Thing {id: $id})
     CALL (n) { RETURN n AS m UNION MATCH (n)<-[r]-(m:Thing) WHERE type(r) IN $needing RETURN m }
     SET m += $keeping ${visibleTo ? 'SET' : 'REMOVE'} m:Withheld`,
    { id, needing: needing(registry), keeping: { visibility, owner, visibleTo } },
  );
  await tellRelated(run, { renamed: [id] });
}

/** What was written and cannot be without something withheld is withheld with it. */
export const withholdNeeding = (run: Run, registry: Registry, ids: readonly string[]) =>
  run(
    `UNWIND $ids AS id MATCH (m:Thing {id: id})-[r]->(n:Withheld) WHERE type(r) IN $needing
     SET m:Withheld, m += n {.visibility, .owner, .visibleTo}`,
    { ids, needing: needing(registry) },
  );

/** The edges from what cannot be without their other end. */
const needing = (registry: Registry) => [
  ...new Set(
    registry.entities.flatMap(({ relations }) =>
      relations.filter(({ owner, required }) => owner && required).map(({ edge }) => edge),
    ),
  ),
];

/** Says anew who may see a thing. Throws NOT_FOUND, CONFLICT, or FORBIDDEN: nobody takes for themselves what is not theirs. */
export async function changeVisibility(
  graph: Graph,
  registry: Registry,
  { id, visibility, version, by }: { id: string; visibility: Visibility; version: number; by: string },
): Promise<void> {
  await graph.writeAll(async (run) => {
    const entity = registry.entity((await keptAs(run, id)).kind);
    if (!entity.interfaces.includes(Initiative.name))
      throw invalid(
        `"${id}" is of kind ${entity.name}: only agreements, trainings, events and projects can be kept from others.`,
      );
    const { owner } = await lock(run, entity, id, version);
    if (visibility === 'PRIVATE' && owner !== by)
      throw new Problem('FORBIDDEN', 'Only who keeps it can make it private. Choose NETWORK, or ask who keeps it.');
    await keepRevisions(run, [id]);
    await run(`MATCH (n:Thing {id: $id}) SET n.version = ${nextVersion('n')}, n.updated = $at, n.by = $by`, {
      id,
      by,
      at: new Date().toISOString(),
    });
    await withhold(run, registry, id, { visibility, owner });
  });
}
