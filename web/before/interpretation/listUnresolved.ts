import type { InterpretationFragment } from '#web/api/operations.ts';
import { foldCase } from '#web/ui/foldCase.ts';

/** The given partners, places and themes that stand for nothing, neither in the graph nor outside it. */
export function listUnresolved({ given, actors, places, themes }: InterpretationFragment) {
  const known = new Set(
    [...actors, ...places, ...themes].filter((found) => found.given).flatMap(({ id, name }) => [id, foldCase(name)]),
  );
  return given.filter(({ thing, value }) => !thing && !known.has(value) && !known.has(foldCase(value.trim())));
}
