export interface RankedThing {
  id: string;
  /** Its degree in the whole graph. */
  degree: number;
}

/** How many connecting nodes are ranked together with a thing. */
const maxConnectors = 3;

/**
 * Ranks things for the overview: by degree, each with the few nodes that best connect it to things already ranked. By
 * degree alone the overview would show hundreds of actors and nothing between them; with all connecting nodes, a few
 * actors and hundreds of initiatives.
 */
export function computeCentrality(
  things: readonly RankedThing[],
  neighbours: (id: string) => readonly string[],
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const degreeById = new Map(things.map(({ id, degree }) => [id, degree]));
  const sorted = [...things].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  for (const { id, degree } of sorted) {
    if (!ranks.has(id)) ranks.set(id, degree);
    const connectors = neighbours(id).flatMap((connector) => {
      if (ranks.has(connector)) return [];
      const ranked = neighbours(connector).filter((neighbour) => neighbour !== id && ranks.has(neighbour));
      return ranked.length > 0
        ? [{ id: connector, maxDegree: Math.max(...ranked.map((neighbour) => degreeById.get(neighbour)!)) }]
        : [];
    });
    connectors.sort((a, b) => b.maxDegree - a.maxDegree || (a.id < b.id ? -1 : 1));
    for (const connector of connectors.slice(0, maxConnectors)) ranks.set(connector.id, degree);
  }
  return ranks;
}
