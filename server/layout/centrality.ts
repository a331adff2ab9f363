export interface Tied {
  id: string;
  /** How many ties it has in the whole graph. */
  ties: number;
}

/** So many of what joins a thing to others come with it. */
const along = 3;

/**
 * How early each comes into a picture: things by their ties, each with a few of those that join it to one that is there
 * already. Of the most connected alone there would be hundreds of actors and nothing between them; with all that joins
 * them, a few actors and hundreds of initiatives.
 */
export function prominence(
  things: readonly Tied[],
  neighbours: (id: string) => readonly string[],
): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const many = new Map(things.map(({ id, ties }) => [id, ties]));
  const sorted = [...things].sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
  for (const { id, ties } of sorted) {
    if (!told.has(id)) told.set(id, ties);
    const joining = neighbours(id).flatMap((one) => {
      if (told.has(one)) return [];
      const there = neighbours(one).filter((other) => other !== id && told.has(other));
      return there.length > 0 ? [{ one, most: Math.max(...there.map((other) => many.get(other)!)) }] : [];
    });
    joining.sort((a, b) => b.most - a.most || (a.one < b.one ? -1 : 1));
    for (const { one } of joining.slice(0, along)) told.set(one, ties);
  }
  return told;
}
