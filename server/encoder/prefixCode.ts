/**
 * A canonical prefix code (Huffman): numbers that are frequent take few bits. A row of the embedding table takes 190
 * bytes instead of 512, and can still be read alone.
 */

/** Bits of the longest code word; the decoding table has 2^12 entries. */
const longest = 12;

/** The length in bits of each symbol's code word, 0 for symbols that do not occur. */
export function createCodeLengths(counts: readonly number[]): number[] {
  for (let weights = counts; ; weights = weights.map((count) => Math.ceil(count / 2))) {
    const lengths = lengthsOfHuffmanTree(weights);
    if (Math.max(...lengths) <= longest) return lengths;
  }
}

function lengthsOfHuffmanTree(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let trees = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
  if (trees.length === 1) lengths[trees[0]!.symbols[0]!] = 1;
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count);
    const [first, second, ...rest] = trees;
    const symbols = [...first!.symbols, ...second!.symbols];
    for (const symbol of symbols) lengths[symbol]!++;
    trees = [...rest, { count: first!.count + second!.count, symbols }];
  }
  return lengths;
}

/** Code words in canonical order: shorter first, then by symbol. */
function codeWords(lengths: readonly number[]): { symbol: number; length: number; word: number }[] {
  let word = 0;
  let previous = 0;
  return lengths
    .map((length, symbol) => ({ symbol, length }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.symbol - b.symbol)
    .map(({ symbol, length }, index) => {
      if (index > 0) word = (word + 1) << (length - previous);
      previous = length;
      return { symbol, length, word };
    });
}

/** Writes symbols as bits, the highest bit of each byte first; the last byte is filled with zeros. */
export function encodeSymbols(symbols: Uint8Array, lengths: readonly number[]): Uint8Array {
  const words = new Map(codeWords(lengths).map((code) => [code.symbol, code]));
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const symbol of symbols) {
    const { word, length } = words.get(symbol)!;
    buffer = (buffer << length) | word;
    for (bits += length; bits >= 8; bits -= 8) bytes.push((buffer >>> (bits - 8)) & 255);
    buffer &= (1 << bits) - 1;
  }
  if (bits > 0) bytes.push((buffer << (8 - bits)) & 255);
  return Uint8Array.from(bytes);
}

/** For each `longest` bits: the symbol that they begin with (high byte) and its length in bits (low byte). */
export function createDecodingTable(lengths: readonly number[]): Uint16Array {
  const table = new Uint16Array(1 << longest);
  for (const { symbol, length, word } of codeWords(lengths)) {
    const start = word << (longest - length);
    table.fill((symbol << 8) | length, start, start + (1 << (longest - length)));
  }
  return table;
}

/** Reads as many symbols as `symbols` holds from `bytes`, beginning at the byte `offset`. */
export function decodeSymbols(bytes: Uint8Array, offset: number, table: Uint16Array, symbols: Uint8Array): void {
  let at = offset;
  let buffer = 0;
  let bits = 0;
  for (let index = 0; index < symbols.length; index++) {
    while (bits < longest) {
      buffer = (buffer << 8) | (at < bytes.length ? bytes[at]! : 0);
      at++;
      bits += 8;
    }
    const entry = table[(buffer >>> (bits - longest)) & ((1 << longest) - 1)]!;
    symbols[index] = entry >>> 8;
    bits -= entry & 255;
    // Only the bits not read yet stay, so that the next shift cannot overflow.
    buffer &= (1 << bits) - 1;
  }
}
