import { grouped } from '#schema/grouped.ts';
import { type Entity, type Fact, type Relation, factsOf } from '#schema/model.ts';
import { EdtfDate, bounds } from '#schema/values/date.ts';
import { languages, type Localized } from '#schema/values/language.ts';
import { span } from '#schema/values/period.ts';
import { type Properties, type Raw, written } from '#server/graph/read/record.ts';
import { folded, namesTogether, sortKey } from '#server/graph/read/searchTerms.ts';

/** An edge to be written: from the thing that owns it to the other, as its direction says. */
export interface EdgeDraft {
  edge: string;
  from: string;
  to: string;
  properties: Properties;
}

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

/** All names of a thing: the original first, then translations, acronym, aliases, former and disputed ones. */
export function namesOf(raw: Raw): string[] {
  const disputed = ((raw.statements as { field: string; value: string }[] | undefined) ?? [])
    .filter(({ field }) => field === 'name')
    .map(({ value }) => value);
  const former = ((raw.formerNames as { name: string }[] | undefined) ?? []).map(({ name }) => name);
  return [
    ...new Set(
      [
        raw.name,
        ...strings(raw.names),
        raw.acronym,
        ...strings(raw.aliases),
        ...strings(raw.synonyms),
        ...former,
        ...disputed,
      ].filter(Boolean) as string[],
    ),
  ];
}

const acronymLike = /^[\p{Lu}\d][\p{Lu}\d.&-]{1,11}$/u;

/** The words by which a thing is found: its names, its acronyms, and all other text it holds, folded. */
function searchable(raw: Raw, names: string[], facts: readonly Fact[]) {
  const telling = facts.filter(
    ({ name, type }) =>
      !['name', 'names', 'aliases', 'acronym', 'synonyms', 'identifiers', 'citations'].includes(name) &&
      (type() === String || typeof type() === 'function'),
  );
  const words = telling.flatMap(({ name }) => strings(withoutCitations(raw[name])));
  return {
    nameWords: namesTogether(names),
    acronyms: names
      .filter((name) => acronymLike.test(name))
      .map(folded)
      .join(' '),
    text: folded(words.join(' ')),
  };
}

const withoutCitations = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutCitations);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'citations')
      .map(([key, one]) => [key, withoutCitations(one)]),
  );
};

/** The latest statement of a status is the status. */
const latest = (history: { status: string; date: string }[]) =>
  [...history].sort((a, b) => bounds(b.date).last.localeCompare(bounds(a.date).last));

/** The last day that each date may mean: what lists are ordered by. */
const daysOf = (facts: readonly Fact[], raw: Raw) =>
  facts
    .filter(({ name, type, list }) => type() === EdtfDate && !list && raw[name] != null)
    .map(({ name }) => [`${name}Day`, bounds(raw[name] as string).last]);

/** The properties of a thing's node: its facts, and what is derived from them to find and order it. */
export function propertiesOf(entity: Entity, id: string, raw: Raw): Properties {
  const names = namesOf(raw);
  const history = raw.statusHistory ? latest(raw.statusHistory as never) : undefined;
  const statements = (raw.statements as { field: string; value: string }[] | undefined) ?? [];
  const disputed = [...grouped(statements, ({ field }) => field).values()].some(
    (values) => new Set(values.map(({ value }) => value)).size > 1,
  );
  const { from, to } = typeof raw.period === 'string' ? span(raw.period) : {};
  const translated = (raw.names ?? {}) as Localized;
  return {
    ...written(entity.facts, history ? { ...raw, statusHistory: history } : raw),
    id,
    kind: entity.kind,
    allNames: names,
    ...searchable(raw, names, entity.facts),
    ...Object.fromEntries(
      languages.map((language) => [`sort_${language}`, sortKey(translated[language] ?? String(raw.name), language)]),
    ),
    ...Object.fromEntries(daysOf(entity.facts, raw)),
    status: history?.[0]?.status,
    from,
    to,
    disputed,
  };
}

/** The edges that a draft owns. Their ids are made of what they join, so that they outlive rewriting. */
export function edgesOf(entity: Entity, id: string, raw: Raw): EdgeDraft[] {
  return entity.relations
    .filter(({ owner }) => owner)
    .flatMap((relation) => {
      const value = raw[relation.name];
      const ties = (value == null ? [] : Array.isArray(value) ? value : [value]) as Raw[];
      const seen = new Map<string, number>();
      return ties.map((tie) => {
        const to = String(tie[relation.far ?? 'to']);
        const stem = [relation.edge, id, to, tie.role].filter(Boolean).join('.');
        const n = (seen.get(stem) ?? 0) + 1;
        seen.set(stem, n);
        return {
          edge: relation.edge,
          ...(relation.direction === 'out' ? { from: id, to } : { from: to, to: id }),
          properties: { ...tieProperties(relation, tie), id: n === 1 ? stem : `${stem}.${n}` },
        };
      });
    });
}

function tieProperties(relation: Relation, tie: Raw): Properties {
  const citations = ((tie.citations as object[] | undefined) ?? []).map((one) => JSON.stringify(one));
  return relation.tie ? written(factsOf(relation.tie()), tie) : { period: tie.period, citations };
}
