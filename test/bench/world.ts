import type { Registry } from '#schema/model.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { buildConstraints } from '#server/graph/write/constraints.ts';
import { createHierarchy, splitNodes } from './hierarchy.ts';
import { createInitiatives, toProposal } from './initiatives.ts';
import type { InventedInstitution } from './institutions.ts';
import { writeInitiatives, writeHierarchy } from './planting.ts';

/** A dataset, generated or real, with what the cases take their parameters from. */
export interface World {
  /** The name of a real dataset. */
  title?: string;
  nodes: number;
  initiatives: number;
  /** Those with the most initiatives first: few hubs, a long tail. */
  actors: string[];
  themes: string[];
  /** Places in the list of names, around its middle. */
  middle: { key: string; id: string }[];
  words: string[];
  /** Proposals of initiatives that exist. */
  proposals: { title: string; partners: string[]; places: string[]; start: string }[];
  /** Institutions whose names are mentioned; generated ones when undefined. */
  mentionedNames?: InventedInstitution[];
  /** @neo4j/graphql is given projects only. */
  unknownToLibrary?: boolean;
  plantedPerSecond: number;
}

/** Initiatives in the list of names, around its middle. */
export const findMiddle = (graph: Graph, initiatives: number) =>
  graph.read<World['middle'][number]>(
    `MATCH (n:Initiative) WITH n ORDER BY n.sort_fr, n.id SKIP ${Math.floor(initiatives / 2)} LIMIT 300 RETURN n.sort_fr AS key, n.id AS id`,
  );

/** Building indexes at the end is several times faster than updating them with each row. */
async function dropIndexes(graph: Graph) {
  const indexes = await graph.read<{ name: string }>(
    `SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name`,
  );
  for (const { name } of indexes) await graph.write(`DROP INDEX ${name}`);
}

/** Writes about `nodes` generated nodes on top of the seeds. */
export async function createWorld(graph: Graph, registry: Registry, nodes: number): Promise<World> {
  const { towns, institutions, initiatives } = splitNodes(nodes);
  const startedAt = performance.now();
  await dropIndexes(graph);
  const hierarchy = await createHierarchy(graph, towns, institutions);
  await writeHierarchy(graph, registry, hierarchy);
  const all = createInitiatives(initiatives, hierarchy);
  await writeInitiatives(graph, registry, all, hierarchy);
  for (const statement of buildConstraints(registry)) await graph.write(statement);
  await graph.read('CALL db.awaitIndexes(1800)');
  const plantedPerSecond = nodes / ((performance.now() - startedAt) / 1000);
  const [total] = await graph.read<{ nodes: number }>('MATCH (n:Thing) RETURN count(n) AS nodes');
  const [{ themes }] = (await graph.read<{ themes: string[] }>(
    `MATCH (t:Theme) WITH t, COUNT { (t)<-[:BROADER*0..8]-()<-[:ABOUT]-() } AS about ORDER BY about DESC, t.id LIMIT 40 RETURN collect(t.id) AS themes`,
  )) as [{ themes: string[] }];
  const stride = Math.max(1, Math.floor(initiatives / 320));
  const sample = all.filter((_, n) => n % stride === 0).slice(0, 320);
  return {
    nodes: total!.nodes,
    initiatives,
    actors: hierarchy.actors,
    themes,
    middle: await findMiddle(graph, initiatives),
    // The name of a town, and of what is done there.
    words: sample.map(({ name }) =>
      name
        .split(/[ ,]+/)
        .filter((word) => word.length > 4)
        .slice(-2)
        .join(' '),
    ),
    proposals: sample.map(toProposal),
    plantedPerSecond,
  };
}
