const bullet = /^\s*[-•·▪◦●‣*–—o]\s+\S|^\s*[•·▪◦●‣]/u;
const numbering = /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z])\s?[.)–-]\s*\S/u;

export const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Whether a line begins with a bullet. */
export const isBulleted = (line: string) => bullet.test(line);

/** Whether a line begins with a number, as numbered headings do. */
export const isNumbered = (line: string) => numbering.test(line);

/** Whether a line is a row of a table whose cells stand between bars. */
export const isTableRow = (line: string) => /^\s*\|.*\|\s*$/u.test(line);

const isUpperCase = (text: string) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** Whether a heading that was broken over two lines goes on with the second. */
export const continuesHeading = (line: string, next: string) =>
  /^\s*\p{Ll}/u.test(next) || /[-,]\s*$/u.test(line) || (isUpperCase(line) && isUpperCase(next));
