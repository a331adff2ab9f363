import type { Block } from './block.ts';
import { isBulleted, isTableRow } from './lineForms.ts';

/**
 * A gap between two paragraphs: an empty line, or the start of a page. Where a page was converted, that is a form feed,
 * or a line that alone is indented, by one space.
 */
const gap = /\n[^\S\n\f]*\n|\f|\n(?= \p{L})/u;

/** The blocks of a text without markup. Lines of a list or a table that follow each other are one block. */
export function splitText(text: string): Block[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .split(gap)
    .map((block) => block.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ type: findType(lines), lines }));
}

function findType(lines: readonly string[]): Block['type'] {
  if (lines.every(isTableRow)) return 'TABLE';
  return isBulleted(lines[0]!) ? 'LIST' : 'PARAGRAPH';
}
