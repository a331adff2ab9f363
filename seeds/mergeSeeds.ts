import { plain, type Written, type Wrong } from './rows.ts';

/**
 * What two files tell of one thing, as one: lists join without repeating, and what is told once must
 * not be told otherwise. Two entries of a list that differ in nothing but their citations are one entry
 * with both.
 */
export function merged(one: Written, other: Written, wrong: (problem: Wrong) => void, path: string[] = []): Written {
  if (one.list && other.list) return { at: one.at, list: joined([...one.list, ...other.list]) };
  if (one.fields && other.fields) {
    const fields = new Map(one.fields);
    for (const [name, piece] of other.fields) {
      const known = fields.get(name);
      fields.set(name, known ? merged(known, piece, wrong, [...path, name]) : piece);
    }
    return { at: one.at, fields };
  }
  if (JSON.stringify(plain(one)) !== JSON.stringify(plain(other))) {
    const [first, second] = [plain(one), plain(other)].map((value) => JSON.stringify(value));
    wrong({
      at: other.at,
      message: `${path.join('.')} is ${second} here but ${first} at ${one.at}. Tell it once, or keep both as statements.`,
    });
  }
  return one;
}

/** A list without repetitions. */
export function joined(list: Written[]): Written[] {
  const kept = new Map<string, Written>();
  for (const piece of list) {
    const rest = JSON.stringify(plain(withoutCitations(piece)));
    const known = kept.get(rest);
    kept.set(rest, known ? withBoth(known, piece) : piece);
  }
  return [...kept.values()];
}

const withoutCitations = (piece: Written): Written =>
  piece.fields?.has('citations')
    ? { ...piece, fields: new Map([...piece.fields].filter(([name]) => name !== 'citations')) }
    : piece;

function withBoth(one: Written, other: Written): Written {
  const [mine, theirs] = [one, other].map(({ fields }) => fields?.get('citations'));
  if (!mine || !theirs) return mine || !theirs ? one : other;
  return {
    at: one.at,
    fields: new Map(one.fields).set('citations', { at: mine.at, list: joined([...mine.list!, ...theirs.list!]) }),
  };
}
