import mammoth from 'mammoth';
import type { Block } from '#server/texts/block.ts';
import { fileError } from '#server/texts/fileError.ts';
import { isBearable } from './isBearable.ts';
import { readHtml } from './readHtml.ts';

/** The title of a document is a heading too, and page breaks and pictures are nothing to read. */
const options = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
};

/** The blocks of a Word document. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  if (!checkArchive(bytes)) throw fileError('TOO_SLOW');
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, options)
    .then(({ value }) => value)
    .catch(() => Promise.reject(fileError('DAMAGED')));
  return readHtml(html);
}

function checkArchive(bytes: Uint8Array): boolean {
  try {
    return isBearable(bytes);
  } catch {
    throw fileError('DAMAGED');
  }
}
