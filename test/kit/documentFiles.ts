import { deflateRawSync } from 'node:zlib';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** A small text of our own, in every format: a title, two sections, a list and a table. */
export const sampleText = `Compte rendu de la réunion sur l'eau

Le comité s'est réuni à Fès le 3 mai 2021.

Décisions

La ville de Fès et le département signent une convention sur l'assainissement.

- un stage de deux semaines
- une visite des captages

Suites

La convention sera signée en juin.
`;

/** What the sample reads as in every format: its headings, and the paragraphs under them. */
export const samplePassages = [
  ['HEADING', "Compte rendu de la réunion sur l'eau"],
  ['PARAGRAPH', "Le comité s'est réuni à Fès le 3 mai 2021."],
  ['HEADING', 'Décisions'],
  ['PARAGRAPH', "La ville de Fès et le département signent une convention sur l'assainissement."],
  ['LIST', '- un stage de deux semaines\n- une visite des captages'],
  ['HEADING', 'Suites'],
  ['PARAGRAPH', 'La convention sera signée en juin.'],
];

export const sampleHtml = `<!doctype html><html><head><title>x</title><style>p { color: red }</style></head><body>
  <nav>Accueil</nav><h1>Compte rendu de la réunion <em>sur l'eau</em></h1>
  <p>Le comité s'est réuni à Fès<br> le 3 mai 2021.</p>
  <div><h2>Décisions</h2>La ville de Fès et le <b>département</b> signent une convention sur l'assainissement.
  <ul><li>un stage de deux semaines</li><li>une visite des captages</li></ul></div>
  <h2>Suites</h2><p>La convention sera signée en juin.</p><script>alert(1)</script></body></html>`;

/** The sample as a Word document. Its headings have styles, or are only bold. */
export async function createDocx({ styled = true } = {}): Promise<Buffer> {
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    styled ? new Paragraph({ text, heading: level }) : new Paragraph({ children: [new TextRun({ text, bold: true })] });
  const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            heading(samplePassages[0]![1]!, HeadingLevel.TITLE),
            new Paragraph(samplePassages[1]![1]!),
            heading('Décisions', HeadingLevel.HEADING_1),
            new Paragraph(samplePassages[3]![1]!),
            item('un stage de deux semaines'),
            item('une visite des captages'),
            heading('Suites', HeadingLevel.HEADING_1),
            new Paragraph(samplePassages[6]![1]!),
          ],
        },
      ],
    }),
  );
}

/** A Word document with one table. */
export const createDocxTable = () =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Table({
              rows: [['Organisme', 'Nom']].concat([['CUF', 'Gaudru']]).map(
                (cells) =>
                  new TableRow({
                    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                  }),
              ),
            }),
          ],
        },
      ],
    }),
  );

interface PdfLine {
  text: string;
  size?: number;
  /** Distance to the line above, in points. */
  below?: number;
}

/** The lines of the sample: headings in larger letters, paragraphs apart from each other. */
export const samplePdfLines: PdfLine[] = [
  { text: samplePassages[0]![1]!, size: 20 },
  { text: "Le comité s'est réuni à Fès", below: 40 },
  { text: 'le 3 mai 2021.', below: 14 },
  { text: 'Décisions', size: 16, below: 36 },
  { text: "La ville de Fès et le département signent une convention sur l'assai-", below: 30 },
  { text: 'nissement.', below: 14 },
  { text: '- un stage de deux semaines', below: 30 },
  { text: '- une visite des captages', below: 14 },
  { text: 'Suites', size: 16, below: 36 },
  { text: 'La convention sera signée en juin.', below: 30 },
];

const toPdfString = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** A PDF of one page with these lines; without lines, a page without text. `password` marks it as encrypted. */
export function createPdf(lines: readonly PdfLine[], { encrypted = false } = {}): Buffer {
  let content = 'BT 60 760 Td ';
  for (const { text, size = 11, below = 0 } of lines)
    content += `0 ${-below} Td /F1 ${size} Tf ${toPdfString(text)} Tj `;
  content += 'ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    // The standard handler, revision 3, with hashes that no empty password has.
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, n) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  const id = `<${'01'.repeat(16)}>`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypted ? `/Encrypt 6 0 R /ID [${id} ${id}]` : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A zip archive with one file, whose stated size is wrong. */
export function createZip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  for (const [header, offset] of [
    [local, 18],
    [entry, 20],
  ] as const) {
    header.writeUInt32LE(packed.length, offset);
    header.writeUInt32LE(10, offset + 4);
    header.writeUInt16LE(name.length, offset + 8);
  }
  const start = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
