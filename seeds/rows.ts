/** A value, list or mapping of a seed file with its position, such as "cooperation-civile-2014.yaml:12". */
export interface SeedNode {
  at: string;
  value?: unknown;
  list?: SeedNode[];
  fields?: Map<string, SeedNode>;
}

/** A problem in a seed file: its position, and what to do about it. */
export interface SeedProblem {
  at: string;
  message: string;
}

/** The node as plain JSON. */
export function toJson({ value, list, fields }: SeedNode): unknown {
  if (list) return list.map(toJson);
  if (fields) return Object.fromEntries([...fields].map(([name, piece]) => [name, toJson(piece)]));
  return value;
}

/** The position of the node at a path, or of its nearest ancestor in the file. */
export function findPosition(piece: SeedNode, path: readonly (string | number)[]): string {
  const [step, ...rest] = path;
  const next = step === undefined ? undefined : typeof step === 'number' ? piece.list?.[step] : piece.fields?.get(step);
  return next ? findPosition(next, rest) : piece.at;
}
