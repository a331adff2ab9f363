import type { Graph } from '#server/graph/connection/connection.ts';
import { type Invented, invented } from './institutions.ts';

/** A theme or place, and all that it lies in, nearest first. */
export interface Named {
  id: string;
  names: { fr: string; es: string; en: string };
  wider: string[];
}

/** What there is to invent upon. */
export interface Ground {
  themes: Named[];
  places: Named[];
  /** Those of the places that are invented. */
  towns: Named[];
  institutions: Invented[];
  actors: string[];
}

/** The themes and places of the graph, and so many towns and institutions that are still to be planted. */
export async function ground(graph: Graph, towns: number, institutions: number): Promise<Ground> {
  const named = (label: string) =>
    graph.read<Named>(
      `MATCH (n:${label}) RETURN n.id AS id, {fr: coalesce(n.names_fr, n.name), es: coalesce(n.names_es, n.name), en: coalesce(n.names_en, n.name)} AS names,
         COLLECT { MATCH (n)-[:BROADER|WITHIN*1..8]->(w) RETURN DISTINCT w.id } AS wider ORDER BY id`,
    );
  const countries = (await named('Place')).filter(({ wider }) => wider.length > 0);
  const words = invented(towns, 3).map(({ names }) => names.fr.split(' ').at(-1)!);
  const added = words.map((word, n): Named => {
    const country = countries[n % countries.length]!;
    return { id: `town-${n}`, names: { fr: word, es: word, en: word }, wider: [country.id, ...country.wider] };
  });
  const bodies = invented(institutions, 5);
  return {
    themes: await named('Theme'),
    places: [...countries, ...added],
    towns: added,
    institutions: bodies,
    actors: bodies.map(({ id }) => id),
  };
}
