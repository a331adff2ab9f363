import type { Graph } from '#server/graph/connection/connection.ts';
import { type InventedInstitution, createInstitutions } from './institutions.ts';

/** A theme or place with its broader themes or enclosing places, nearest first. */
export interface Node {
  id: string;
  names: { fr: string; es: string; en: string };
  ancestors: string[];
}

/** The themes, places and actors that generated initiatives refer to. */
export interface Hierarchy {
  themes: Node[];
  places: Node[];
  /** The generated places. */
  towns: Node[];
  institutions: InventedInstitution[];
  actors: string[];
}

/** The themes and places of the graph, with generated towns and institutions that are not written yet. */
export async function createHierarchy(graph: Graph, towns: number, institutions: number): Promise<Hierarchy> {
  const named = (label: string) =>
    graph.read<Node>(
      `MATCH (n:${label}) RETURN n.id AS id, {fr: coalesce(n.names_fr, n.name), es: coalesce(n.names_es, n.name), en: coalesce(n.names_en, n.name)} AS names,
         COLLECT { MATCH (n)-[:BROADER|WITHIN*1..8]->(w) RETURN DISTINCT w.id } AS ancestors ORDER BY id`,
    );
  const countries = (await named('Place')).filter(({ ancestors }) => ancestors.length > 0);
  const words = createInstitutions(towns, 3).map(({ names }) => names.fr.split(' ').at(-1)!);
  const added = words.map((word, n): Node => {
    const country = countries[n % countries.length]!;
    return { id: `town-${n}`, names: { fr: word, es: word, en: word }, ancestors: [country.id, ...country.ancestors] };
  });
  const institutionList = createInstitutions(institutions, 5);
  return {
    themes: await named('Theme'),
    places: [...countries, ...added],
    towns: added,
    institutions: institutionList,
    actors: institutionList.map(({ id }) => id),
  };
}

/** The numbers of generated nodes of each kind: three in ten are institutions, six initiatives, the rest towns. */
export const splitNodes = (nodes: number) => ({
  towns: Math.round(0.1 * nodes),
  institutions: Math.round(0.3 * nodes),
  initiatives: Math.round(0.6 * nodes),
});
