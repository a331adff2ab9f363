import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { TFunction } from 'i18next';
import { removeInvisible } from '#schema/removeInvisible.ts';
import type { Language } from '#web/app/i18n/languages.ts';
import type { Note } from './createNote.ts';
import type { LabelledText, NoteEntry } from './noteEntries.ts';

/** Font sizes in half points, margin in twentieths of a point. */
const [small, large, margin] = [17, 24, 1000];
const [grey, accent] = ['5D6067', '0B5D57'];

const plain = (text: string) => new Paragraph({ text, spacing: { after: 60 } });
const soft = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, color: grey, size: small })], spacing: { after: 40 } });
const heading = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 200, after: 60 }, keepNext: true });
const link = (text: string, url: string, bold: boolean) =>
  new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink', bold })] });

/** A note without the characters that make a Word document unreadable. */
const cleanNote = (note: Note) =>
  JSON.parse(JSON.stringify(note), (_key, value: unknown) =>
    typeof value === 'string' ? removeInvisible(value) : value,
  ) as Note;

/** Formats a note as a Word document, with small margins and type so that it fits on three pages. */
export function noteWord(t: TFunction<'before'>, note: Note, language: Language): Promise<Blob> {
  const { title, heading: date, conclusion, compared, proposal, sections, remarks, url, reopenLabel } = cleanNote(note);
  const labelled = ({ label, text }: LabelledText) => {
    // The label, with the punctuation that the language puts after it.
    const [before = '', after = ''] = label ? t('note.labelled', { label, text: '\0' }).split('\0') : [];
    return new Paragraph({
      children: [new TextRun({ text: before, color: grey }), new TextRun(`${text}${after}`)],
      spacing: { after: 30 },
    });
  };
  const entry = ({ name, page, grade, facts, lines }: NoteEntry) => [
    new Paragraph({ children: [link(name, page, true)], spacing: { before: 120, after: 20 }, keepNext: true }),
    new Paragraph({
      children: [
        ...(grade ? [new TextRun({ text: `${grade} · `, bold: true, size: small })] : []),
        new TextRun({ text: facts, color: grey, size: small }),
      ],
      spacing: { after: 40 },
      keepNext: true,
    }),
    ...lines.map(labelled),
  ];
  const verdict = new Paragraph({
    children: [new TextRun({ text: conclusion, bold: true, size: large })],
    spacing: { before: 120, after: 80 },
    indent: { left: 160 },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: accent } },
  });
  const document = new Document({
    title,
    creator: 'Maillage',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 20, language: { value: { fr: 'fr-FR', es: 'es-MX', en: 'en-GB' }[language] } },
        },
        heading1: { run: { size: 30, bold: true, color: '1D1F22' } },
        heading2: { run: { size: 23, bold: true, color: accent } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: margin, right: margin, bottom: margin, left: margin } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    color: grey,
                    size: small,
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          soft(date),
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, spacing: { after: 80 } }),
          verdict,
          soft(compared),
          heading(proposal.title),
          ...proposal.paragraphs.map(plain),
          ...proposal.facts.map(labelled),
          ...sections.flatMap((section) => [
            heading(section.title),
            ...section.entries.flatMap(entry),
            ...section.sentences.map(plain),
          ]),
          new Paragraph({ text: '', spacing: { before: 120 } }),
          ...remarks.map(soft),
          new Paragraph({ children: [link(reopenLabel, url, false)], spacing: { before: 80 } }),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
