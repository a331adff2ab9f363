/** The shortcuts past the frameworks and past executing what was executed before, each of which FAST_PATH can switch; README.md has their measured gains. */
export const fastPathPieces = ['jit', 'methods', 'post', 'responses'] as const;

export type FastPathPiece = (typeof fastPathPieces)[number];

export type FastPath = ReadonlySet<FastPathPiece>;

export const fullFastPath: FastPath = new Set(fastPathPieces);
