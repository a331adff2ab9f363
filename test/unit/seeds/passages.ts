/** A passage of a document: the nth paragraph under its nearest heading. Paragraph 0 is the heading itself. */
export interface Passage {
  section: string;
  paragraph: number;
  text: string;
}

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** How headings are compared: without case, accents, kinds of apostrophe and quotation mark, and spacing. */
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
 * The passages of a text. Blocks are parted by blank lines; a page that was converted begins with a line
 * set off by one space, and with it a block. The first heading is the title of the document.
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

/** The passages that a citation means: its heading may be cut short with "…"; without a paragraph it means the heading. */
export function passagesCited(
  all: readonly Passage[],
  { section = '', paragraph = 0 }: { section?: string; paragraph?: number },
) {
  const wanted = folded(section.replace(/…$/u, ''));
  const meant = (heading: string) =>
    section.endsWith('…') ? folded(heading).startsWith(wanted) : folded(heading) === wanted;
  return all.filter((passage) => passage.paragraph === paragraph && meant(passage.section));
}
