import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Block } from '#server/texts/block.ts';
import { tidy } from '#server/texts/lineForms.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set(
  'head script style template noscript nav svg math select button textarea iframe object'.split(' '),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const bold = new Set(['b', 'strong']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const getChildren = (node: Node) => ('childNodes' in node ? node.childNodes : []);

/** The text of a node in lines: only `<br>` breaks one. */
function collectText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/gu, ' ');
  if (!isElement(node)) return '';
  if (node.tagName === 'br') return '\n';
  if (skipped.has(node.tagName)) return '';
  const text = getChildren(node).map(collectText).join('');
  return inline.has(node.tagName) ? text : ` ${text} `;
}

const toLines = (text: string) => text.split('\n').map(tidy).filter(Boolean);

/** Whether all text of a paragraph is bold, as in documents whose headings have no style of their own. */
function isBold(nodes: readonly Node[]): boolean {
  return nodes
    .filter((node) => collectText(node).trim())
    .every(
      (node) => isElement(node) && (bold.has(node.tagName) || (inline.has(node.tagName) && isBold(getChildren(node)))),
    );
}

/** The items of a list, those of inner lists indented. */
const toItems = (list: Element, indent = ''): string[] =>
  list.childNodes.filter(isElement).flatMap((item) => {
    const inner = getChildren(item).filter((node): node is Element => isElement(node) && /^[ou]l$/.test(node.tagName));
    const own = getChildren(item).filter((node) => !inner.includes(node as Element));
    const text = tidy(own.map(collectText).join(''));
    return [...(text ? [`${indent}- ${text}`] : []), ...inner.flatMap((next) => toItems(next, `${indent}  `))];
  });

const toRows = (node: Node): string[] =>
  getChildren(node)
    .filter(isElement)
    .flatMap((child) => {
      if (child.tagName !== 'tr') return toRows(child);
      const cells = child.childNodes.filter(isElement).map((cell) => tidy(collectText(cell)));
      return cells.some(Boolean) ? [`| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`] : [];
    });

/** A table that only lays out a page: one with headings or other tables in it. */
const isLayout = (node: Node): boolean =>
  getChildren(node).some((child) => child.nodeName === 'table' || headings.has(child.nodeName) || isLayout(child));

/** The blocks of a web page: its headings, paragraphs, lists and tables. */
export function readHtml(html: string): Block[] {
  const blocks: Block[] = [];
  const add = (block: Block) => void (block.lines.length > 0 && blocks.push(block));
  const visit = (nodes: readonly Node[]) => {
    let run: Node[] = [];
    const flush = () => {
      const lines = toLines(run.map(collectText).join(''));
      // Plain paragraphs of a page with headings of its own are none; bold ones may be.
      add({ type: 'PARAGRAPH', lines, ...(isBold(run) ? {} : { marked: 'BODY' as const }) });
      run = [];
    };
    for (const node of nodes) {
      if (!isElement(node) || inline.has(node.tagName) || node.tagName === 'br') {
        run.push(node);
        continue;
      }
      flush();
      const { tagName } = node;
      if (skipped.has(tagName)) continue;
      if (headings.has(tagName))
        add({ type: 'HEADING', lines: [tidy(collectText(node))].filter(Boolean), marked: 'HEADING' });
      else if (tagName === 'ul' || tagName === 'ol') add({ type: 'LIST', lines: toItems(node) });
      else if (tagName === 'table' && !isLayout(node)) add({ type: 'TABLE', lines: toRows(node) });
      else if (tagName === 'pre')
        add({
          type: 'PARAGRAPH',
          lines: collectText(node)
            .split('\n')
            .filter((line) => line.trim()),
          marked: 'BODY',
        });
      else visit(node.childNodes);
    }
    flush();
  };
  visit(parse(html).childNodes as Node[]);
  return blocks;
}
