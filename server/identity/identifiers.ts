import { type Identifier, isOtherNumber, toIdentifierKey } from '#schema/values/identifier.ts';

interface IdentifierComparison {
  /** Whether a number is the same; otherwise a register has different ones. */
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
      if (isOtherNumber(a, b)) different ??= { same: false, left: a, right: b };
    }
  return different;
}
