import { type Entity, type Fact, type Relation, getFacts } from '#schema/model.ts';
import { findCurrentUntil } from '#schema/values/currentStatus.ts';
import {
  type StatedParticipation,
  findContradictions,
  findRepeatedParticipations,
} from '#schema/values/contradiction.ts';
import { EdtfDate, bounds } from '#schema/values/date.ts';
import { type Identifier, findIdentifierConflicts } from '#schema/values/identifier.ts';
import { languages, type Localized } from '#schema/values/language.ts';
import { span } from '#schema/values/period.ts';
import { findConflicts } from '#schema/values/statement.ts';
import type { Status, StatusStatement } from '#schema/values/status.ts';
import { type Properties, type Raw, toProperties } from '#server/graph/read/record.ts';
import { toSortKey } from '#server/graph/read/searchTerms.ts';
import { toEdgeWords, toSearchProperties } from '#server/search/searchProperties.ts';
import { getEdges, ownedRelations, targetField } from './draftEdges.ts';

/** An edge to be written, in the direction of its relation. */
export interface EdgeDraft {
  edge: string;
  from: string;
  to: string;
  properties: Properties;
}

const collectStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collectStrings);
  return value && typeof value === 'object' ? Object.values(value).flatMap(collectStrings) : [];
};

const getIdentifiers = (raw: Raw) => (raw.identifiers as Identifier[] | undefined) ?? [];

const getStatements = (raw: Raw) => (raw.statements as { field: string; value: string }[] | undefined) ?? [];

/** All names of a thing: its original name, translations, acronym, aliases, synonyms, former and disputed names. */
export function collectNames(raw: Raw): string[] {
  const disputed = getStatements(raw)
    .filter(({ field }) => field === 'name')
    .map(({ value }) => value);
  const formerNames = ((raw.formerNames as { name: string }[] | undefined) ?? []).map(({ name }) => name);
  return [
    ...new Set(
      [
        raw.name,
        ...collectStrings(raw.names),
        raw.acronym,
        ...collectStrings(raw.aliases),
        ...collectStrings(raw.synonyms),
        ...formerNames,
        ...disputed,
      ].filter(Boolean) as string[],
    ),
  ];
}

/** The status of an initiative is the latest of its history. */
const latestFirst = <S extends { status: string; date: string }>(history: S[]) =>
  [...history].sort((a, b) => bounds(b.date).last.localeCompare(bounds(a.date).last));

const unknownStatus: Status = 'UNKNOWN';
const hasStatus = ({ facts }: Entity) => facts.some(({ name }) => name === 'statusHistory');

/** The last possible day of each date (EDTF), by which lists are sorted. */
const toLastDays = (facts: readonly Fact[], raw: Raw) =>
  facts
    .filter(({ name, type, list }) => type() === EdtfDate && !list && raw[name] != null)
    .map(({ name }) => [`${name}Day`, bounds(raw[name] as string).last]);

/** The properties of a thing's node: its facts, and what search, lists and filters derive from them. */
export function toNodeProperties(entity: Entity, id: string, raw: Raw): Properties {
  const names = collectNames(raw);
  const history = raw.statusHistory ? latestFirst(raw.statusHistory as StatusStatement[]) : undefined;
  const { from, to } = typeof raw.period === 'string' ? span(raw.period) : {};
  const repeated = findRepeatedParticipations(raw.participations as StatedParticipation[] | undefined);
  const translated = (raw.names ?? {}) as Localized;
  return {
    ...toProperties(entity.facts, history ? { ...raw, statusHistory: history } : raw),
    id,
    kind: entity.kind,
    allNames: names,
    ...toSearchProperties(entity, raw, names),
    ...Object.fromEntries(
      languages.map((language) => [`sort_${language}`, toSortKey(translated[language] ?? String(raw.name), language)]),
    ),
    ...Object.fromEntries(toLastDays(entity.facts, raw)),
    status: hasStatus(entity) ? (history?.[0]?.status ?? unknownStatus) : undefined,
    currentUntil: hasStatus(entity)
      ? findCurrentUntil({ statusHistory: history, period: raw.period as string | undefined })
      : undefined,
    from,
    to,
    repeatedParticipations: repeated.length > 0 ? repeated.map((edge) => JSON.stringify(edge)) : undefined,
    disputed:
      findConflicts(getStatements(raw)).length > 0 ||
      findIdentifierConflicts(getIdentifiers(raw)).length > 0 ||
      findContradictions({ ...raw, statusHistory: history }).length > 0,
  };
}

/** The edges that a draft owns. Their ids consist of their type, ends and role, and so survive rewriting. */
export function toEdges(entity: Entity, id: string, raw: Raw): EdgeDraft[] {
  return ownedRelations(entity).flatMap((relation) => {
    const idCounts = new Map<string, number>();
    return getEdges(raw, relation).map((edge) => {
      const to = String(edge[targetField(relation)]);
      const baseId = [relation.edge, id, to, edge.role].filter(Boolean).join('.');
      const count = (idCounts.get(baseId) ?? 0) + 1;
      idCounts.set(baseId, count);
      return {
        edge: relation.edge,
        ...(relation.direction === 'out' ? { from: id, to } : { from: to, to: id }),
        properties: { ...toEdgeProperties(relation, edge), id: count === 1 ? baseId : `${baseId}.${count}` },
      };
    });
  });
}

function toEdgeProperties(relation: Relation, edge: Raw): Properties {
  const citations = ((edge.citations as object[] | undefined) ?? []).map((citation) => JSON.stringify(citation));
  return relation.edgeType
    ? { ...toProperties(getFacts(relation.edgeType()), edge), words: toEdgeWords(relation, edge) }
    : { period: edge.period, citations };
}
