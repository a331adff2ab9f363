import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Source } from './yamlSource.ts';
import type { Written } from './rows.ts';

const form = /^(?:@(?<document>\S+))?\s*(?<section>[^¶]*?)\s*(?:¶\s*(?<paragraph>\d+))?$/u;
const fields = ['document', 'section', 'paragraph', 'date', 'confidence'];
const example = 'Write "Heading ¶2", "@document-id Heading ¶2" or "@document-id".';

/**
 * The citations that a `cite` stands for: "Heading ¶2" in the file's own document, "@document-id
 * Heading ¶2" in another one, "@document-id" for the whole of it, a heading alone for the heading
 * itself, the same as { section, paragraph, … }, or a list of these. What is malformed is told to the
 * source and left out.
 */
export function citationsOf(node: Node, source: Source): Written[] {
  if (isSeq(node)) return (node.items as Node[]).flatMap((item) => citationsOf(item, source));
  const at = source.place(node);
  if (isMap(node)) {
    const given = source.json(node, true) as Written;
    const odd = [...given.fields!.keys()].filter((field) => !fields.includes(field));
    if (odd.length > 0) source.wrong(at, `A citation has no "${odd[0]}". It has ${fields.join(', ')}.`);
    const paragraph = given.fields!.get('paragraph');
    if (paragraph) paragraph.value = Number(paragraph.value);
    return checked(given, source);
  }
  const parts = isScalar(node) && typeof node.value === 'string' ? form.exec(node.value.trim())?.groups : undefined;
  if (!parts) {
    source.wrong(at, `${JSON.stringify(node)} is no citation. ${example}`);
    return [];
  }
  const { document, section, paragraph } = parts;
  const written = Object.entries({
    document,
    section: section || undefined,
    paragraph: paragraph && Number(paragraph),
  });
  return checked(
    {
      at,
      fields: new Map(written.filter(([, value]) => value !== undefined).map(([name, value]) => [name, { at, value }])),
    },
    source,
  );
}

function checked({ at, fields: given }: Written, source: Source): Written[] {
  const value = (name: string) => given!.get(name)?.value;
  const document = value('document') ?? source.document;
  const wrong = !document
    ? `The citation names no document, and the file has no "document:" at its top. ${example}`
    : value('paragraph') === 0
      ? 'Paragraphs count from 1. Leave ¶ out to cite the heading itself.'
      : value('paragraph') !== undefined && !value('section')
        ? `The citation names a paragraph but no heading. ${example}`
        : !value('section') && !given!.has('document')
          ? `The citation is empty. ${example}`
          : undefined;
  if (wrong) {
    source.wrong(at, wrong);
    return [];
  }
  const order = new Map([['document', { at, value: document }], ...given!]);
  if (!order.has('confidence')) order.set('confidence', { at, value: 'STATED' });
  return [{ at, fields: order }];
}
