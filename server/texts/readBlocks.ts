import type { Block } from './block.ts';
import { type FileProblem, fileError, maxTextLength } from './fileError.ts';
import { decodeText } from './formats/decodeText.ts';
import { readHtml } from './formats/readHtml.ts';
import { splitText } from './splitText.ts';

const startsWith = (bytes: Uint8Array, start: string) =>
  new TextDecoder('latin1').decode(bytes.subarray(0, start.length)) === start;

/** The old format of Word, and the container of a .docx that has a password. */
const isCompoundFile = (bytes: Uint8Array) => startsWith(bytes, '\u00d0\u00cf\u0011\u00e0');

async function readFormat(bytes: Uint8Array, name: string): Promise<Block[]> {
  const extension = /\.(\w+)$/.exec(name.toLowerCase())?.[1];
  // The content decides where it can: names are often wrong.
  if (startsWith(bytes, '%PDF-')) return (await import('./formats/readPdf.ts')).readPdf(bytes);
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    if (extension !== 'docx') throw fileError('UNKNOWN_FORMAT');
    return (await import('./formats/readDocx.ts')).readDocx(bytes);
  }
  if (isCompoundFile(bytes)) throw fileError(extension === 'docx' ? 'PASSWORD' : 'UNKNOWN_FORMAT');
  if (extension === 'pdf' || extension === 'docx') throw fileError('DAMAGED');
  if (extension === 'html' || extension === 'htm') return readHtml(decodeText(bytes));
  if (extension !== 'txt') throw fileError('UNKNOWN_FORMAT');
  const text = decodeText(bytes);
  if (text.includes('\0')) throw fileError('UNKNOWN_FORMAT');
  return splitText(text);
}

/** Reads the blocks of a .txt, .docx, .pdf or .html file. Throws INVALID with the reason. */
export async function readBlocks(bytes: Uint8Array, name: string): Promise<Block[]> {
  if (bytes.length === 0) throw fileError('EMPTY');
  const blocks = await readFormat(bytes, name);
  const problem = findProblem(blocks);
  if (problem) throw fileError(problem);
  return blocks;
}

/** What is wrong with the blocks of a text; undefined when nothing is. */
export function findProblem(blocks: readonly Block[]): FileProblem | undefined {
  let length = 0;
  for (const { lines } of blocks) for (const line of lines) length += line.length;
  if (length === 0) return 'EMPTY';
  return length > maxTextLength ? 'TOO_LONG' : undefined;
}
