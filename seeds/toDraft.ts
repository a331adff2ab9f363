import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type Class, type Fact, type Relation, getFacts, getRelations } from '#schema/model.ts';
import { parseCitations } from './parseCitation.ts';
import type { YamlSource } from './yamlSource.ts';
import type { SeedNode } from './rows.ts';

const numeric = ['Int', 'Float', 'Boolean'];
const getTypeName = (type: object) => (type as { name?: string }).name ?? '';
const isValue = (type: object): type is Class =>
  typeof type === 'function' &&
  ![String, Number, Boolean].includes(type as never) &&
  getFacts(type as Class).length > 0;
const items = (node: Node): Node[] => (isSeq(node) ? (node.items as Node[]) : [node]);

/**
 * Converts a mapping to the draft of a thing, a value or an edge. Only the shape is changed: citations are expanded, an
 * id becomes a link, and a node without `cite` inherits the nearest one. The import pipeline validates the values.
 */
export function toDraft(
  type: Class,
  node: YAMLMap,
  source: YamlSource,
  inherited: SeedNode[],
  edgeRelation?: Relation,
): SeedNode {
  const facts = new Map(getFacts(type).map((fact) => [fact.name, fact]));
  const relations = new Map(
    getRelations(type)
      .filter(({ owner }) => owner)
      .map((relation) => [relation.name, relation]),
  );
  const pairs = source.pairs(node);
  const cite = pairs.find(({ name }) => name === 'cite' || name === 'citations');
  const citations = cite ? parseCitations(cite.node, source) : inherited;

  const fields = new Map<string, SeedNode>();
  if (facts.has('citations') && citations.length > 0)
    fields.set('citations', { at: cite?.at ?? citations[0]!.at, list: citations });
  for (const { name, at, node: value } of pairs) {
    const [fact, relation] = [facts.get(name), relations.get(name)];
    if (name === 'cite' || name === 'citations') continue;
    if (fact) fields.set(name, { ...toFact(fact, value, source, citations), at });
    else if (relation) fields.set(name, { ...toRelation(relation, value, source, citations), at });
    else if (name === edgeRelation?.otherEnd) fields.set(name, { at, value: source.json(value, true).value });
    else {
      const known = [
        ...facts.keys(),
        ...relations.keys(),
        ...(edgeRelation ? [edgeRelation.otherEnd] : []),
        'cite',
      ].filter((field) => field !== 'citations');
      source.wrong(at, `"${name}" is not a field of ${type.name}. Its fields are ${known.join(', ')}.`);
    }
  }
  return { at: source.place(node), fields };
}

function toFact(fact: Fact, node: Node, source: YamlSource, citations: SeedNode[]): SeedNode {
  const type = fact.type();
  const readItem = (item: Node): SeedNode => {
    if (!isValue(type)) return source.json(item, !numeric.includes(getTypeName(type)));
    if (isMap(item)) return toDraft(type, item, source, citations);
    source.wrong(
      source.place(item),
      `A ${type.name} is written as { ${getFacts(type)
        .map(({ name }) => name)
        .join(', ')} }.`,
    );
    return { at: source.place(item) };
  };
  return fact.list ? { at: source.place(node), list: items(node).map(readItem) } : readItem(node);
}

function toRelation(relation: Relation, node: Node, source: YamlSource, citations: SeedNode[]): SeedNode {
  const readItem = (item: Node) =>
    relation.edgeType ? toEdge(relation, item, source, citations) : toLink(item, source, citations);
  if (relation.many) return { at: source.place(node), list: items(node).map(readItem) };
  if (isSeq(node)) source.wrong(source.place(node), `"${relation.name}" names one thing, not a list.`);
  return readItem(node);
}

/** An edge with facts of its own: { actor: id, role: … }. */
function toEdge(relation: Relation, node: Node, source: YamlSource, citations: SeedNode[]): SeedNode {
  if (isMap(node) && source.pairs(node).some(({ name }) => name === relation.otherEnd))
    return toDraft(relation.edgeType!(), node, source, citations, relation);
  source.wrong(source.place(node), `Each of ${relation.name} is written as { ${relation.otherEnd}: id, … }.`);
  return { at: source.place(node) };
}

/** An edge without facts: an id, or { to: id, period, cite }. */
function toLink(node: Node, source: YamlSource, citations: SeedNode[]): SeedNode {
  const at = source.place(node);
  const link = (to: SeedNode, list: SeedNode[], more: [string, SeedNode][] = []): SeedNode => ({
    at,
    fields: new Map([['to', to], ...more, ['citations', { at, list }]]),
  });
  if (isScalar(node)) return link(source.json(node, true), citations);
  const pairs = isMap(node) ? source.pairs(node) : [];
  const to = pairs.find(({ name }) => name === 'to');
  const unknown = pairs.find(({ name }) => !['to', 'period', 'cite', 'citations'].includes(name));
  if (!to || unknown)
    source.wrong(
      unknown?.at ?? at,
      `${unknown ? `"${unknown.name}" is not a field of a link. ` : ''}A link is an id, or { to: id, period, cite }.`,
    );
  if (!to) return { at };
  const [cite, period] = [
    pairs.find(({ name }) => name.startsWith('cit')),
    pairs.find(({ name }) => name === 'period'),
  ];
  return link(
    source.json(to.node, true),
    cite ? parseCitations(cite.node, source) : citations,
    period && [['period', source.json(period.node, true)]],
  );
}
