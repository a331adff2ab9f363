import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive (also a Python wheel or an `.npz`), by path. No encryption, no archive over 4 GB. */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const endOfDirectory = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (endOfDirectory < 0) throw new Error('This is not a zip archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(endOfDirectory + 16);
  for (let count = archive.readUInt16LE(endOfDirectory + 10); count > 0; count--) {
    const compressed = archive.readUInt16LE(at + 10) === 8;
    const bytes = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + bytes);
    files.set(name, compressed ? inflateRawSync(content) : content);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
