import type { Block } from './block.ts';
import { isBulleted, tidy } from './lineForms.ts';

/** Lines longer than this were not broken to fit a page. */
const maxPageWidth = 130;
/** A line that ends a paragraph is shorter than this share of the width. */
const fullLine = 0.8;

/** How wide the lines of a text are that was broken to fit a page; undefined when its lines are whole paragraphs. */
export function findPageWidth(blocks: readonly Block[]): number | undefined {
  const lengths = blocks.flatMap(({ lines }) => lines.slice(0, -1).map((line) => line.trim().length));
  const sorted = lengths.filter((length) => length > 40).sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.9)];
  return sorted.length >= 10 && width !== undefined && width <= maxPageWidth ? width : undefined;
}

/** Whether nearly every line starts with a capital: lines of their own, not one broken paragraph. */
const isListOfLines = (lines: readonly string[]) =>
  lines.length > 2 && lines.filter((line) => /^\s*[\p{Lu}\d]/u.test(line)).length >= lines.length * 0.7;

/**
 * The text of a block. Lines that a page broke are joined, without the hyphen of a broken word; lines that the writer
 * broke stay lines. A hyphen stays if the text writes the word with it elsewhere.
 */
export function joinLines({ type, lines }: Block, width: number | undefined, wholeText: string): string {
  if (type === 'TABLE') return lines.map(tidy).join('\n');
  if (width === undefined || (type !== 'LIST' && isListOfLines(lines))) return lines.map(trimLine).join('\n');
  let joined = '';
  for (const [n, line] of lines.entries()) {
    const before = lines[n - 1];
    if (before === undefined) joined = trimLine(line);
    else if (isBulleted(line) || (/^\s*\p{Lu}/u.test(line) && before.trim().length < width * fullLine))
      joined += `\n${trimLine(line)}`;
    else joined = joinWords(joined, tidy(line), wholeText);
  }
  return joined;
}

/** Keeps the indentation of nested list items, two spaces a level. */
const trimLine = (line: string) => (isBulleted(line) ? line.trimEnd().replace(/^\s?(?=\S)/u, '') : tidy(line));

function joinWords(start: string, end: string, wholeText: string): string {
  // Only the end: the text grows line by line.
  const [, left] = /(\p{L}+)-$/u.exec(start.slice(-64)) ?? [];
  const [right] = /^\p{Ll}+/u.exec(end) ?? [];
  if (!left || !right) return `${start} ${end}`;
  const isCompound = wholeText.includes(`${left}-${right}`) && !wholeText.includes(left + right);
  return isCompound ? start + end : start.slice(0, -1) + end;
}
