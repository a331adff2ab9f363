import type { ThingFilter } from '#schema/answers/filter.ts';
import type { Entity, Registry } from '#schema/model.ts';
import { span } from '#schema/values/period.ts';
import { invalid } from '#server/errors.ts';
import { omitNulls } from '#server/omitNulls.ts';
import type { Properties } from './record.ts';
import { buildTypeExpression } from './typeProperty.ts';
import { visibilityFilter } from './visibilityFilter.ts';
import { buildSearchQuery } from './searchTerms.ts';

/**
 * A filter as Cypher. Status, theme, place, period, started, role and actor speak of an initiative; for another
 * kind of thing, of the initiatives it has to do with. Values go as parameters only.
 */
export interface Condition {
  /**
   * Finds every `n` that the filter keeps: by its label, what it is tied to, or words, which also give it a `score`. Stands,
   * like `where`, after `lookWhetherWithheld`, and goes on after WHERE.
   */
  match: string;
  /** All that is asked of an `n` found in another way: always that it may be seen. */
  where: string;
  /** The same of an `n` that is known to be seen. */
  predicate: string;
  /** Nothing else is asked. */
  isUnfiltered: boolean;
  parameters: Properties;
}

const within = (list: string, x = 'x') => `${x}.id IN $${list}`;

/** What the filter asks of an initiative `i`; a role is asked together with its actor. */
function initiativePredicates(i: string, filter: ThingFilter, withRole: boolean): string[] {
  const asked: (string | false | null | undefined)[] = [
    filter.status && `${i}.status IN $status`,
    filter.theme && `EXISTS { (${i})-[:ABOUT]->(:Theme)-[:BROADER*0..8]->(x:Theme) WHERE ${within('theme')} }`,
    filter.place && `EXISTS { (${i})-[:TAKES_PLACE_IN]->(:Place)-[:WITHIN*0..8]->(x:Place) WHERE ${within('place')} }`,
    filter.period &&
      `(${i}.from IS NOT NULL OR ${i}.to IS NOT NULL) AND coalesce(${i}.from, '0000') <= $to AND coalesce(${i}.to, '9999') >= $from`,
    filter.started && `${i}.from >= $startedFrom AND ${i}.from <= $startedTo`,
    (filter.actor || (withRole && filter.role)) &&
      `EXISTS { (${i})<-[q:PARTICIPATES_IN]-(x:Actor) WHERE ${[visibilityFilter('x'), filter.actor && `${within('actor')} AND x <> n`, withRole && filter.role && 'q.role IN $role'].filter(Boolean).join(' AND ')} }`,
  ];
  return asked.filter((one): one is string => Boolean(one));
}

const concernsInitiatives = ({ status, theme, place, period, started, role, actor }: ThingFilter) =>
  Boolean(status ?? theme ?? place ?? period ?? started ?? role ?? actor);

const and = (conditions: string[]) => conditions.map((one) => `(${one})`).join(' AND ') || 'true';

const families = ['Initiative', 'Actor', 'Thing'] as const;
type Family = (typeof families)[number];

const toFamily = ({ interfaces }: Entity): Family => families.find((one) => interfaces.includes(one)) ?? 'Thing';

/** What the filter asks of `n` by its initiatives. Only of the families that can be met: every branch takes time to plan. */
function relatedInitiativePredicates(met: ReadonlySet<Family>, filter: ThingFilter): string[] {
  if (!concernsInitiatives(filter) || met.size === 0) return [];
  const asInitiative = and(initiativePredicates('n', filter, true));
  const shared = and([
    visibilityFilter('i'),
    ...initiativePredicates('i', filter, false),
    ...(filter.role ? ['p.role IN $role'] : []),
  ]);
  const ownPlace = `EXISTS { (n)-[:COVERS|OF_COUNTRY]->(:Place)-[:WITHIN*0..8]->(x:Place) WHERE ${within('place')} }`;
  const onlyPlace = filter.place && !concernsInitiatives({ ...filter, place: undefined });
  const asActor = `EXISTS { (n)-[p:PARTICIPATES_IN]->(i:Initiative) WHERE ${shared} }${onlyPlace ? ` OR ${ownPlace}` : ''}`;
  const asOther = `EXISTS { (n)-[:ABOUT|TAKES_PLACE_IN|CITED_IN|DECIDED_AT]-(i:Initiative) WHERE ${and([visibilityFilter('i'), ...initiativePredicates('i', filter, true)])} }${
    onlyPlace ? ` OR EXISTS { (n)-[:WITHIN*0..8]->(x:Place) WHERE ${within('place')} }` : ''
  }`;
  const branches = { Initiative: asInitiative, Actor: asActor, Thing: asOther };
  const there = families.filter((one) => met.has(one));
  const whens = there.slice(0, -1).map((one) => `WHEN n:${one} THEN (${branches[one]})`);
  const last = branches[there.at(-1)!];
  return [whens.length > 0 ? `CASE ${whens.join(' ')} ELSE (${last}) END` : last];
}

/**
 * Where to start from: initiatives are found from the actor, theme, place or document that is asked for, not one by one.
 * An actor has fewer than a theme, as a rule, and a theme fewer than a place. What `n` was found by is asked no more.
 */
function chooseStart(label: string, met: readonly Entity[], asked: ThingFilter) {
  const { actor, theme, place, document, role } = asked;
  const starts: [boolean, keyof ThingFilter, string, string][] = [
    [
      Boolean(actor),
      'actor',
      // By the index of ids, which all things share.
      '(start:Thing)-[by:PARTICIPATES_IN]->',
      `start:Actor${role ? ' AND by.role IN $role' : ''}`,
    ],
    [Boolean(theme), 'theme', '(start:Theme)<-[:BROADER*0..8]-(:Theme)<-[:ABOUT]-', ''],
    [Boolean(place), 'place', '(start:Place)<-[:WITHIN*0..8]-(:Place)<-[:TAKES_PLACE_IN]-', ''],
    [Boolean(document), 'document', '(start:Document)<-[:CITED_IN]-', ''],
  ];
  const start = starts.find(([isAsked]) => isAsked);
  if (!start || met.some((one) => toFamily(one) !== 'Initiative'))
    return { match: `MATCH (n:${label})`, by: [], left: asked };
  const [, list, pattern, besides] = start;
  return {
    match: `MATCH ${pattern}(n:${label})`,
    // Named as nothing else is: what is asked besides stands in the same clause.
    by: [within(list, 'start'), besides].filter(Boolean),
    // A role is asked together with its actor.
    left: { ...asked, [list]: undefined, ...(list === 'actor' && { role: undefined }) },
  };
}

/** That a node is of one of these kinds, as Cypher: with as few labels as say so. */
export function kindPredicate({ entities }: Registry, kinds: readonly string[], n: string): string {
  let left = entities.filter(({ kind }) => kinds.includes(kind));
  const labels: string[] = [];
  for (const family of families) {
    const all = entities.filter(({ interfaces }) => interfaces.includes(family));
    if (!all.every((one) => left.includes(one))) continue;
    labels.push(family);
    left = left.filter((one) => !all.includes(one));
  }
  labels.push(...left.map(({ name }) => name));
  return labels.length > 0 ? `${n}:${labels.join('|')}` : 'false';
}

/** The things with this label (the name of an entity, or of an interface) that the filter keeps. */
export function buildCondition(registry: Registry, label: string, filter?: ThingFilter | null): Condition {
  const asked = omitNulls(filter);
  const { text, kind, type, record, disputed, done, period, started } = asked;
  const parameters: Properties = { ...asked };
  if (period) {
    const { from, to } = span(period);
    Object.assign(parameters, { from: from ?? '0000', to: to ?? '9999' });
  }
  if (started) {
    const { from, to } = span(started);
    Object.assign(parameters, { startedFrom: from ?? '0000', startedTo: to ?? '9999' });
  }
  const met = registry.entitiesLabelled(label).filter((entity) => !kind || kind.includes(entity.kind));
  const asksOf = (of: ThingFilter) =>
    [
      kind && kindPredicate(registry, kind, 'n'),
      type && `${buildTypeExpression(met, 'n')} IN $type`,
      record && 'n.record IN $record',
      of.document && 'EXISTS { (n)-[:CITED_IN]->(x:Document) WHERE x.id IN $document }',
      disputed !== undefined && `n.disputed = $disputed`,
      done !== undefined && 'n:Decision AND coalesce(n.done, false) = $done',
      ...relatedInitiativePredicates(new Set(met.map(toFamily)), of),
    ].filter((one): one is string => Boolean(one));
  const asks = asksOf(asked);
  const where = and([visibilityFilter('n', 'anyRestricted'), ...asks]);
  if (text === undefined) {
    const { match, by, left } = chooseStart(label, met, asked);
    const kept = `${match} WHERE ${and([...by, visibilityFilter('n', 'anyRestricted'), ...asksOf(left)])}`;
    // What is found in another way than by its label may be found more than once.
    const found = by.length > 0 ? `${kept} WITH DISTINCT n, anyRestricted WHERE true` : kept;
    return { match: found, where, predicate: and(asks), isUnfiltered: asks.length === 0, parameters };
  }
  const words = buildSearchQuery(text);
  if (!words) throw invalid('The search text holds no word. Write at least one letter or number, or leave `text` out.');
  parameters.text = words;
  return {
    match: `CALL db.index.fulltext.queryNodes('things', $text, {limit: 2000}) YIELD node AS n, score WHERE ${and([...(label === 'Thing' ? [] : [`n:${label}`]), where])}`,
    where,
    predicate: and(asks),
    isUnfiltered: false,
    parameters,
  };
}
