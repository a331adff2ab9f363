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
  around: SeedNode[],
  edgeRelation?: Relation,
): SeedNode {
  const facts = new Map(getFacts(type).map((fact) => [fact.name, fact]));
  const relations = new Map(
    getRelations(type)
      .filter(({ owner }) => owner)
      .map((relation) => [relation.name, relation]),
  );
  const given = source.pairs(node);
  const cite = given.find(({ name }) => name === 'cite' || name === 'citations');
  const cited = cite ? parseCitations(cite.node, source) : around;

  const fields = new Map<string, SeedNode>();
  if (facts.has('citations') && cited.length > 0)
    fields.set('citations', { at: cite?.at ?? cited[0]!.at, list: cited });
  for (const { name, at, node: value } of given) {
    const [fact, relation] = [facts.get(name), relations.get(name)];
    if (name === 'cite' || name === 'citations') continue;
    if (fact) fields.set(name, { ...toFact(fact, value, source, cited), at });
    else if (relation) fields.set(name, { ...toRelation(relation, value, source, cited), at });
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

function toFact(fact: Fact, node: Node, source: YamlSource, cited: SeedNode[]): SeedNode {
  const type = fact.type();
  const readItem = (item: Node): SeedNode => {
    if (!isValue(type)) return source.json(item, !numeric.includes(getTypeName(type)));
    if (isMap(item)) return toDraft(type, item, source, cited);
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

function toRelation(relation: Relation, node: Node, source: YamlSource, cited: SeedNode[]): SeedNode {
  const readItem = (item: Node) =>
    relation.edgeType ? toEdge(relation, item, source, cited) : toLink(item, source, cited);
  if (relation.many) return { at: source.place(node), list: items(node).map(readItem) };
  if (isSeq(node)) source.wrong(source.place(node), `"${relation.name}" names one thing, not a list.`);
  return readItem(node);
}

/** An edge with facts of its own: { actor: id, role: … }. */
function toEdge(relation: Relation, node: Node, source: YamlSource, cited: SeedNode[]): SeedNode {
  if (isMap(node) && source.pairs(node).some(({ name }) => name === relation.otherEnd))
    return toDraft(relation.edgeType!(), node, source, cited, relation);
  source.wrong(source.place(node), `Each of ${relation.name} is written as { ${relation.otherEnd}: id, … }.`);
  return { at: source.place(node) };
}

/** An edge without facts: an id, or { to: id, period, cite }. */
function toLink(node: Node, source: YamlSource, cited: SeedNode[]): SeedNode {
  const at = source.place(node);
  const link = (to: SeedNode, list: SeedNode[], more: [string, SeedNode][] = []): SeedNode => ({
    at,
    fields: new Map([['to', to], ...more, ['citations', { at, list }]]),
  });
  if (isScalar(node)) return link(source.json(node, true), cited);
  const given = isMap(node) ? source.pairs(node) : [];
  const to = given.find(({ name }) => name === 'to');
  const odd = given.find(({ name }) => !['to', 'period', 'cite', 'citations'].includes(name));
  if (!to || odd)
    source.wrong(
      odd?.at ?? at,
      `${odd ? `"${odd.name}" is not a field of a link. ` : ''}A link is an id, or { to: id, period, cite }.`,
    );
  if (!to) return { at };
  const [cite, period] = [
    given.find(({ name }) => name.startsWith('cit')),
    given.find(({ name }) => name === 'period'),
  ];
  return link(
    source.json(to.node, true),
    cite ? parseCitations(cite.node, source) : cited,
    period && [['period', source.json(period.node, true)]],
  );
}
