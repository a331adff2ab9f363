import { readFileSync } from 'node:fs';

/** A row of a data file, with the line it stands on. */
export interface DataRow<Column extends string> {
  file: string;
  line: number;
  cells: Record<Column, string>;
}

const directory = new URL('data/', import.meta.url);

/** An error in a data file: says where to correct it. */
export const dataError = ({ file, line }: Pick<DataRow<string>, 'file' | 'line'>, message: string) =>
  new Error(`server/language/data/${file}:${line}: ${message}`);

/**
 * Reads a tab-separated file of `data/`. Lines that start with # are comments, the first other line
 * names the columns; empty cells at the end of a row may be omitted. Throws at the first faulty line.
 */
export function readDataFile<Column extends string>(file: string, columns: readonly Column[]): DataRow<Column>[] {
  const lines = readFileSync(new URL(file, directory), 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ text, file, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
  const [header, ...rows] = lines;
  if (header?.text !== columns.join('\t'))
    throw dataError(header ?? { file, line: 1 }, `The first row must name the columns ${columns.join(', ')}.`);
  return rows.map(({ text, line }) => {
    const cells = text.split('\t').map((cell) => cell.trim());
    if (cells.length > columns.length)
      throw dataError(
        { file, line },
        `Found ${cells.length} cells; expected ${columns.length} (${columns.join(', ')}), separated by tabs.`,
      );
    if (!cells[0] || cells.length < 2)
      throw dataError({ file, line }, `Cells must be separated by tabs, and ${columns[0]} must not be empty.`);
    return { file, line, cells: Object.fromEntries(columns.map((column, n) => [column, cells[n] ?? ''])) as never };
  });
}

/**
 * The words or phrases of a cell. Throws when one is not lower case or has an accent. `wildcard`: a term may end in *, which
 * stands for any ending.
 */
export function toTerms<Column extends string>(
  row: DataRow<Column>,
  column: Column,
  { wildcard = false }: { wildcard?: boolean } = {},
): string[] {
  const terms = row.cells[column].split(',').map((term) => term.trim());
  const faulty = terms.find((term) => /[^a-z0-9 ]/.test(wildcard ? term.replace(/\*$/, '') : term));
  if (faulty !== undefined)
    throw dataError(row, `“${faulty}” in column ${column} must be lower case, without accents or punctuation.`);
  return terms.filter(Boolean);
}

/** The value of a cell that must be one of a list. */
export function toOption<Column extends string, Option extends string>(
  row: DataRow<Column>,
  column: Column,
  options: readonly Option[],
): Option {
  const option = options.find((name) => name === row.cells[column]);
  if (!option) throw dataError(row, `“${row.cells[column]}” in column ${column} must be one of ${options.join(', ')}.`);
  return option;
}
