import { byteOrderMark } from './saveFile.ts';
import type { Language } from '#web/app/i18n/languages.ts';

/** Prefixes values that a spreadsheet would run as a formula. */
const escapeFormula = (value: string) =>
  /^[=+@\t\r]/.test(value) || /^-(?!\d+([.,]\d+)?$)/.test(value) ? `'${value}` : value;

const quote = (value: string) => (/[",;\r\n\t]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The separator that Excel expects by language. */
export const getSeparator = (language: Language) => (language === 'fr' ? ';' : ',');

/** CSV after RFC 4180, in UTF-8 with the byte order mark that Excel needs. */
export const toCsv = (rows: readonly (readonly string[])[], separator: ',' | ';') =>
  `${byteOrderMark}${rows.map((row) => row.map((value) => quote(escapeFormula(value))).join(separator)).join('\r\n')}\r\n`;
