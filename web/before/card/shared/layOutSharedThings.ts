/** In px. The proposal is at the top, the initiative at the bottom, shared things indented between. */
export const width = 240;
const [outer, inner] = [10, 34];
const lineHeight = 15;
const rowGap = 9;
/** Average width of a letter at the size of the labels, in px. */
const letterWidth = 6.5;

function wrapName(name: string, available: number): string[] {
  const maxChars = Math.floor(available / letterWidth);
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxChars) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Computes the place of each name and the paths between them. The first name is the proposal, the last the
 * initiative.
 */
export function layOutSharedThings(names: readonly string[]) {
  let y = 12;
  const rows = names.map((name, index) => {
    const x = index === 0 || index === names.length - 1 ? outer : inner;
    const text = wrapName(name, width - x - 15);
    const row = { x, y, text };
    y += text.length * lineHeight + rowGap;
    return row;
  });
  const [top, bottom] = [rows[0]!, rows.at(-1)!];
  const shared = rows.slice(1, -1);
  const curve = (from: { x: number; y: number }, to: { x: number; y: number }) =>
    from.x < to.x
      ? `M${from.x} ${from.y}C${from.x} ${to.y - 8} ${from.x + 4} ${to.y} ${to.x} ${to.y}`
      : `M${from.x} ${from.y}C${to.x + 4} ${from.y} ${to.x} ${from.y + 8} ${to.x} ${to.y}`;
  const lines =
    shared.length > 0
      ? shared.flatMap((row) => [curve(top, row), curve(row, bottom)])
      : [`M${top.x} ${top.y}L${bottom.x} ${bottom.y}`];
  return { rows, lines, height: y - rowGap + 2 };
}
