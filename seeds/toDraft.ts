import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type Class, type Fact, type Relation, factsOf, relationsOf } from '#schema/model.ts';
import { citationsOf } from './parseCitation.ts';
import type { Source } from './yamlSource.ts';
import type { Written } from './rows.ts';

const numeric = ['Int', 'Float', 'Boolean'];
const nameOf = (type: object) => (type as { name?: string }).name ?? '';
const isValue = (type: object): type is Class =>
  typeof type === 'function' && ![String, Number, Boolean].includes(type as never) && factsOf(type as Class).length > 0;
const items = (node: Node): Node[] => (isSeq(node) ? (node.items as Node[]) : [node]);

/**
 * The draft of a thing, a value or a tie, from the mapping that tells it. Only the shape is seen to:
 * citations are spelt out, an id becomes a link, what has no `cite` takes the nearest one around it.
 * Whether values are right is asked at the import door.
 */
export function draftOf(type: Class, node: YAMLMap, source: Source, around: Written[], far?: Relation): Written {
  const facts = new Map(factsOf(type).map((fact) => [fact.name, fact]));
  const relations = new Map(
    relationsOf(type)
      .filter(({ owner }) => owner)
      .map((relation) => [relation.name, relation]),
  );
  const given = source.pairs(node);
  const cite = given.find(({ name }) => name === 'cite' || name === 'citations');
  const cited = cite ? citationsOf(cite.node, source) : around;

  const fields = new Map<string, Written>();
  if (facts.has('citations') && cited.length > 0)
    fields.set('citations', { at: cite?.at ?? cited[0]!.at, list: cited });
  for (const { name, at, node: value } of given) {
    const [fact, relation] = [facts.get(name), relations.get(name)];
    if (name === 'cite' || name === 'citations') continue;
    if (fact) fields.set(name, { ...factOf(fact, value, source, cited), at });
    else if (relation) fields.set(name, { ...relationOf(relation, value, source, cited), at });
    else if (name === far?.far) fields.set(name, { at, value: source.json(value, true).value });
    else {
      const known = [...facts.keys(), ...relations.keys(), ...(far ? [far.far] : []), 'cite'].filter(
        (one) => one !== 'citations',
      );
      source.wrong(at, `"${name}" is no field of ${type.name}. It has ${known.join(', ')}.`);
    }
  }
  return { at: source.place(node), fields };
}

function factOf(fact: Fact, node: Node, source: Source, cited: Written[]): Written {
  const type = fact.type();
  const one = (item: Node): Written => {
    if (!isValue(type)) return source.json(item, !numeric.includes(nameOf(type)));
    if (isMap(item)) return draftOf(type, item, source, cited);
    source.wrong(
      source.place(item),
      `A ${type.name} is written as { ${factsOf(type)
        .map(({ name }) => name)
        .join(', ')} }.`,
    );
    return { at: source.place(item) };
  };
  return fact.list ? { at: source.place(node), list: items(node).map(one) } : one(node);
}

function relationOf(relation: Relation, node: Node, source: Source, cited: Written[]): Written {
  const one = (item: Node) => (relation.tie ? tieOf(relation, item, source, cited) : linkOf(item, source, cited));
  if (relation.many) return { at: source.place(node), list: items(node).map(one) };
  if (isSeq(node)) source.wrong(source.place(node), `"${relation.name}" names one thing, not a list.`);
  return one(node);
}

/** A tie with facts of its own: { actor: id, role: … }. */
function tieOf(relation: Relation, node: Node, source: Source, cited: Written[]): Written {
  if (isMap(node) && source.pairs(node).some(({ name }) => name === relation.far))
    return draftOf(relation.tie!(), node, source, cited, relation);
  source.wrong(source.place(node), `Each of ${relation.name} is written as { ${relation.far}: id, … }.`);
  return { at: source.place(node) };
}

/** A tie without facts: an id, or { to: id, period, cite }. */
function linkOf(node: Node, source: Source, cited: Written[]): Written {
  const at = source.place(node);
  const link = (to: Written, list: Written[], more: [string, Written][] = []): Written => ({
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
      `${odd ? `"${odd.name}" is no field of a link. ` : ''}A link is an id, or { to: id, period, cite }.`,
    );
  if (!to) return { at };
  const [cite, period] = [
    given.find(({ name }) => name.startsWith('cit')),
    given.find(({ name }) => name === 'period'),
  ];
  return link(
    source.json(to.node, true),
    cite ? citationsOf(cite.node, source) : cited,
    period && [['period', source.json(period.node, true)]],
  );
}
