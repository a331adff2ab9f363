import type { PassageType } from '#schema/answers/documentText.ts';

/** A block of a file: what stands between two gaps. */
export interface Block {
  type: PassageType;
  lines: string[];
  /**
   * Whether the file itself marks the block as a heading (`<h2>`, a style), or certainly as none. Otherwise a heading
   * is guessed from its form, and gives way to citations.
   */
  marked?: 'HEADING' | 'BODY';
}

/** A heading or paragraph as it is stored. */
export interface StoredPassage {
  type: PassageType;
  text: string;
}

/** What a citation says of a passage: the heading, perhaps shortened with "…", and the paragraph under it. */
export interface CitedPassage {
  section?: string | null;
  paragraph?: number | null;
}
