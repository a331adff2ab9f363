import { getDocumentProxy } from 'unpdf';
import type { Block } from '#server/texts/block.ts';
import { fileError } from '#server/texts/fileError.ts';
import { isBulleted } from '#server/texts/lineForms.ts';

interface Line {
  text: string;
  /** Distance from the bottom of the page, and height of its largest letters. */
  y: number;
  size: number;
}

/** A line as far below the line before it as this, in heights of a line, starts a paragraph. */
const paragraphGap = 1.6;
/** Letters larger than those of most of the text by this factor are those of a heading. */
const headingSize = 1.15;
const maxHeadingLength = 160;

interface TextItem {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: number[];
}

/** The lines of a page in the order of the file, which is that of columns too. */
function toLines(items: readonly (TextItem | object)[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const item of items) {
    if (!('str' in item)) continue;
    const { str, height, transform, hasEOL } = item;
    if (str.trim()) {
      const y = transform[5]!;
      if (line && Math.abs(line.y - y) > Math.max(line.size, height) * 0.6) {
        lines.push(line);
        line = undefined;
      }
      line ??= { text: '', y, size: 0 };
      line.size = Math.max(line.size, height);
    }
    if (line) line.text += str;
    if (hasEOL && line) {
      lines.push(line);
      line = undefined;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The size of most letters. */
function findBodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function toBlocks(lines: readonly Line[], bodySize: number): Block[] {
  const blocks: Block[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const isHeading = line.size > bodySize * headingSize && line.text.length <= maxHeadingLength;
    const last = blocks.at(-1);
    const distance = above ? above.y - line.y : Infinity;
    const continues =
      last &&
      distance > 0 &&
      distance < Math.max(line.size, above!.size) * paragraphGap &&
      isHeading === (last.marked === 'HEADING') &&
      (!isHeading || Math.abs(above!.size - line.size) < 1);
    above = line;
    if (continues) last.lines.push(line.text);
    else
      blocks.push({
        type: isHeading ? 'HEADING' : isBulleted(line.text) ? 'LIST' : 'PARAGRAPH',
        lines: [line.text],
        ...(isHeading ? { marked: 'HEADING' as const } : {}),
      });
  }
  return blocks;
}

/** The blocks of a PDF: paragraphs by the distance of lines, headings by the size of letters. */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    throw fileError(error.name === 'PasswordException' ? 'PASSWORD' : 'DAMAGED');
  });
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(toLines(items));
    page.cleanup();
  }
  await pdf.destroy();
  const bodySize = findBodySize(pages.flat());
  const blocks = pages.flatMap((lines) => toBlocks(lines, bodySize));
  if (blocks.length === 0) throw fileError('NO_TEXT');
  return blocks;
}
