import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodeLengths, createDecodingTable, decodeSymbols, encodeSymbols } from '#server/encoder/prefixCode.ts';

const countSymbols = (symbols: readonly number[]) =>
  Array.from({ length: 256 }, (_, symbol) => symbols.filter((found) => found === symbol).length);

test('reads the symbols that were written, wherever they begin', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(255), { minLength: 1, maxLength: 300 }), fc.nat(5), (symbols, offset) => {
      const lengths = createCodeLengths(countSymbols(symbols));
      const bytes = Uint8Array.from([...Array(offset).fill(170), ...encodeSymbols(Uint8Array.from(symbols), lengths)]);
      const decoded = new Uint8Array(symbols.length);
      decodeSymbols(bytes, offset, createDecodingTable(lengths), decoded);
      expect([...decoded]).toEqual(symbols);
    }),
  );
});

test('frequent symbols have shorter code words, and no code word is longer than 12 bits', () => {
  expect(createCodeLengths([8, 4, 2, 1, 1])).toEqual([1, 2, 3, 4, 4]);
  const fibonacci = [1, 1];
  while (fibonacci.length < 40) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
  expect(Math.max(...createCodeLengths(fibonacci))).toBeLessThanOrEqual(12);
});
