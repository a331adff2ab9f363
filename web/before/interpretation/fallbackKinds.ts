import type { Kind } from '#web/api/operations.ts';

/** The kind whose colour and shape marks what is recognised but not in the graph. */
export const fallbackKinds = { theme: 'THEME', partner: 'INSTITUTION', place: 'PLACE' } as const satisfies Record<
  string,
  Kind
>;
