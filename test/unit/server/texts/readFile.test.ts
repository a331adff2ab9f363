import { describe, expect, test } from 'vitest';
import { arrangePassages } from '#server/texts/arrangePassages.ts';
import { maxFileSize } from '#server/texts/fileError.ts';
import { readBlocks } from '#server/texts/readBlocks.ts';
import { readFile } from '#server/texts/readFile.ts';
import {
  createDocx,
  createDocxTable,
  createPdf,
  createZip,
  sampleHtml,
  samplePassages,
  samplePdfLines,
  sampleText,
} from '#test/kit/documentFiles.ts';

const toPassages = async (bytes: Uint8Array, name: string) =>
  arrangePassages(await readBlocks(bytes, name)).map(({ type, text }) => [type, text]);

describe('a file is read by heading and paragraph', { timeout: 60_000 }, () => {
  test.for<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['minutes.txt', () => Buffer.from(sampleText)],
    ['minutes.html', () => Buffer.from(sampleHtml)],
    ['minutes.docx', () => createDocx()],
    ['minutes.docx', () => createDocx({ styled: false })],
    ['minutes.pdf', () => createPdf(samplePdfLines)],
  ])('%s', async ([name, create]) => {
    const passages = await toPassages(await create(), name);
    const joined = passages.map(([type, text]) => [
      type,
      text!.replace('Fès\nle', 'Fès le').replace('assai-\nnissement', 'assainissement'),
    ]);
    expect(joined).toEqual(samplePassages);
  });

  test('with tables as rows of cells', async () => {
    expect(await toPassages(await createDocxTable(), 'list.docx')).toEqual([
      ['TABLE', '| Organisme | Nom |\n| CUF | Gaudru |'],
    ]);
  });

  test.for([
    ['old Windows letters', Buffer.from('R\u00e9union \u00e0 F\u00e8s.', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffRéunion à Fès.', 'utf16le')],
    ['UTF-8', Buffer.from('Réunion à Fès.')],
  ] as const)('in %s', async ([, bytes]) => {
    expect(await toPassages(bytes, 'a.txt')).toEqual([['PARAGRAPH', 'Réunion à Fès.']]);
  });
});

describe('a file that cannot be read is refused with the reason', { timeout: 60_000 }, () => {
  test.for<[string, string, Uint8Array]>([
    ['EMPTY', 'a.txt', Buffer.alloc(0)],
    ['EMPTY', 'a.txt', Buffer.from(' \n\n ')],
    ['EMPTY', 'a.html', Buffer.from('<html><body><script>x</script></body></html>')],
    ['UNKNOWN_FORMAT', 'a.odt', Buffer.from('PK\u0003\u0004x', 'latin1')],
    ['UNKNOWN_FORMAT', 'photo.png', Buffer.from('\u0089PNG', 'latin1')],
    ['UNKNOWN_FORMAT', 'a.doc', Buffer.from('\u00d0\u00cf\u0011\u00e0', 'latin1')],
    ['PASSWORD', 'a.docx', Buffer.from('\u00d0\u00cf\u0011\u00e0', 'latin1')],
    ['PASSWORD', 'a.pdf', createPdf(samplePdfLines, { encrypted: true })],
    ['NO_TEXT', 'scan.pdf', createPdf([])],
    ['DAMAGED', 'a.docx', Buffer.from('PK\u0003\u0004 nothing', 'latin1')],
    ['DAMAGED', 'a.pdf', Buffer.from('not a pdf')],
    ['TOO_LONG', 'a.txt', Buffer.alloc(2_000_000, 'a')],
    ['TOO_SLOW', 'a.docx', createZip('word/document.xml', Buffer.alloc(120 * 1024 * 1024))],
  ])('%s: %s', async ([reason, name, bytes]) => {
    await expect(readBlocks(bytes, name)).rejects.toMatchObject({ code: 'INVALID', extensions: { reason } });
  });
});

describe('in a thread of its own', { timeout: 60_000 }, () => {
  test('a file is read as well, and its problem is reported', async () => {
    expect(arrangePassages(await readFile(createPdf(samplePdfLines), 'minutes.pdf'))).toHaveLength(
      samplePassages.length,
    );
    await expect(readFile(createPdf([]), 'scan.pdf')).rejects.toMatchObject({ extensions: { reason: 'NO_TEXT' } });
  });

  test('a file that is too large is not read at all', async () => {
    await expect(readFile(Buffer.alloc(maxFileSize + 1), 'a.txt')).rejects.toMatchObject({
      extensions: { reason: 'TOO_LARGE' },
    });
  });
});
