import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCsv } from './csv.ts';
import { type MentionCase, evaluateMentions } from './mentions.ts';
import { type PairCase, evaluatePairs } from './pairs.ts';
import type { RequestData } from './server.ts';

/** The lists of this folder, and one that is read where it exists. */
const defaultLists = [
  'mentions.csv',
  'mentions-own.csv',
  'mentions-actors.csv',
  'mentions-letterheads.csv',
  '../../../shared/evaluation/names.dev.csv',
].map((name) => fileURLToPath(new URL(name, import.meta.url)));

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const columns = (cells: readonly (string | number)[]) =>
  cells.map((cell, n) => (n === 0 ? String(cell).padEnd(34) : String(cell).padStart(12))).join('');

type Mentions = Awaited<ReturnType<typeof evaluateMentions>>['measures'];
type Pairs = ReturnType<typeof evaluatePairs>['measures'];

function mentionTable(name: string, { all, heldOut }: Mentions): string[] {
  const rows: [string, Mentions['all']][] = [
    [name, all],
    ['  half held out', heldOut],
  ];
  return rows.map(([title, entry]) =>
    columns([
      title,
      entry.cases,
      percent(entry.precisionOfSame),
      percent(entry.sameOfExisting),
      percent(entry.foundInThree),
      entry.nilLinked,
      percent(entry.nilWithoutAnswer),
    ]),
  );
}

function pairTable(name: string, { strong, ...groups }: Pairs): string[] {
  return [
    columns([name, 'pairs', 'threshold', 'F1', 'Levenshtein', 'token set']),
    ...Object.entries(groups as Record<string, Record<string, number>>).map(([group, entry]) =>
      columns([
        `  ${group}`,
        entry.heldOut!,
        ...[entry.threshold!, entry.f1!, entry.levenshteinRatio!, entry.tokenSetRatio!].map((value) =>
          value.toFixed(3),
        ),
      ]),
    ),
    columns(['  strong', strong.pairs, '', strong.f1.toFixed(3)]),
  ];
}

/**
 * How good matching is, on lists of mentions and of name pairs: their header says which they are. Returns a
 * table, the figures as JSON, and a line for each error and each mention left for review.
 */
export async function evaluateIdentity(request: RequestData, files: readonly string[] = []) {
  const lists = files.length > 0 ? files : defaultLists;
  const json: Record<string, unknown> = {};
  const table: string[] = [
    columns(['mentions', 'cases', 'precision', 'SAME', 'in first 3', 'NIL linked', 'NIL empty']),
  ];
  const errors: string[] = [];
  for (const file of lists) {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null && files.length === 0) continue;
    if (text === null) throw new Error(`${file} cannot be read. Give the path of a list of mentions or of name pairs.`);
    const rows = parseCsv(text);
    const name = basename(file);
    const isPairs = rows.every((row) => 'name1' in row);
    if (isPairs) {
      const results = evaluatePairs(rows as unknown as PairCase[]);
      table.push('', ...pairTable(name, results.measures));
      errors.push('', name, ...results.errors);
      json[name] = results.measures;
    } else {
      const results = await evaluateMentions(request, rows as unknown as MentionCase[]);
      table.push(...mentionTable(name, results.measures));
      errors.push('', name, ...results.errors);
      json[name] = results.measures;
    }
  }
  return { table: table.join('\n'), errors: errors.join('\n').trim(), json };
}
