import { createHash } from 'node:crypto';

/** Whether a case is kept apart, to report on and not to learn from. Its own words decide, so that it stays so. */
export const heldOut = (...words: string[]) => createHash('sha256').update(words.join('\n')).digest()[0]! % 2 === 1;
