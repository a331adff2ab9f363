import { isBulleted, isNumbered, isTableRow, tidy } from './lineForms.ts';

const maxLength = 120;
const maxWords = 16;
/** A heading that ends with a colon is short: a longer one introduces what follows. */
const maxWordsBeforeColon = 5;

/** Signs of an address, a time of day or a postal code: lines of a letterhead, no headings. */
const isContactLine = (text: string) => /@|:\/\/|\b\d{1,2}\s?[h:]\s?\d{2}\b|\b\d{5}\b/u.test(text);

/** Links of a web page side by side: "Home » Region » Topic", or words in columns. */
const isNavigation = (text: string) => /\s[»›>|]\s.*\s[»›>|]\s|\S\s{3,}\S/u.test(text);

/** A label with its value on the same line: "Modalités : pilotage par …". */
const isLabelledValue = (text: string) => /^(?:\S+\s?){1,3}:\s*\S/u.test(text);

/**
 * Whether a text without markup has the form of a heading: short, it starts with a capital or a number, and does not end
 * like a sentence. `next` is what follows it: what introduces a list is no heading.
 */
export function looksLikeHeading(text: string, next?: { isList: boolean }): boolean {
  const line = tidy(text);
  const words = line.split(' ').length;
  if (line.length > maxLength || words > maxWords || isBulleted(text) || isTableRow(line) || isNavigation(text))
    return false;
  if ((line.match(/\p{L}/gu)?.length ?? 0) < 3 || /[.;,!]$/u.test(line) || isContactLine(line)) return false;
  if (isNumbered(line)) return true;
  if (!/^[«"“'(]?\p{Lu}/u.test(line) || isLabelledValue(line)) return false;
  return !line.endsWith(':') || (words <= maxWordsBeforeColon + 1 && next !== undefined && !next.isList);
}
