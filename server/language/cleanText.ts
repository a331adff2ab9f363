/**
 * Characters that stand in a text without being seen: zero-width spaces and joiners, soft hyphens, marks of direction
 * and byte order. The control characters are those that are no white space.
 */
// oxlint-disable-next-line no-control-regex -- they are what is removed
const invisible = /[\p{Cf}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;

/** A word that a PDF or a mail program hyphenated at the end of a line. */
const lineEndHyphen = /(?<=\p{Ll})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

/**
 * A text as its author meant it: in Unicode normalization form KC (ligatures and full-width letters are resolved),
 * without invisible characters and without the hyphens of a justified column. Applied to every text before it is searched
 * or compared; line breaks stay.
 */
export const cleanText = (text: string) =>
  text
    .replace(/\u0085|\u2028|\u2029/g, '\n')
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(lineEndHyphen, '');
