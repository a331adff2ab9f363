export interface RankedThing {
  id: string;
  /** Its degree in the whole graph. */
  ties: number;
}

/** How many connecting nodes are ranked together with a thing. */
const maxConnectors = 3;

/**
 * Ranks things for the overview: by degree, each with the few nodes that best connect it to things already ranked. By
 * degree alone the overview would show hundreds of actors and nothing between them; with all connecting nodes, a few
 * actors and hundreds of initiatives.
 */
export function prominence(
  things: readonly RankedThing[],
  neighbours: (id: string) => readonly string[],
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const degreeById = new Map(things.map(({ id, ties }) => [id, ties]));
  const sorted = [...things].sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
  for (const { id, ties } of sorted) {
    if (!ranks.has(id)) ranks.set(id, ties);
    const joining = neighbours(id).flatMap((connector) => {
      if (ranks.has(connector)) return [];
      const ranked = neighbours(connector).filter((other) => other !== id && ranks.has(other));
      return ranked.length > 0
        ? [{ one: connector, most: Math.max(...ranked.map((other) => degreeById.get(other)!)) }]
        : [];
    });
    joining.sort((a, b) => b.most - a.most || (a.one < b.one ? -1 : 1));
    for (const { one } of joining.slice(0, maxConnectors)) ranks.set(one, ties);
  }
  return ranks;
}
