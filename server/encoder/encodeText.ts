import { createNetwork } from './network.ts';
import { createTokenizer } from './tokenizer.ts';
import { loadWeights } from './weights.ts';

/** Longer texts are cut after this many tokens (some 300 words), which take half a second. */
const longest = 512;

let encode: ((text: string) => Float32Array) | undefined;

/**
 * The meaning of a text as a unit vector of 512 numbers, computed in this thread: for scripts and tests. The first call
 * loads the weights. Requests use `createEncoder`, whose worker does not block them.
 */
export function encodeText(text: string): Float32Array {
  encode ??= loadEncode();
  return encode(text);
}

function loadEncode() {
  const weights = loadWeights();
  const { tokenize } = createTokenizer(weights);
  const network = createNetwork(weights);
  return (text: string) => network.encode(tokenize(text).slice(0, longest));
}
