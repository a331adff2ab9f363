import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#web/ui/csv.ts';

/** Parses CSV as in RFC 4180. */
function read(file: string, separator: ',' | ';'): string[][] {
  const value = separator === ',' ? /"((?:[^"]|"")*)"|([^,\r]*)/y : /"((?:[^"]|"")*)"|([^;\r]*)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < file.length;) {
    value.lastIndex = at;
    const [all, quoted, plain = ''] = value.exec(file)!;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    at += all.length;
    if (file[at] !== separator) {
      rows.push(row);
      row = [];
      at++;
    }
    at++;
  }
  return rows;
}

describe('a CSV file', () => {
  test('starts with a byte order mark for Excel, and ends every row with CRLF', () => {
    expect(toCsv([['é', 'b']], ',')).toBe('\uFEFFé,b\r\n');
  });

  test('quotes values with delimiters', () => {
    expect(toCsv([['a "b"', 'c;d', 'e\nf', ' g']], ';')).toBe('\uFEFF"a ""b""";"c;d";"e\nf";" g"\r\n');
  });

  test('keeps a spreadsheet from running a text as a formula', () => {
    expect(toCsv([['=1+1', '+33', '@x', '-a', '-2.5', '–']], ',')).toBe("\uFEFF'=1+1,'+33,'@x,'-a,-2.5,–\r\n");
  });

  test('can be parsed again for any values', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/^[=+@\t\r-]/.test(value));
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.constantFrom(',' as const, ';' as const),
        (rows, separator) => {
          expect(read(toCsv(rows, separator).slice(1), separator)).toEqual(rows);
        },
      ),
    );
  });
});
