import { invisible, unifyLineBreaks } from '#schema/removeInvisible.ts';

/** A word that a PDF or a mail program hyphenated at the end of a line. */
const lineEndHyphen = /(?<=\p{Ll})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/**
 * A text as its author meant it: in Unicode normalization form KC (ligatures and full-width letters are resolved),
 * without invisible characters and without the hyphens of a justified column. Applied to every text before it is searched
 * or compared; line breaks stay.
 */
export const cleanText = (text: string) =>
  unifyLineBreaks(text).replace(invisible, '').normalize('NFKC').replace(lineEndHyphen, '');
