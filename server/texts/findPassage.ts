import type { CitedPassage, StoredPassage } from './block.ts';
import { citesHeading } from './foldHeading.ts';

/** A passage with its place: the nearest heading, and its number below that. A heading has no number. */
export interface PlacedPassage extends StoredPassage {
  /** From 1. */
  position: number;
  section: string | undefined;
  paragraph: number | undefined;
}

export function placePassages(passages: readonly StoredPassage[]): PlacedPassage[] {
  let section: string | undefined;
  let count = 0;
  return passages.map((passage, index) => {
    const isHeading = passage.type === 'HEADING';
    if (isHeading) [section, count] = [passage.text, 0];
    else count += 1;
    return { ...passage, position: index + 1, section, paragraph: isHeading ? undefined : count };
  });
}

/**
 * Finds the passage that a citation means: the nth paragraph under the heading, or the heading itself. Of several
 * headings of the same name, the first with so many paragraphs. Undefined when the text has no such passage.
 */
export const findPassage = (
  passages: readonly PlacedPassage[],
  { section, paragraph }: CitedPassage,
): PlacedPassage | undefined =>
  section
    ? passages.find(
        (passage) =>
          (passage.paragraph ?? null) === (paragraph ?? null) &&
          passage.section !== undefined &&
          citesHeading(section, passage.section),
      )
    : undefined;
