import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '#web/app/i18n/languages.ts';
import type { Note } from './createNote.ts';
import type { NoteEntry } from './noteEntries.ts';

/** Font size in half points, margin in twentieths of a point. */
const [small, margin] = [17, 900];
const grey = '5D6067';

const plain = (text: string) => new Paragraph({ text, spacing: { after: 40 } });
const soft = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, color: grey, size: small })], spacing: { after: 40 } });
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 }, spacing: { after: 20 } });
const heading = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 160, after: 60 }, keepNext: true });
const link = (text: string, url: string, bold: boolean) =>
  new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink', bold })] });

const entry = ({ name, page, facts, lines }: NoteEntry) => [
  new Paragraph({ children: [link(name, page, true)], spacing: { before: 80, after: 20 }, keepNext: true }),
  soft(facts),
  ...lines.flatMap((line) =>
    typeof line === 'string' ? [plain(line)] : [plain(line.title), ...line.items.map((item) => bullet(item))],
  ),
];

/** Formats a note as a Word document, with small margins and type so that it usually fits on a page. */
export function noteWord(
  { title, proposal, compared, sections, remarks, url, reopenLabel }: Note,
  language: Language,
): Promise<Blob> {
  const document = new Document({
    title,
    creator: 'Maillage',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 19, language: { value: { fr: 'fr-FR', es: 'es-MX', en: 'en-GB' }[language] } },
        },
        heading1: { run: { size: 28, bold: true, color: '1D1F22' } },
        heading2: { run: { size: 22, bold: true, color: '0B5D57' } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: margin, right: margin, bottom: margin, left: margin } } },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, spacing: { after: 80 } }),
          ...(proposal ? [plain(proposal)] : []),
          soft(compared),
          ...sections.flatMap((section) => [
            heading(section.title),
            ...section.entries.flatMap(entry),
            ...section.sentences.map(bullet),
          ]),
          ...remarks.map(soft),
          new Paragraph({ children: [link(reopenLabel, url, false)], spacing: { before: 120 } }),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
