import { arrangePassages } from '#server/texts/arrangePassages.ts';
import type { CitedPassage } from '#server/texts/block.ts';
import { placePassages } from '#server/texts/findPassage.ts';
import { splitText } from '#server/texts/splitText.ts';
import { citesHeading } from '#server/texts/foldHeading.ts';

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

/** The passages of a text, as the server splits it with what is cited of it. */
export const passages = (text: string, cited: readonly CitedPassage[]): Passage[] =>
  placePassages(arrangePassages(splitText(text), cited)).map(({ section = '', paragraph = 0, text: wording }) => ({
    section,
    paragraph,
    text: tidy(wording),
  }));

/** The passages of a citation: the heading may be shortened with "…"; without a paragraph it is the heading itself. */
export const passagesCited = (
  all: readonly Passage[],
  { section = '', paragraph = 0 }: { section?: string; paragraph?: number },
) => all.filter((passage) => passage.paragraph === paragraph && citesHeading(section, passage.section));
