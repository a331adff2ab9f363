/** The vector of a text, of length 1. */
export type Encode = (text: string) => Float32Array;

/** The server's encoder of meaning. Undefined, with a line that says so, when its weights cannot be read. */
export async function loadEncoder(): Promise<Encode | undefined> {
  try {
    const module = '#server/encoder/encodeText.ts';
    const { encodeText } = (await import(module)) as { encodeText: Encode };
    encodeText('');
    return encodeText;
  } catch (error) {
    console.log(`No cosine: ${(error as Error).message}`);
    return undefined;
  }
}
