export type Cell = string | number | null;

const formatCell = (cell: Cell) =>
  cell === null ? '–' : typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(2) : String(cell);

/** Prints a table: the first row is its heading, the first column its labels. */
export function printTable(title: string, rows: readonly (readonly Cell[])[]) {
  const texts = rows.map((row) => row.map(formatCell));
  const widths = texts[0]!.map((_, n) => Math.max(...texts.map((row) => (row[n] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of texts)
    console.log(
      `  ${row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  ')}`,
    );
}

/** The same as a Markdown table. */
export function toMarkdown(rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [heading, ...texts] = rows.map((row) => row.map(formatCell));
  return [line(heading!), line(heading!.map((_, n) => (n === 0 ? '---' : '---:'))), ...texts.map(line)].join('\n');
}
