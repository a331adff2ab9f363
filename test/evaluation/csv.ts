/** The rows of a CSV text, by the names of its columns. A cell in quotes may hold commas, quotes and lines. */
export function parseCsv(csv: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.trim().matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') lines.push([]);
  }
  const [columns = [], ...rows] = lines;
  return rows.map((cells) => Object.fromEntries(columns.map((column, n) => [column, cells[n] ?? ''])));
}
