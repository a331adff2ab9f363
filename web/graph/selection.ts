/** A node or an edge of the drawn graph. */
export type Selection = { type: 'node' | 'edge'; id: string };
