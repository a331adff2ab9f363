import { createHash } from 'node:crypto';

/** Whether a case belongs to the half that is reported and not fitted on. Decided by its words: it never changes. */
export const heldOut = (...words: string[]) => createHash('sha256').update(words.join('\n')).digest()[0]! % 2 === 1;
