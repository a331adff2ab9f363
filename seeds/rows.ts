/**
 * A piece of a seed: a plain value, a list or fields, each with the place it stands at, such as
 * "cooperation-civile-2014.yaml:12".
 */
export interface Written {
  at: string;
  value?: unknown;
  list?: Written[];
  fields?: Map<string, Written>;
}

/** Something wrong in a seed file: where, and what to do about it. */
export interface Wrong {
  at: string;
  message: string;
}

/** The piece as plain JSON. */
export function plain({ value, list, fields }: Written): unknown {
  if (list) return list.map(plain);
  if (fields) return Object.fromEntries([...fields].map(([name, piece]) => [name, plain(piece)]));
  return value;
}

/** The place of the piece at a path, or of the nearest one above it that was written. */
export function placeOf(piece: Written, path: readonly (string | number)[]): string {
  const [step, ...rest] = path;
  const next = step === undefined ? undefined : typeof step === 'number' ? piece.list?.[step] : piece.fields?.get(step);
  return next ? placeOf(next, rest) : piece.at;
}
