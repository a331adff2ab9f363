import type { Class } from '#schema/model.ts';

/** The questions that the graph answers beyond lists: one file each. */
export const questions: readonly Class[] = [];
