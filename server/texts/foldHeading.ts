/** A heading without case, accents, kinds of quotation marks, extra spaces, and the number of a footnote at its end. */
export const foldHeading = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s*[«»“”„"]\s*/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L})\d{1,2}$/u, '')
    .replace(/[\s.:;]+$/u, '');

/** Whether a citation means this heading: a section that ends with "…" is the beginning of one. */
export function citesHeading(section: string, heading: string): boolean {
  const [, shortened] = /^(.*?)\s*(?:…|\.\.\.)\s*$/su.exec(section) ?? [];
  const folded = foldHeading(heading);
  if (shortened === undefined) return foldHeading(section) === folded;
  const start = foldHeading(shortened);
  return start !== '' && folded.startsWith(start);
}
