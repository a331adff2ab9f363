import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Written, Wrong } from './rows.ts';

/** One seed file: its contents with the line of each piece, and what is wrong with them. */
export interface Source {
  contents: Node | null;
  /** The default document of its citations. */
  document?: string;
  place(node: Node): string;
  wrong(at: string, message: string): void;
  /** A node as it stands. `textual`: numbers and true/false are kept as they are spelt. */
  json(node: Node, textual: boolean): Written;
  /** The fields of a mapping with the places of their names. */
  pairs(node: YAMLMap): { name: string; at: string; node: Node }[];
}

/** Reads YAML by its core schema, in which dates stay texts. What is no YAML is told to `problems`. */
export function sourceOf(file: string, text: string, problems: Wrong[]): Source {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const wrong = (place: string, message: string) => void problems.push({ at: place, message });
  for (const { pos, message } of parsed.errors) wrong(at(pos[0]), `This is no YAML: ${message.split(' at line ')[0]}.`);

  const place = (node: Node) => at(node.range?.[0] ?? 0);
  const pairs = (node: YAMLMap) =>
    node.items.flatMap(({ key, value }) => {
      const here = place(key as Node);
      if (isScalar(value) ? value.value !== null : value) return [{ name: String(key), at: here, node: value as Node }];
      wrong(here, `"${String(key)}" is empty. Give it a value or leave it out.`);
      return [];
    });
  const json = (node: Node, textual: boolean): Written => {
    if (isSeq(node)) return { at: place(node), list: (node.items as Node[]).map((item) => json(item, textual)) };
    if (isMap(node))
      return {
        at: place(node),
        fields: new Map(pairs(node).map((pair) => [pair.name, { ...json(pair.node, textual), at: pair.at }])),
      };
    if (isAlias(node)) wrong(place(node), 'Anchors and aliases are not used in seed files. Write it out.');
    const { value, source } = isScalar(node) ? node : { value: undefined, source: undefined };
    return { at: place(node), value: textual && value !== null && typeof value !== 'string' ? source : value };
  };
  if (parsed.errors.length === 0 && !parsed.contents)
    wrong(at(0), 'The file is empty. Write its list of "things", or take it away.');
  return { contents: parsed.errors.length > 0 ? null : parsed.contents, place, wrong, json, pairs };
}
