import type { NodeAttributes } from '#web/graph/dataGraph.ts';

/** Breaks a text into lines; text that does not fit ends in an ellipsis. */
export function wrapText(text: string, maxLetters: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= maxLetters || !line) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line) lines.push(line);
  const fitting = lines.map((current) =>
    current.length > maxLetters + 4 ? `${current.slice(0, maxLetters + 2)}…` : current,
  );
  if (fitting.length <= maxLines) return fitting;
  const last = fitting[maxLines - 1]!.replace(/[\s,;:.–-]+$/, '');
  return [...fitting.slice(0, maxLines - 1), last.endsWith('…') ? last : `${last}…`];
}

export const toShortLabel = ({ name, short }: Pick<NodeAttributes, 'name' | 'short'>, narrow = false) =>
  short ? [short] : narrow ? wrapText(name, 16, 3) : wrapText(name, 22, 2);

export const toLongLabel = ({ name, short }: Pick<NodeAttributes, 'name' | 'short'>) =>
  short ? [short, ...wrapText(name, 26, 2)] : wrapText(name, 26, 3);

/** The whole name, for hovered and selected nodes. */
export const toFullLabel = ({ name, short }: Pick<NodeAttributes, 'name' | 'short'>) =>
  short && short !== name ? [short, ...wrapText(name, 32, 6)] : wrapText(name, 32, 6);
