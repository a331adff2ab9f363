/**
 * Characters that stand in a text without being seen: zero-width spaces and joiners, soft hyphens, marks of direction
 * and byte order, halves of surrogate pairs and noncharacters. The control characters are those that are no white space.
 */
export const invisible =
  // oxlint-disable-next-line no-control-regex -- they are what is removed
  /[\p{Cf}\p{Cs}\uFFFE\uFFFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;

/** What joins emoji, and letters of Persian and Indian scripts. */
const joiners = /[\u200C\u200D]/;

export const unifyLineBreaks = (text: string) => text.replace(/\u0085|\u2028|\u2029/g, '\n');

/** A text as it is written, without what XML cannot hold and nobody sees. */
export const removeInvisible = (text: string) =>
  unifyLineBreaks(text).replace(invisible, (character) => (joiners.test(character) ? character : ''));
