import type { Identifier } from '#schema/values/identifier.ts';
import { normaliseNumber, toIdentifierKey } from '#server/graph/read/identifierKey.ts';

/** Schemes in which one thing may have several values. */
const severalValues = new Set(['url', 'doi', 'isbn', 'mail', 'email']);

/** Whether two values are numbers of one register: FR and FRA are two codes of ISO 3166, not two countries. */
const isSameScheme = (a: Identifier, b: Identifier) =>
  normaliseNumber(a.scheme) === normaliseNumber(b.scheme) &&
  normaliseNumber(a.value).length === normaliseNumber(b.value).length;

export interface IdentifierComparison {
  /** Whether a number is the same, or one register has different ones. */
  same: boolean;
  left: Identifier;
  right: Identifier;
}

/** Compares the official numbers of two things. Undefined when no register has numbers of both. */
export function compareIdentifiers(
  left: readonly Identifier[],
  right: readonly Identifier[],
): IdentifierComparison | undefined {
  let different: IdentifierComparison | undefined;
  for (const a of left)
    for (const b of right) {
      if (toIdentifierKey(a) === toIdentifierKey(b)) return { same: true, left: a, right: b };
      if (isSameScheme(a, b) && !severalValues.has(normaliseNumber(a.scheme)))
        different ??= { same: false, left: a, right: b };
    }
  return different;
}
