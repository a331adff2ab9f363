import type { InterpretationFragment } from '#web/api/operations.ts';

/** The given partners, places and themes that stand for nothing, neither in the graph nor outside it. */
export const listUnresolved = ({ given }: InterpretationFragment) => given.filter(({ id }) => id === null);
