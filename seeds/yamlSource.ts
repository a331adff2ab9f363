import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { SeedNode, SeedProblem } from './rows.ts';

/** A parsed seed file: its contents with line numbers, and the problems found. */
export interface YamlSource {
  contents: Node | null;
  /** The default document of its citations. */
  document?: string;
  place(node: Node): string;
  wrong(at: string, message: string): void;
  /** A node as JSON with positions. `textual`: numbers and booleans are kept as written. */
  json(node: Node, textual: boolean): SeedNode;
  /** The fields of a mapping with the positions of their names. */
  pairs(node: YAMLMap): { name: string; at: string; node: Node }[];
}

/** Parses YAML with the core schema, in which dates stay strings. Syntax errors are added to `problems`. */
export function createYamlSource(file: string, text: string, problems: SeedProblem[]): YamlSource {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const wrong = (place: string, message: string) => void problems.push({ at: place, message });
  for (const { pos, message } of parsed.errors) wrong(at(pos[0]), `Invalid YAML: ${message.split(' at line ')[0]}.`);

  const place = (node: Node) => at(node.range?.[0] ?? 0);
  const pairs = (node: YAMLMap) =>
    node.items.flatMap(({ key, value }) => {
      const position = place(key as Node);
      if (isScalar(value) ? value.value !== null : value)
        return [{ name: String(key), at: position, node: value as Node }];
      wrong(position, `"${String(key)}" is empty. Give it a value or leave it out.`);
      return [];
    });
  const json = (node: Node, textual: boolean): SeedNode => {
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
    wrong(at(0), 'The file is empty. Write its list of "things", or delete the file.');
  return { contents: parsed.errors.length > 0 ? null : parsed.contents, place, wrong, json, pairs };
}
