/** A heading without case, accents, kinds of quotation marks, extra spaces, and the number of a footnote at its end. */
export const foldHeading = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/ ?[«»“”„"] ?/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .toLowerCase()
    .trim()
    .replace(/(?<=\p{L})\d{1,2}$/u, '')
    .replace(/[\s.:;]+$/u, '');

/** What is compared of a heading: a citation may be of any length, and is compared with every heading of a text. */
const maxCompared = 500;
const ellipsis = /(?:…|\.\.\.)$/u;

/** Whether a citation means this heading: a section that ends with "…" is the beginning of one. */
export function citesHeading(section: string, heading: string): boolean {
  const [written, folded] = [section.slice(0, maxCompared).trim(), foldHeading(heading.slice(0, maxCompared))];
  if (!ellipsis.test(written)) return foldHeading(written) === folded;
  const start = foldHeading(written.replace(ellipsis, ''));
  return start !== '' && folded.startsWith(start);
}
