import { inflateRawSync } from 'node:zlib';

/** What the parts of a document may unfold to: far more than its text needs, and less than a process can bear. */
const maxUnfolded = 100 * 1024 * 1024;
const [endSignature, entrySignature] = [0x06054b50, 0x02014b50];

/**
 * Whether the files of a zip archive, except pictures, unfold to a bearable size. A few kilobytes can unfold to
 * gigabytes, and the sizes that an archive states can be wrong: so they are unfolded, up to the limit. Throws when the
 * archive is damaged.
 */
export function isBearable(bytes: Uint8Array): boolean {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(endSignature).buffer));
  let left = maxUnfolded;
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === entrySignature;) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    if (!name.startsWith('word/media/')) {
      const header = zip.readUInt32LE(at + 42);
      const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      left -= zip.readUInt16LE(at + 10) === 0 ? packed.length : countUnfolded(packed, left);
      if (left < 0) return false;
    }
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return true;
}

function countUnfolded(packed: Buffer, limit: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return Infinity;
    throw error;
  }
}
