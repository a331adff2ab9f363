import { inflateRawSync } from 'node:zlib';

const [end, entry] = [0x06054b50, 0x02014b50];

/** One file of a zip archive. */
function unzip(zip: Buffer, wanted: string): Buffer {
  const last = zip.lastIndexOf(Buffer.from(Uint32Array.of(end).buffer));
  let at = zip.readUInt32LE(last + 16);
  while (zip.readUInt32LE(at) === entry) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((from, n) =>
      n === 0 ? zip.readUInt32LE(at + from) : zip.readUInt16LE(at + from),
    ) as [number, number, number, number];
    if (zip.toString('utf8', at + 46, at + 46 + name) === wanted) {
      const file = zip.readUInt32LE(at + 42);
      const from = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
      const packed = zip.subarray(from, from + size);
      return zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    }
    at += 46 + name + extra + comment;
  }
  throw new Error(`The archive holds no ${wanted}.`);
}

/** The text of a Word document, one line per paragraph. */
export const readDocx = (file: Buffer) =>
  unzip(file, 'word/document.xml')
    .toString('utf8')
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '');
