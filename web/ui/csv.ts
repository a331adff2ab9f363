import type { Language } from '#web/app/i18n/languages.ts';

/** A text that a spreadsheet would run as a formula is told to be a text. */
const escapeFormula = (value: string) =>
  /^[=+@\t\r]/.test(value) || /^-(?!\d+([.,]\d+)?$)/.test(value) ? `'${value}` : value;

const quote = (value: string) => (/[",;\r\n\t]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The separator that Excel expects in a language. */
export const getSeparator = (language: Language) => (language === 'fr' ? ';' : ',');

/** Rows as a file that spreadsheets open: RFC 4180, in UTF-8 with the mark that makes Excel see it. */
export const toCsv = (rows: readonly (readonly string[])[], separator: ',' | ';') =>
  `\uFEFF${rows.map((row) => row.map((value) => quote(escapeFormula(value))).join(separator)).join('\r\n')}\r\n`;
