import { toJson, type SeedNode, type SeedProblem } from './rows.ts';

/**
 * Merges what two files state about one thing. Lists are joined without duplicates; different single values are a
 * problem. List entries that differ only in their citations become one entry with both.
 */
export function mergeNodes(
  left: SeedNode,
  right: SeedNode,
  report: (problem: SeedProblem) => void,
  path: string[] = [],
): SeedNode {
  if (left.list && right.list) return { at: left.at, list: mergeLists([...left.list, ...right.list]) };
  if (left.fields && right.fields) {
    const fields = new Map(left.fields);
    for (const [name, piece] of right.fields) {
      const existing = fields.get(name);
      fields.set(name, existing ? mergeNodes(existing, piece, report, [...path, name]) : piece);
    }
    return { at: left.at, fields };
  }
  if (JSON.stringify(toJson(left)) !== JSON.stringify(toJson(right))) {
    const [first, second] = [toJson(left), toJson(right)].map((value) => JSON.stringify(value));
    report({
      at: right.at,
      message: `${path.join('.')} is ${second} here but ${first} at ${left.at}. State it once, or keep both as statements.`,
    });
  }
  return left;
}

/** Removes duplicates from a list, joining their citations. */
export function mergeLists(list: SeedNode[]): SeedNode[] {
  const byContent = new Map<string, SeedNode>();
  for (const piece of list) {
    const rest = JSON.stringify(toJson(withoutCitations(piece)));
    const existing = byContent.get(rest);
    byContent.set(rest, existing ? mergeCitations(existing, piece) : piece);
  }
  return [...byContent.values()];
}

const withoutCitations = (piece: SeedNode): SeedNode =>
  piece.fields?.has('citations')
    ? { ...piece, fields: new Map([...piece.fields].filter(([name]) => name !== 'citations')) }
    : piece;

function mergeCitations(left: SeedNode, right: SeedNode): SeedNode {
  const [leftCitations, rightCitations] = [left, right].map(({ fields }) => fields?.get('citations'));
  if (!leftCitations || !rightCitations) return leftCitations || !rightCitations ? left : right;
  return {
    at: left.at,
    fields: new Map(left.fields).set('citations', {
      at: leftCitations.at,
      list: mergeLists([...leftCitations.list!, ...rightCitations.list!]),
    }),
  };
}
