import type { Matrix } from './weights.ts';

/** Rows are multiplied in groups of this size: each weight is read once for four rows. */
const group = 4;

/** The number of rows that `multiply` reads and writes for `count` rows: the last group is always whole. */
export const toWholeGroups = (count: number): number => Math.ceil(count / group) * group;

/**
 * Multiplies rows by a matrix: `products[row] = bias + matrix · inputs[row]`. Rows of `inputs` begin `stride` apart and
 * may overlap: a window of tokens is a row. This is where the time goes, hence the unrolled loops; 64-bit floats spare
 * conversions and V8 has no vector instructions.
 */
export function multiply(
  inputs: Float64Array,
  stride: number,
  count: number,
  { inputs: width, outputs, step, values }: Matrix,
  bias: Float32Array,
  products: Float64Array,
): void {
  for (let row = 0; row < count; row += group) {
    const a = row * stride;
    const b = a + stride;
    const c = b + stride;
    const d = c + stride;
    const productA = row * outputs;
    const productB = productA + outputs;
    const productC = productB + outputs;
    const productD = productC + outputs;
    for (let output = 0; output < outputs; output += 2) {
      const first = output * width;
      const second = first + width;
      let a0 = 0;
      let a1 = 0;
      let b0 = 0;
      let b1 = 0;
      let c0 = 0;
      let c1 = 0;
      let d0 = 0;
      let d1 = 0;
      for (let at = 0; at < width; at++) {
        const weight0 = values[first + at]!;
        const weight1 = values[second + at]!;
        const inputA = inputs[a + at]!;
        const inputB = inputs[b + at]!;
        const inputC = inputs[c + at]!;
        const inputD = inputs[d + at]!;
        a0 += weight0 * inputA;
        a1 += weight1 * inputA;
        b0 += weight0 * inputB;
        b1 += weight1 * inputB;
        c0 += weight0 * inputC;
        c1 += weight1 * inputC;
        d0 += weight0 * inputD;
        d1 += weight1 * inputD;
      }
      const bias0 = bias[output]!;
      const bias1 = bias[output + 1]!;
      products[productA + output] = a0 * step + bias0;
      products[productA + output + 1] = a1 * step + bias1;
      products[productB + output] = b0 * step + bias0;
      products[productB + output + 1] = b1 * step + bias1;
      products[productC + output] = c0 * step + bias0;
      products[productC + output + 1] = c1 * step + bias1;
      products[productD + output] = d0 * step + bias0;
      products[productD + output + 1] = d1 * step + bias1;
    }
  }
}

/** `matrix · input`, for one row; four outputs at a time. */
export function multiplyRow(input: Float64Array, { inputs: width, outputs, step, values }: Matrix): Float64Array {
  const product = new Float64Array(outputs);
  for (let output = 0; output < outputs; output += 4) {
    const first = output * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let at = 0; at < width; at++) {
      const value = input[at]!;
      sum0 += values[first + at]! * value;
      sum1 += values[second + at]! * value;
      sum2 += values[third + at]! * value;
      sum3 += values[fourth + at]! * value;
    }
    product[output] = sum0 * step;
    product[output + 1] = sum1 * step;
    product[output + 2] = sum2 * step;
    product[output + 3] = sum3 * step;
  }
  return product;
}
