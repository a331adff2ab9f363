import { type Class, type Entity, type Fact, type Relation, getFacts } from '#schema/model.ts';
import { findTypeFact } from '#schema/typeFact.ts';
import { getEnum } from '#schema/values/enum.ts';
import type { Identifier } from '#schema/values/identifier.ts';
import { toIdentifierTerms, toIsoIdentifiers } from '#server/graph/read/identifierTerms.ts';
import type { Properties, Raw } from '#server/graph/read/record.ts';
import { fold, joinNames } from '#server/graph/read/searchTerms.ts';
import { joinNumbers } from './joinNumbers.ts';

/** Facts that are indexed as names or codes, or not at all. */
const otherFacts = ['name', 'names', 'aliases', 'acronym', 'synonyms', 'identifiers', 'citations'];

/** Whether the values of a fact are texts, numbers, or objects of these. */
const isSearched = ({ name, type, target }: Fact) => {
  const scalar = type();
  const isText = scalar === String || typeof scalar === 'function';
  const isNumber =
    ['Int', 'Float'].includes((scalar as { name?: string }).name ?? '') && !['latitude', 'longitude'].includes(name);
  return !target && !otherFacts.includes(name) && (isText || isNumber);
};

/** The facts of a class, an entity or an edge, whose values a search finds. */
export const searchedFacts = (type: Class): readonly Fact[] => getFacts(type).filter(isSearched);

/** A value of a fact without the ids of other things and without what it cites. */
export function withoutReferences(value: unknown, type: object): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutReferences(item, type));
  const facts = typeof type === 'function' ? getFacts(type as Class) : [];
  if (!value || typeof value !== 'object' || facts.length === 0) return value;
  return Object.fromEntries(
    facts
      .filter(({ name, target }) => !target && name !== 'citations' && (value as Raw)[name] != null)
      .map((fact) => [fact.name, withoutReferences((value as Raw)[fact.name], fact.type())]),
  );
}

/** All texts in a value, and its whole numbers. */
function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return Number.isInteger(value) ? [String(value)] : [];
  if (Array.isArray(value)) return value.flatMap(collectTexts);
  return value && typeof value === 'object' ? Object.values(value).flatMap(collectTexts) : [];
}

/** The texts of some facts of a record or an edge. */
const collectFacts = (facts: readonly Fact[], raw: Raw) =>
  facts.flatMap(({ name, type }) => collectTexts(withoutReferences(raw[name], type())));

/** The words of an edge with facts of its own, folded: a function, a note, an amount. Undefined when it has none. */
export function toEdgeWords({ edgeType }: Pick<Relation, 'edgeType'>, edge: Raw): string | undefined {
  const texts = edgeType ? collectFacts(searchedFacts(edgeType()), edge) : [];
  return texts.length > 0 ? joinNames(texts.map(joinNumbers)) : undefined;
}

/** Facts of almost every record: their labels tell none from another. */
const commonFacts = ['description', 'statements', 'statusHistory'];

/** The facts of a record that a search finds by their labels. The type is indexed by itself. */
export const labelledFacts = (entity: Entity): readonly Fact[] =>
  entity.facts.filter((fact) => isSearched(fact) || (getEnum(fact.type()) && fact !== findTypeFact(entity)));

/**
 * The labels of a fact with this value, and of the facts within it, in all languages: "contacts", "e-mail". Of a closed
 * list, that of the value: "proposed".
 */
export function collectLabels({ labels, type, name }: Fact, value: unknown): string[] {
  if (value == null || commonFacts.includes(name)) return [];
  const inner = type();
  const list = getEnum(inner);
  if (list) return Object.values<string>(list.labels[String(value)] ?? {});
  const innerFacts = typeof inner === 'function' ? getFacts(inner as Class).filter(isSearched) : [];
  const values = [value].flat() as Raw[];
  return [
    ...Object.values<string>(labels),
    ...innerFacts.flatMap((fact) => values.flatMap((inside) => collectLabels(fact, inside[fact.name]))),
  ];
}

const hasNumber = (value: unknown): boolean =>
  typeof value === 'number' || (value !== null && typeof value === 'object' && Object.values(value).some(hasNumber));

/** What is written beside the numbers of a fact: "people trained", "requests for asylum". Plain lists are codes. */
function collectAmounts({ labels, type }: Fact, value: unknown): string[] {
  const amounts = Array.isArray(value) ? value.filter((item) => typeof item === 'object' && hasNumber(item)) : value;
  if (!hasNumber(amounts)) return [];
  return [...Object.values<string>(labels), ...collectTexts(withoutReferences(amounts, type()))];
}

/** The labels of the kind and the type of a thing, in all languages. */
export function typeLabels(entity: Entity, raw: Raw): string[] {
  const typeFact = findTypeFact(entity);
  const labels = typeFact && getEnum(typeFact.type())?.labels[String(raw[typeFact.name])];
  return [entity.labels, entity.pluralLabels, ...(labels ? [labels] : [])].flatMap(Object.values<string>);
}

const acronymPattern = /^[\p{Lu}\d][\p{Lu}\d.&-]{1,11}$/u;

/**
 * The properties of a node that are searched, folded: names, acronyms with official numbers, the labels of its kind and type
 * and of what its record holds, what stands beside its numbers, and all other texts and numbers. What its edges say is added by `updateDependents`.
 */
export function toSearchProperties(entity: Entity, raw: Raw, names: readonly string[]): Properties {
  const facts = searchedFacts(entity.type);
  const texts = collectFacts(facts, raw);
  const identifiers = (raw.identifiers as Identifier[] | undefined) ?? [];
  return {
    nameWords: joinNames(names),
    acronyms: [
      ...names.filter((name) => acronymPattern.test(name)).map(fold),
      ...toIdentifierTerms([...identifiers, ...toIsoIdentifiers(raw.iso)]),
    ].join(' '),
    typeWords: joinNames(typeLabels(entity, raw)),
    labelWords: joinNames(labelledFacts(entity).flatMap((fact) => collectLabels(fact, raw[fact.name]))),
    amountWords: joinNames(facts.flatMap((fact) => collectAmounts(fact, raw[fact.name]))),
    text: fold(joinNumbers(texts.join(' | '))),
  };
}
