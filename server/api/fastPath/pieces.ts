/** The optimisations that can be switched one by one; README.md describes each. */
export const fastPathPieces = ['jit', 'fields', 'methods', 'post'] as const;

export type FastPathPiece = (typeof fastPathPieces)[number];

export type FastPath = ReadonlySet<FastPathPiece>;

export const fullFastPath: FastPath = new Set(fastPathPieces);
