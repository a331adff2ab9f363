import { XMLValidator } from 'fast-xml-parser';
import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { readZip } from '#server/encoder/convert/readZip.ts';
import { noteWord } from '#web/before/note/noteWord.ts';

test('a Word document is well-formed whatever characters a record holds', async () => {
  const odd = 'formation\u000Basile \u0007 Bordeaux\uFFFE\u001B <b>&';
  const line = { label: odd, text: odd };
  const note = {
    title: odd,
    heading: odd,
    conclusion: odd,
    compared: odd,
    proposal: { title: odd, paragraphs: [odd], facts: [line] },
    sections: [
      {
        title: odd,
        entries: [{ name: odd, page: 'https://example.org/', grade: odd, facts: odd, lines: [line] }],
        sentences: [odd],
      },
    ],
    remarks: [odd],
    url: 'https://example.org/',
    reopenLabel: odd,
  };
  const t = ((key: string, { label = key, text = '' } = {}) => `${label}: ${text}`) as unknown as TFunction<'before'>;
  const blob = await noteWord(t, note, 'fr');
  const document = readZip(Buffer.from(await blob.arrayBuffer()))
    .get('word/document.xml')!
    .toString();
  expect(document).toContain('formationasile  Bordeaux &lt;b&gt;&amp;');
  // oxlint-disable-next-line no-control-regex -- XML cannot hold them
  expect(document).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  expect(XMLValidator.validate(document)).toBe(true);
});
