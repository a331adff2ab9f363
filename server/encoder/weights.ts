import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { createDecodingTable } from './prefixCode.ts';

export const weightsFile = fileURLToPath(new URL('./data/universal-sentence-encoder.bin', import.meta.url));

/** Width of the embeddings of pieces and of the vectors of texts. */
export const vectorSize = 512;
/** Width of an n-gram convolution. */
export const convolutionSize = 256;
/** The n-grams, and how many tokens of each stand before the token in question. */
export const convolutions = [
  { order: 2, before: 0 },
  { order: 3, before: 1 },
  { order: 5, before: 2 },
] as const;

/** Rows of the embedding table that no text spells; the pieces follow. */
export const rows = { unknown: 0, begin: 1, end: 2, firstPiece: 3 };

/** Row by row, each row the weights of one output; a weight is `step` times an integer. */
export interface Matrix {
  inputs: number;
  outputs: number;
  step: number;
  values: Int8Array;
}

export interface Weights {
  /** Pieces of words in the order of their UTF-16 code units, and the logarithms of their frequencies. */
  pieces: string[];
  scores: Float32Array;
  unknownScore: number;
  embeddings: EmbeddingTable;
  matrices: Record<string, Matrix>;
  vectors: Record<string, Float32Array>;
}

/** Rows stay encoded; a value is `minimum + step * symbol` of its row's code. */
export interface EmbeddingTable {
  codes: { minimum: number; step: number; decodingTable: Uint16Array }[];
  codeOfRow: Uint8Array;
  /** Where each row begins in `bytes`. */
  offsets: Uint32Array;
  bytes: Uint8Array;
}

/**
 * The file: length of the header (uint32, little-endian), header (JSON), core (brotli: all but the rows), rows of the
 * embedding table (prefix codes).
 */
export interface WeightsHeader {
  unknownScore: number;
  coreBytes: number;
  codes: { minimum: number; step: number; codeLengths: number[] }[];
  /** Offset and length in bytes inside the core; offsets are multiples of 4. */
  sections: Record<'pieces' | 'scores' | 'codeOfRow' | 'rowBytes', [number, number]>;
  matrices: Record<string, { inputs: number; outputs: number; step: number; section: [number, number] }>;
  vectors: Record<string, [number, number]>;
}

/** Throws when the file is missing or damaged, saying how to make it. */
export function loadWeights(path = weightsFile): Weights {
  try {
    return parseWeights(readFileSync(path));
  } catch (error) {
    throw new Error(
      `The weights of the encoder cannot be read from ${path} (${(error as Error).message}): restore the file with git, or make it as server/encoder/README.md says`,
      { cause: error },
    );
  }
}

function parseWeights(file: Buffer): Weights {
  const headerEnd = 4 + file.readUInt32LE(0);
  const header = JSON.parse(file.toString('utf8', 4, headerEnd)) as WeightsHeader;
  const coreEnd = headerEnd + header.coreBytes;
  // Copied, so that typed arrays can be views that begin at the offsets.
  const core = Uint8Array.from(brotliDecompressSync(file.subarray(headerEnd, coreEnd))).buffer;
  const view = <T>(
    array: { new (buffer: ArrayBuffer, offset: number, length: number): T; BYTES_PER_ELEMENT: number },
    [offset, bytes]: [number, number],
  ) => new array(core, offset, bytes / array.BYTES_PER_ELEMENT);

  const bytes = file.subarray(coreEnd);
  const rowBytes = view(Uint16Array, header.sections.rowBytes);
  const offsets = new Uint32Array(rowBytes.length + 1);
  for (const [row, length] of rowBytes.entries()) offsets[row + 1] = offsets[row]! + length;
  if (offsets.at(-1) !== bytes.length) throw new Error(`${offsets.at(-1)} bytes expected, ${bytes.length} found`);

  return {
    pieces: new TextDecoder().decode(view(Uint8Array, header.sections.pieces)).split('\n'),
    scores: view(Float32Array, header.sections.scores),
    unknownScore: header.unknownScore,
    embeddings: {
      codes: header.codes.map(({ minimum, step, codeLengths }) => ({
        minimum,
        step,
        decodingTable: createDecodingTable(codeLengths),
      })),
      codeOfRow: view(Uint8Array, header.sections.codeOfRow),
      offsets,
      bytes,
    },
    matrices: Object.fromEntries(
      Object.entries(header.matrices).map(([name, { inputs, outputs, step, section }]) => [
        name,
        { inputs, outputs, step, values: view(Int8Array, section) },
      ]),
    ),
    vectors: Object.fromEntries(
      Object.entries(header.vectors).map(([name, section]) => [name, view(Float32Array, section)]),
    ),
  };
}
