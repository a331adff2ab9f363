import { type Encoder, createEncoder } from './createEncoder.ts';

let encoder: Encoder | undefined;

/** The encoder of this process. Its worker starts with the first text, and does not keep the process alive. */
export const getEncoder = (): Encoder => (encoder ??= createEncoder());

/** Stops it, as far as it was started. */
export async function closeEncoder() {
  await encoder?.close();
  encoder = undefined;
}
