/** A passage of a document: the nth paragraph under its nearest heading. Paragraph 0 is the heading itself. */
export interface Passage {
  section: string;
  paragraph: number;
  text: string;
}

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** A heading without case, accents, variants of apostrophes and quotation marks, and extra spaces. */
export const folded = (text: string) =>
  tidy(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[’‘]/gu, "'")
      .replace(/[«»“”]/gu, '"'),
  )
    .replace(/" | "/gu, '"')
    .toLowerCase();

/**
 * The passages of a text. Blocks are separated by blank lines; a converted page begins with a line indented by one space,
 * which starts a block. The first heading is the title of the document.
 */
export function passages(text: string, headings: readonly string[]): Passage[] {
  const known = new Set(headings.map(tidy));
  const found: Passage[] = [];
  let [section, paragraph] = [tidy(headings[0] ?? ''), 0];
  for (const block of text.split(/\n\s*\n|\n(?= \p{L})/u)) {
    let rest: string[] = [];
    const close = () => {
      if (tidy(rest.join(' '))) found.push({ section, paragraph: ++paragraph, text: tidy(rest.join(' ')) });
      rest = [];
    };
    const lines = block.split('\n');
    for (let at = 0; at < lines.length;) {
      const length = [1, 2, 3].find((count) => known.has(tidy(lines.slice(at, at + count).join(' '))));
      if (length) {
        close();
        [section, paragraph] = [tidy(lines.slice(at, at + length).join(' ')), 0];
        found.push({ section, paragraph, text: section });
      } else rest.push(lines[at]!);
      at += length ?? 1;
    }
    close();
  }
  return found;
}

/** The passages of a citation: the heading may be shortened with "…"; without a paragraph it is the heading itself. */
export function passagesCited(
  all: readonly Passage[],
  { section = '', paragraph = 0 }: { section?: string; paragraph?: number },
) {
  const wanted = folded(section.replace(/…$/u, ''));
  const matches = (heading: string) =>
    section.endsWith('…') ? folded(heading).startsWith(wanted) : folded(heading) === wanted;
  return all.filter((passage) => passage.paragraph === paragraph && matches(passage.section));
}
