import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { YamlSource } from './yamlSource.ts';
import type { SeedNode } from './rows.ts';

const citationPattern = /^(?:@(?<document>\S+))?\s*(?<section>[^¶]*?)\s*(?:¶\s*(?<paragraph>\d+))?$/u;
const fields = ['document', 'section', 'paragraph', 'date', 'confidence'];
const example = 'Write "Heading ¶2", "@document-id Heading ¶2" or "@document-id".';

/**
 * Parses a `cite`: "Heading ¶2" in the file's own document, "@document-id Heading ¶2" in another one, "@document-id"
 * for a whole document, a heading alone, the same as { section, paragraph, … }, or a list of these. Malformed citations
 * are reported to the source and omitted.
 */
export function parseCitations(node: Node, source: YamlSource): SeedNode[] {
  if (isSeq(node)) return (node.items as Node[]).flatMap((item) => parseCitations(item, source));
  const at = source.place(node);
  if (isMap(node)) {
    const citation = source.json(node, true) as SeedNode;
    const unknown = [...citation.fields!.keys()].filter((field) => !fields.includes(field));
    if (unknown.length > 0) source.wrong(at, `A citation has no "${unknown[0]}". It has ${fields.join(', ')}.`);
    const paragraph = citation.fields!.get('paragraph');
    if (paragraph) paragraph.value = Number(paragraph.value);
    return validateCitation(citation, source);
  }
  const parts =
    isScalar(node) && typeof node.value === 'string' ? citationPattern.exec(node.value.trim())?.groups : undefined;
  if (!parts) {
    source.wrong(at, `${JSON.stringify(node)} is not a citation. ${example}`);
    return [];
  }
  const { document, section, paragraph } = parts;
  const written = Object.entries({
    document,
    section: section || undefined,
    paragraph: paragraph && Number(paragraph),
  });
  return validateCitation(
    {
      at,
      fields: new Map(written.filter(([, value]) => value !== undefined).map(([name, value]) => [name, { at, value }])),
    },
    source,
  );
}

function validateCitation({ at, fields: stated }: SeedNode, source: YamlSource): SeedNode[] {
  const value = (name: string) => stated!.get(name)?.value;
  const document = value('document') ?? source.document;
  const problem = !document
    ? `The citation names no document, and the file has no "document:" at its top. ${example}`
    : value('paragraph') === 0
      ? 'Paragraphs count from 1. Leave ¶ out to cite the heading itself.'
      : value('paragraph') !== undefined && !value('section')
        ? `The citation names a paragraph but no heading. ${example}`
        : !value('section') && !stated!.has('document')
          ? `The citation is empty. ${example}`
          : undefined;
  if (problem) {
    source.wrong(at, problem);
    return [];
  }
  const ordered = new Map([['document', { at, value: document }], ...stated!]);
  if (!ordered.has('confidence')) ordered.set('confidence', { at, value: 'STATED' });
  return [{ at, fields: ordered }];
}
