/** The encoding that a byte order mark, or an HTML page's `<meta charset>`, names. */
function findEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

/** Decodes a text: by what it says of its encoding, as UTF-8, or as that of old Windows files. */
export function decodeText(bytes: Uint8Array): string {
  const encodings = [findEncoding(bytes), 'utf-8', 'windows-1252'];
  for (const encoding of encodings) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // An unknown encoding, or bytes that are not in it: the next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
