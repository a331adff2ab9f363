import { multiply, multiplyRow, toWholeGroups } from './multiply.ts';
import { decodeSymbols } from './prefixCode.ts';
import { type Weights, convolutionSize, convolutions, vectorSize } from './weights.ts';

const projectionSize = convolutions.length * convolutionSize;
const featureSize = vectorSize + projectionSize;
/** Keeps normalisations from dividing by zero. */
const epsilon = 1e-12;

export interface Network {
  /** The unit vector of a text, given as rows of the embedding table. */
  encode(tokens: readonly number[]): Float32Array;
}

/**
 * The Universal Sentence Encoder: the embeddings of a text's pieces and three n-gram convolutions over them are
 * normalised, averaged, and go through two dense blocks.
 */
export function createNetwork({ embeddings, matrices, vectors }: Weights): Network {
  const symbols = new Uint8Array(vectorSize);

  function writeEmbedding(row: number, target: Float64Array, start: number) {
    const { minimum, step, decodingTable } = embeddings.codes[embeddings.codeOfRow[row]!]!;
    decodeSymbols(embeddings.bytes, embeddings.offsets[row]!, decodingTable, symbols);
    for (let at = 0; at < vectorSize; at++) target[start + at] = minimum + step * symbols[at]!;
  }

  /** The embeddings of all tokens as seen by the convolutions, one row of `projectionSize` per token. */
  function project(embedded: Float64Array, count: number): Float64Array {
    const projected = new Float64Array(count * projectionSize);
    const product = new Float64Array(toWholeGroups(count) * convolutionSize);
    for (const [index, { order }] of convolutions.entries()) {
      multiply(
        embedded,
        vectorSize,
        count,
        matrices[`projection${order}`]!,
        vectors[`projectionBias${order}`]!,
        product,
      );
      for (let token = 0; token < count; token++)
        projected.set(
          product.subarray(token * convolutionSize, (token + 1) * convolutionSize),
          token * projectionSize + index * convolutionSize,
        );
    }
    normalizeRows(projected, projectionSize, vectors.projectionGain!, vectors.projectionShift!);
    return projected;
  }

  /** Two layers over the windows of `order` tokens around each token, each added to its input. */
  function convolve(
    inputs: Float64Array,
    start: number,
    count: number,
    { order, before }: (typeof convolutions)[number],
  ): Float64Array {
    // Zeros before and after the text.
    const padded = new Float64Array((toWholeGroups(count) + order) * convolutionSize);
    const text = padded.subarray(before * convolutionSize, (before + count) * convolutionSize);
    for (let token = 0; token < count; token++)
      text.set(
        inputs.subarray(token * projectionSize + start, token * projectionSize + start + convolutionSize),
        token * convolutionSize,
      );
    const product = new Float64Array(toWholeGroups(count) * convolutionSize);
    for (const layer of ['first', 'second']) {
      multiply(padded, convolutionSize, count, matrices[layer + order]!, vectors[`${layer}Bias${order}`]!, product);
      for (let at = 0; at < text.length; at++) text[at]! += Math.max(product[at]!, 0);
    }
    return text;
  }

  const dense = (input: Float64Array, name: string) => multiplyRow(input, matrices[name]!);

  return {
    encode(tokens) {
      const count = tokens.length;
      const embedded = new Float64Array(toWholeGroups(count) * vectorSize);
      for (const [index, row] of tokens.entries()) writeEmbedding(row, embedded, index * vectorSize);
      const projected = project(embedded, count);

      const features = new Float64Array(count * featureSize);
      for (let token = 0; token < count; token++)
        features.set(embedded.subarray(token * vectorSize, (token + 1) * vectorSize), token * featureSize);
      for (const [index, convolution] of convolutions.entries()) {
        const start = index * convolutionSize;
        const convolved = convolve(projected, start, count, convolution);
        for (let token = 0; token < count; token++)
          features.set(
            convolved.subarray(token * convolutionSize, (token + 1) * convolutionSize),
            token * featureSize + vectorSize + start,
          );
      }
      normalizeRows(features, featureSize, vectors.featureGain!, vectors.featureShift!);

      const sum = new Float64Array(featureSize);
      for (let at = 0; at < features.length; at++) sum[at % featureSize]! += features[at]!;
      const root = Math.sqrt(count);
      const mean = dense(sum, 'mean').map((value, at) => (value + count * vectors.meanBias![at]!) / root);

      const block1 = positive(add(dense(mean, 'skip1'), dense(positive(dense(mean, 'inner1')), 'outer1')));
      const block2 = add(dense(block1, 'skip2'), dense(positive(dense(block1, 'inner2')), 'outer2'));
      const vector = block2.map(Math.tanh);
      const length = Math.sqrt(
        Math.max(
          vector.reduce((total, value) => total + value * value, 0),
          epsilon,
        ),
      );
      return Float32Array.from(vector, (value) => value / length);
    },
  };
}

const positive = (values: Float64Array) => values.map((value) => Math.max(value, 0));

const add = (first: Float64Array, second: Float64Array) => first.map((value, at) => value + second[at]!);

/** Layer normalisation: each row gets mean 0 and variance 1, then a gain and a shift of each column. */
function normalizeRows(values: Float64Array, size: number, gain: Float32Array, shift: Float32Array): void {
  for (let start = 0; start < values.length; start += size) {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += values[start + at]!;
    const mean = sum / size;
    let squares = 0;
    for (let at = 0; at < size; at++) squares += (values[start + at]! - mean) ** 2;
    const deviation = Math.sqrt(squares / size + epsilon);
    for (let at = 0; at < size; at++)
      values[start + at] = ((values[start + at]! - mean) / deviation) * gain[at]! + shift[at]!;
  }
}
