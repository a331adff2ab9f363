const types = { '<f4': Float32Array, '|u1': Uint8Array };

/** An array of NumPy (`.npy`, in C order). */
export function readNpy(file: Buffer): { shape: number[]; values: Float32Array | Uint8Array } {
  const headerEnd = 10 + file.readUInt16LE(8);
  const header = file.toString('latin1', 10, headerEnd);
  const type = /'descr': '([^']+)'/u.exec(header)?.[1];
  const shape = /'shape': \(([^)]*)\)/u.exec(header)?.[1]?.match(/\d+/gu)?.map(Number);
  if (!type || !shape || header.includes("'fortran_order': True") || !(type in types))
    throw new Error(`This array cannot be read: ${header}`);
  const bytes = Uint8Array.from(file.subarray(headerEnd)).buffer;
  return { shape, values: new types[type as keyof typeof types](bytes) };
}
