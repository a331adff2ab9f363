import { dataError, readDataFile, toTerms } from '#server/language/dataFile.ts';

const multipliers = new Map(
  readDataFile('number-words.tsv', ['value', 'terms']).flatMap((row) => {
    const value = Number(row.cells.value);
    if (!(value > 1)) throw dataError(row, 'The column value must be a number greater than 1.');
    return toTerms(row, 'terms').map((term) => [term, value] as const);
  }),
);

/** Groups of three digits, then decimals: 5 000, 3.553, 1,000,000, 2 500,50; or digits with decimals: 1,5. */
const digits = String.raw`\d{1,3}(?:(?<separator>[ \u00A0\u202F.,'’])\d{3})(?:\k<separator>\d{3})*(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?`;
const numberPattern = new RegExp(String.raw`(?<![\d\p{L}.,])(${digits})(?:[ \u00A0\u202F]+(\p{L}+))?`, 'gu');

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The number that digits with a separator of groups stand for; decimals count when it is multiplied. */
function toNumber(written: string, separator: string | undefined): number {
  const joined = separator ? written.replaceAll(separator, '') : written;
  return Number(joined.replace(',', '.'));
}

/**
 * Writes numbers as plain digits, in texts that are stored as in searches: 5 000, 5,000 and 5.000 become 5000, "1,5 million"
 * 1500000. Other numbers with decimals stay as they are.
 */
export const joinNumbers = (text: string): string =>
  text.replace(numberPattern, (all, written: string, separator: string | undefined, word: string | undefined) => {
    const factor = word === undefined ? undefined : multipliers.get(fold(word));
    const rest = factor === undefined ? all.slice(written.length) : '';
    const value = Math.round(toNumber(written, separator) * (factor ?? 1));
    return separator !== undefined || factor !== undefined ? `${value}${rest}` : all;
  });
