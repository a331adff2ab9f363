import type { SearchMatch } from '#schema/answers/searchMatch.ts';
import type { Entity, Fact } from '#schema/model.ts';
import type { Identifier } from '#schema/values/identifier.ts';
import { type LanguageCode, type Localized, languages, pick } from '#schema/values/language.ts';
import { type Properties, type Raw, fromProperties } from '#server/graph/read/record.ts';
import { collectLabels, labelledFacts, searchedFacts, withoutReferences } from './searchProperties.ts';
import { findTypeFact } from '#schema/typeFact.ts';
import { getEnum } from '#schema/values/enum.ts';
import type { SearchWord } from './readSearch.ts';
import { toExcerpt } from './toExcerpt.ts';
import { matchWord, toTokens } from './wordMatch.ts';

/** A tie of the thing whose other end or whose own words may match: the edge's facts, and the names of the other end. */
export interface MatchedEdge {
  edge: string;
  facts: Properties | null;
  names: Localized & { original: string };
  allNames: readonly string[];
}

/** What a thing is found by. */
export interface Evidence {
  raw: Raw;
  names: readonly string[];
  edges: readonly MatchedEdge[];
}

/** What a search is compared with: a field and its value in all forms in which it can be found. */
interface Searched {
  field: string;
  label: string;
  /** All that words may match. */
  texts: readonly string[];
  /** The text to be shown when one of these matches. */
  show: (matching: string) => string;
  /** Names match with typos. */
  isName?: boolean;
}

const isLocalized = (value: unknown): value is Localized =>
  value !== null &&
  typeof value === 'object' &&
  languages.some((language) => typeof Reflect.get(value, language) === 'string');

/** The searched values in a value: texts in all languages, numbers with what stands beside them. */
function collectValues(value: unknown, language: LanguageCode): Pick<Searched, 'texts' | 'show'>[] {
  if (typeof value === 'string') return [{ texts: [value], show: (text) => text }];
  if (Array.isArray(value)) return value.flatMap((item) => collectValues(item, language));
  if (!value || typeof value !== 'object') return [];
  if (isLocalized(value)) {
    const texts = languages.flatMap((code) => value[code] ?? []);
    return [{ texts, show: (text) => (value[language] && texts.includes(text) ? value[language] : text) }];
  }
  const facts = value as Raw;
  const numbers = Object.values(facts).filter((inner) => typeof inner === 'number');
  const beside = Object.values(facts).flatMap((inner) =>
    isLocalized(inner)
      ? [pick(inner, language)!]
      : typeof inner === 'string' && /^[A-Z]{3}$/.test(inner)
        ? [inner]
        : [],
  );
  const showNumber = (number: number) => [number.toLocaleString(language), ...beside].join(' ');
  const [number, ...others] = numbers;
  // A text beside a number is shown with it.
  const showText = number !== undefined && others.length === 0 ? () => showNumber(number) : undefined;
  return [
    ...numbers.map((inner) => ({ texts: [String(inner)], show: () => showNumber(inner) })),
    ...Object.values(facts).flatMap((inner) =>
      typeof inner === 'number'
        ? []
        : collectValues(inner, language).map(({ texts, show }) => ({ texts, show: showText ?? show })),
    ),
  ];
}

function toSearched(
  { name, labels, type }: Pick<Fact, 'name' | 'labels' | 'type'>,
  value: unknown,
  language: LanguageCode,
): Searched[] {
  const found =
    typeof value === 'number'
      ? [{ texts: [String(value)], show: () => value.toLocaleString(language) }]
      : collectValues(withoutReferences(value, type()), language);
  return found.map((values): Searched => ({ field: name, label: labels[language], ...values }));
}

/** What a record holds is found by its label: “costs” finds what has costs, and shows the first. */
function toSearchedLabels(fact: Fact, value: unknown, language: LanguageCode): Searched[] {
  const texts = collectLabels(fact, value);
  const listed = getEnum(fact.type())?.labels[String(value)];
  if (listed) return [{ field: fact.name, label: fact.labels[language], texts, show: () => listed[language] }];
  const [first] = toSearched(fact, value, language);
  if (texts.length === 0 || !first) return [];
  return [{ ...first, texts, show: () => first.show(first.texts[0]!) }];
}

/** All values of a thing in which words are searched, in the order in which a match says most. */
function collectSearched(entity: Entity, { raw, names, edges }: Evidence, language: LanguageCode): Searched[] {
  const { own, related } = collectEdges(entity, edges, language);
  const nameLabel = entity.facts.find(({ name }) => name === 'name')?.labels[language] ?? 'name';
  const identifiers = (raw.identifiers as Identifier[] | undefined) ?? [];
  const identifierFact = entity.facts.find(({ name }) => name === 'identifiers');
  const facts = searchedFacts(entity.type);
  const typeFact = findTypeFact(entity);
  const typeLabel = typeFact && getEnum(typeFact.type())?.labels[String(raw[typeFact.name])];
  return [
    ...names.map((name): Searched => ({
      field: 'name',
      label: nameLabel,
      texts: [name],
      show: (text) => text,
      isName: true,
    })),
    ...identifiers.map(({ scheme, value }): Searched => ({
      field: 'identifiers',
      label: identifierFact?.labels[language] ?? 'identifiers',
      texts: [value, value.replace(/[^\p{L}\p{N}]/gu, '')],
      show: () => `${scheme} ${value}`,
    })),
    ...own,
    ...(typeFact && typeLabel
      ? [
          {
            field: typeFact.name,
            label: typeFact.labels[language],
            texts: Object.values(typeLabel),
            show: () => typeLabel[language],
          },
        ]
      : []),
    {
      field: 'kind',
      label: typeFact?.labels[language] ?? entity.labels[language],
      texts: [...Object.values(entity.labels), ...Object.values(entity.pluralLabels)],
      show: () => entity.labels[language],
    },
    ...facts.flatMap((fact) => toSearched(fact, raw[fact.name], language)),
    ...labelledFacts(entity).flatMap((fact) => toSearchedLabels(fact, raw[fact.name], language)),
    ...related,
  ];
}

/** What the edges of a thing say: a function, a contribution; then the names of their other ends. */
function collectEdges(entity: Entity, edges: readonly MatchedEdge[], language: LanguageCode) {
  const own: Searched[] = [];
  const related: Searched[] = [];
  for (const { edge, facts, names, allNames } of edges) {
    const relation = entity.relations.find((candidate) => candidate.edge === edge);
    if (!relation) continue;
    if (facts && relation.edgeType) {
      const edgeFacts = searchedFacts(relation.edgeType());
      const values = fromProperties(edgeFacts, facts);
      own.push(...edgeFacts.flatMap((fact) => toSearched(fact, values[fact.name], language)));
    }
    const shown = names[language] ?? names.original;
    related.push({ field: relation.name, label: relation.labels[language], texts: allNames, show: () => shown });
  }
  return { own, related };
}

/** The values of a thing that the words of a search match: the closest one for each word, words of one value together. */
export function findMatches(
  entity: Entity,
  evidence: Evidence,
  words: readonly SearchWord[],
  language: LanguageCode,
): SearchMatch[] {
  const searched = collectSearched(entity, evidence, language);
  const matches = new Map<string, SearchMatch>();
  // Folding a text costs more than comparing it.
  const tokens = searched.map(({ texts }) => texts.map(toTokens));
  const wordCounts = searched.map(({ isName }, n) =>
    tokens[n]!.map((ofText) => words.filter((word) => matchWord(word, ofText, isName === true) > 0).length),
  );
  for (const word of words) {
    let best: { closeness: number; count: number; searched: Searched; text: string } | undefined;
    for (const [n, candidate] of searched.entries())
      for (const [at, text] of candidate.texts.entries()) {
        const count = wordCounts[n]![at]!;
        const closeness = count === 0 ? 0 : matchWord(word, tokens[n]![at]!, candidate.isName === true);
        if (
          closeness > 0 &&
          (!best || closeness > best.closeness || (closeness === best.closeness && count > best.count))
        )
          best = { closeness, count, searched: candidate, text };
      }
    if (!best) continue;
    const { field, label, show } = best.searched;
    const value = toExcerpt(show(best.text), words);
    const known = matches.get(`${field}\n${value}`);
    if (known) known.words.push(word.spelling);
    else matches.set(`${field}\n${value}`, { words: [word.spelling], field, label, value });
  }
  return [...matches.values()];
}
