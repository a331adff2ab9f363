import type { Block, CitedPassage, StoredPassage } from './block.ts';
import { citesHeading } from './foldHeading.ts';
import { findPageWidth, joinLines } from './joinLines.ts';
import { continuesHeading, isBulleted, isNumbered, tidy } from './lineForms.ts';
import { looksLikeHeading } from './looksLikeHeading.ts';

type Level = 'CERTAIN' | 'LIKELY' | 'NONE';
interface Candidate extends Block {
  heading: Level;
}

const fold = (lines: readonly string[]) => tidy(lines.join(' '));

/** How many of the first lines are the heading that the block begins with. */
function countHeadingLines({ lines }: Block): number {
  let count = 1;
  while (count < lines.length && count < 4 && continuesHeading(lines[count - 1]!, lines[count]!)) count += 1;
  return count;
}

/** Cuts a block after its heading: the rest is a paragraph. */
function cutHeading(block: Block, count: number, heading: Level): Candidate[] {
  const rest = block.lines.slice(count);
  const head: Candidate = { ...block, type: 'HEADING', lines: block.lines.slice(0, count), heading };
  if (rest.length === 0) return [head];
  return [head, { type: isBulleted(rest[0]!) ? 'LIST' : 'PARAGRAPH', lines: rest, heading: 'NONE' }];
}

/** Judges by markup and form which blocks are headings. A guessed heading with nothing under it is none. */
function judgeForm(blocks: readonly Block[]): Candidate[] {
  const candidates = blocks.flatMap((block, n): Candidate[] => {
    if (block.marked === 'HEADING') return [{ ...block, type: 'HEADING', heading: 'CERTAIN' }];
    if (block.type !== 'PARAGRAPH' || block.marked === 'BODY') return [{ ...block, heading: 'NONE' }];
    const count = countHeadingLines(block);
    const isWhole = count === block.lines.length;
    const written = block.lines
      .slice(0, count)
      .map((line) => line.trim())
      .join(' ');
    const text = tidy(written);
    // Text on the line after: only below a title, a number or capitals.
    const canHaveText = n === 0 || isNumbered(text) || text === text.toUpperCase();
    const next = blocks[n + 1] && { isList: isWhole && blocks[n + 1]!.type === 'LIST' };
    // A title may be a whole sentence.
    const isHeading = looksLikeHeading(n === 0 && isWhole ? written.replace(/\.\s*$/u, '') : written, next);
    if ((isWhole || canHaveText) && isHeading) return cutHeading(block, count, 'LIKELY');
    return [{ ...block, heading: 'NONE' }];
  });
  const last = candidates.at(-1);
  if (last?.heading === 'LIKELY') candidates.splice(-1, 1, { ...last, type: 'PARAGRAPH', heading: 'NONE' });
  return candidates;
}

/** Finds the block that a citation means by its section: a heading rather than a line that reads the same. */
function findCited(candidates: readonly Candidate[], section: string) {
  const matches = candidates.flatMap((candidate, index) => {
    if (candidate.type === 'LIST' || candidate.type === 'TABLE') return [];
    const count = countHeadingLines(candidate);
    const isWhole = citesHeading(section, fold(candidate.lines));
    const isCited = isWhole || citesHeading(section, fold(candidate.lines.slice(0, count)));
    if (!isCited) return [];
    const rank = { CERTAIN: 0, LIKELY: 1, NONE: candidate.lines.length === count ? 2 : 3 }[candidate.heading];
    return [{ index, count: section.match(/…|\.\.\./u) || !isWhole ? count : candidate.lines.length, rank }];
  });
  return matches.sort((a, b) => a.rank - b.rank || a.index - b.index)[0];
}

/**
 * The passages of a file as they are stored: headings and what stands under them. What the graph cites is evidence: a
 * cited section is a heading, and no heading stands between it and the paragraph cited under it.
 */
export function arrangePassages(blocks: readonly Block[], cited: readonly CitedPassage[] = []): StoredPassage[] {
  const candidates = judgeForm(blocks);
  const lastParagraphs = new Map<string, number>();
  for (const { section, paragraph } of cited)
    if (section) lastParagraphs.set(section, Math.max(lastParagraphs.get(section) ?? 0, paragraph ?? 0));
  for (const section of lastParagraphs.keys()) {
    const match = findCited(candidates, section);
    if (match && candidates[match.index]!.heading !== 'CERTAIN')
      candidates.splice(match.index, 1, ...cutHeading(candidates[match.index]!, match.count, 'CERTAIN'));
  }
  for (const [section, lastParagraph] of lastParagraphs) {
    const match = findCited(candidates, section);
    if (match) demoteHeadings(candidates, match.index, lastParagraph);
  }
  const width = findPageWidth(blocks);
  const wholeText = blocks.flatMap(({ lines }) => lines).join('\n');
  return candidates.map((candidate) => ({
    type: candidate.type,
    text: candidate.type === 'HEADING' ? fold(candidate.lines) : joinLines(candidate, width, wholeText),
  }));
}

/** Turns guessed headings into paragraphs until as many as are cited stand under the heading. */
function demoteHeadings(candidates: Candidate[], from: number, lastParagraph: number) {
  for (let [index, count] = [from + 1, 0]; index < candidates.length && count < lastParagraph; index += 1) {
    const candidate = candidates[index]!;
    if (candidate.heading === 'CERTAIN') return;
    if (candidate.heading === 'LIKELY') candidates[index] = { ...candidate, type: 'PARAGRAPH', heading: 'NONE' };
    count += 1;
  }
}
