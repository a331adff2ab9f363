/** Ids of two actors that may be the same. */
export type Pair = readonly [string, string];

/** The id of a pair in either order, as in the API. */
export const toPairId = (pair: Pair) => [...pair].sort().join(' ');

/** Formats a pair for the URL. Commas in ids are escaped. */
export const formatPair = (pair: Pair) => pair.map(encodeURIComponent).join(',');

export function parsePair(text: string): Pair | undefined {
  const ids = text.split(',').map(decodeId);
  return ids.length === 2 && ids[0] && ids[1] && ids[0] !== ids[1] ? [ids[0], ids[1]] : undefined;
}

function decodeId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
