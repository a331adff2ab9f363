import { toJson, type SeedNode, type SeedProblem } from './rows.ts';

/**
 * Merges what two files state about one thing. Lists are joined without duplicates; different single values are a
 * problem. List entries that differ only in their citations become one entry with both.
 */
export function mergeNodes(
  one: SeedNode,
  other: SeedNode,
  wrong: (problem: SeedProblem) => void,
  path: string[] = [],
): SeedNode {
  if (one.list && other.list) return { at: one.at, list: mergeLists([...one.list, ...other.list]) };
  if (one.fields && other.fields) {
    const fields = new Map(one.fields);
    for (const [name, piece] of other.fields) {
      const known = fields.get(name);
      fields.set(name, known ? mergeNodes(known, piece, wrong, [...path, name]) : piece);
    }
    return { at: one.at, fields };
  }
  if (JSON.stringify(toJson(one)) !== JSON.stringify(toJson(other))) {
    const [first, second] = [toJson(one), toJson(other)].map((value) => JSON.stringify(value));
    wrong({
      at: other.at,
      message: `${path.join('.')} is ${second} here but ${first} at ${one.at}. State it once, or keep both as statements.`,
    });
  }
  return one;
}

/** Removes duplicates from a list, joining their citations. */
export function mergeLists(list: SeedNode[]): SeedNode[] {
  const kept = new Map<string, SeedNode>();
  for (const piece of list) {
    const rest = JSON.stringify(toJson(withoutCitations(piece)));
    const known = kept.get(rest);
    kept.set(rest, known ? mergeCitations(known, piece) : piece);
  }
  return [...kept.values()];
}

const withoutCitations = (piece: SeedNode): SeedNode =>
  piece.fields?.has('citations')
    ? { ...piece, fields: new Map([...piece.fields].filter(([name]) => name !== 'citations')) }
    : piece;

function mergeCitations(one: SeedNode, other: SeedNode): SeedNode {
  const [mine, theirs] = [one, other].map(({ fields }) => fields?.get('citations'));
  if (!mine || !theirs) return mine || !theirs ? one : other;
  return {
    at: one.at,
    fields: new Map(one.fields).set('citations', { at: mine.at, list: mergeLists([...mine.list!, ...theirs.list!]) }),
  };
}
