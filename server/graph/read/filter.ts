import type { ThingFilter } from '#schema/answers/filter.ts';
import type { Entity, Registry } from '#schema/model.ts';
import { span } from '#schema/values/period.ts';
import { invalid } from '#server/errors.ts';
import { omitNulls } from '#server/omitNulls.ts';
import type { Where } from '#schema/where.ts';
import { checkFilter, toReferences } from './checkFilter.ts';
import { buildCurrentStatus, buildYear, isUndated } from './derivedValues.ts';
import type { Properties } from './record.ts';
import { buildTypeExpression } from './typeProperty.ts';
import { visibilityFilter } from './visibilityFilter.ts';
import { type FilterReference, buildWhere } from './where.ts';
import { type SearchedPeriod, buildSearchMatch } from './searchMatch.ts';
import { toWords } from './searchTerms.ts';
import { buildQueries } from '#server/search/buildQueries.ts';
import { type SearchReading, readSearch } from '#server/search/readSearch.ts';

/**
 * A filter as Cypher over `n`. Status, dates, theme, place, role and actor are those of an initiative, or of a
 * need or an offer; for another kind of thing, those of its initiatives. Values are passed as parameters only.
 */
export interface Condition {
  /**
   * Clauses that match every visible `n` under the filter, with a `score` if it contains a text. More conditions may
   * follow with AND. Like `where`, it uses the variable of `anyRestrictedClause`.
   */
  match: string;
  /** The condition on an `n` matched otherwise, including its visibility. */
  where: string;
  /** The same for an `n` that is known to be visible. */
  predicate: string;
  /** Whether the filter has no condition. */
  isUnfiltered: boolean;
  parameters: Properties;
  /** The ids in the filter. */
  references: FilterReference[];
  /** How the text of the filter is read. */
  reading?: SearchReading;
}

const idIn = (parameter: string, variable = 'x') => `${variable}.id IN $${parameter}`;

/** Conditions on the dates of an initiative, a need or an offer. What has no date is an alternative to a date. */
function datePredicates(node: string, { period, started, year, undated }: ThingFilter): string[] {
  const orUndated = (condition: string, without: string) => (undated ? `(${condition}) OR (${without})` : condition);
  const predicates: (string | false | null | undefined)[] = [
    period &&
      orUndated(
        `(${node}.from IS NOT NULL OR ${node}.to IS NOT NULL) AND coalesce(${node}.from, '0000') <= $to AND coalesce(${node}.to, '9999') >= $from`,
        isUndated(node),
      ),
    started && orUndated(`${node}.from >= $startedFrom AND ${node}.from <= $startedTo`, `${node}.from IS NULL`),
    year && `${buildYear(node)} IN $year`,
    undated === true && !period && !started && isUndated(node),
    undated === false && `NOT (${isUndated(node)})`,
  ];
  return predicates.filter((predicate): predicate is string => Boolean(predicate));
}

/** Conditions on an initiative. A role is that of the filter's actor. */
function initiativePredicates(variable: string, filter: ThingFilter, withRole: boolean): string[] {
  const predicates: (string | false | null | undefined)[] = [
    filter.status && `${variable}.status IN $status`,
    filter.currentStatus && `${buildCurrentStatus(variable)} IN $currentStatus`,
    filter.theme && `EXISTS { (${variable})-[:ABOUT]->(:Theme)-[:BROADER*0..8]->(x:Theme) WHERE ${idIn('theme')} }`,
    filter.place &&
      `EXISTS { (${variable})-[:TAKES_PLACE_IN]->(:Place)-[:WITHIN*0..8]->(x:Place) WHERE ${idIn('place')} }`,
    ...datePredicates(variable, filter),
    (filter.actor || (withRole && filter.role)) &&
      `EXISTS { (${variable})<-[q:PARTICIPATES_IN]-(x:Actor) WHERE ${[visibilityFilter('x'), filter.actor && `${idIn('actor')} AND x <> n`, withRole && filter.role && 'q.role IN $role'].filter(Boolean).join(' AND ')} }`,
  ];
  return predicates.filter((predicate): predicate is string => Boolean(predicate));
}

/** What a need or an offer says itself. */
function knowHowPredicates(filter: ThingFilter): string[] {
  const { status, currentStatus, started, role, theme, place, actor } = filter;
  if (status ?? currentStatus ?? started ?? role) return ['false'];
  const predicates: (string | false | null | undefined)[] = [
    theme && `EXISTS { (n)-[:CONCERNS]->(:Theme)-[:BROADER*0..8]->(x:Theme) WHERE ${idIn('theme')} }`,
    place && `EXISTS { (n)-[:STATED_FOR]->(:Place)-[:WITHIN*0..8]->(x:Place) WHERE ${idIn('place')} }`,
    ...datePredicates('n', filter),
    actor && `EXISTS { (n)-[:SOUGHT_BY|OFFERED_BY]->(x:Institution) WHERE ${idIn('actor')} }`,
  ];
  return predicates.filter((predicate): predicate is string => Boolean(predicate));
}

/** The institutions `y` behind a thing: whose person, need or offer it is, and who takes part in it. */
const institutionPatterns = (node: string) => [
  `(${node})-[:HOLDS_POSITION_AT|SOUGHT_BY|OFFERED_BY]->(y:Institution)`,
  `(${node})<-[:PARTICIPATES_IN]-(y:Institution)`,
];

/** Matches the institutions `y` that a thing `n` is or that are behind it, each once. */
export const matchInstitutions = `CALL (n) { WITH n AS y WHERE y:Institution RETURN y UNION ${institutionPatterns('n')
  .map((pattern) => `MATCH ${pattern} WHERE ${visibilityFilter('y')} RETURN y`)
  .join(' UNION ')} }`;

/** The condition on the country and the type of one institution: the thing itself, or one behind it. */
export function institutionPredicate(node: string, { country, institutionType }: ThingFilter): string | undefined {
  if (!country && !institutionType) return;
  const matches = (institution: string) =>
    [
      country && `EXISTS { (${institution})-[:OF_COUNTRY]->(x:Place) WHERE ${idIn('country')} }`,
      institutionType && `${institution}.institutionType IN $institutionType`,
    ]
      .filter(Boolean)
      .join(' AND ');
  const behind = institutionPatterns(node).map(
    (pattern) => `EXISTS { ${pattern} WHERE ${visibilityFilter('y')} AND ${matches('y')} }`,
  );
  return [`(${node}:Institution AND ${matches(node)})`, ...behind].join(' OR ');
}

const concernsInitiatives = (filter: ThingFilter) => {
  const { status, currentStatus, theme, place, period, started, year, undated, role, actor } = filter;
  return [status, currentStatus, theme, place, period, started, year, undated, role, actor].some(
    (condition) => condition !== undefined,
  );
};

const and = (predicates: string[]) => predicates.map((predicate) => `(${predicate})`).join(' AND ') || 'true';

const families = ['Initiative', 'Actor', 'KnowHow', 'Thing'] as const;
type Family = (typeof families)[number];

const toFamily = ({ interfaces }: Entity): Family => families.find((family) => interfaces.includes(family)) ?? 'Thing';

/** Conditions on the initiatives of `n`, for these families of kinds only: every branch adds to the planning time. */
function relatedInitiativePredicates(matchedFamilies: ReadonlySet<Family>, filter: ThingFilter): string[] {
  if (!concernsInitiatives(filter) || matchedFamilies.size === 0) return [];
  const ofInitiative = and(initiativePredicates('n', filter, true));
  const shared = and([
    visibilityFilter('i'),
    ...initiativePredicates('i', filter, false),
    ...(filter.role ? ['p.role IN $role'] : []),
  ]);
  const ownPlace = `EXISTS { (n)-[:COVERS|OF_COUNTRY]->(:Place)-[:WITHIN*0..8]->(x:Place) WHERE ${idIn('place')} }`;
  const onlyPlace = filter.place && !concernsInitiatives({ ...filter, place: undefined });
  const ofActor = `EXISTS { (n)-[p:PARTICIPATES_IN]->(i:Initiative) WHERE ${shared} }${onlyPlace ? ` OR ${ownPlace}` : ''}`;
  const ofThing = `EXISTS { (n)-[:ABOUT|TAKES_PLACE_IN|CITED_IN|DECIDED_AT]-(i:Initiative) WHERE ${and([visibilityFilter('i'), ...initiativePredicates('i', filter, true)])} }${
    onlyPlace ? ` OR EXISTS { (n)-[:WITHIN*0..8]->(x:Place) WHERE ${idIn('place')} }` : ''
  }`;
  const ofKnowHow = and(knowHowPredicates(filter));
  const branches = { Initiative: ofInitiative, Actor: ofActor, KnowHow: ofKnowHow, Thing: ofThing };
  const branchFamilies = families.filter((family) => matchedFamilies.has(family));
  const cases = branchFamilies.slice(0, -1).map((family) => `WHEN n:${family} THEN (${branches[family]})`);
  const lastBranch = branches[branchFamilies.at(-1)!];
  return [cases.length > 0 ? `CASE ${cases.join(' ')} ELSE (${lastBranch}) END` : lastBranch];
}

/**
 * Starts from the filter's actor, theme, place or document instead of scanning all initiatives (other things: from its
 * document only): in this order, as an actor usually has fewer initiatives than a theme, and a theme fewer than a place.
 * `remaining` omits the start.
 */
function chooseStart(label: string, entities: readonly Entity[], filter: ThingFilter) {
  const { actor, theme, place, document, role } = filter;
  const starts: [isFiltered: boolean, field: keyof ThingFilter, pattern: string, condition: string][] = [
    [
      Boolean(actor),
      'actor',
      // `:Thing`, because the index of its ids serves all kinds.
      '(start:Thing)-[startEdge:PARTICIPATES_IN]->',
      `start:Actor${role ? ' AND startEdge.role IN $role' : ''}`,
    ],
    [Boolean(theme), 'theme', '(start:Theme)<-[:BROADER*0..8]-(:Theme)<-[:ABOUT]-', ''],
    [Boolean(place), 'place', '(start:Place)<-[:WITHIN*0..8]-(:Place)<-[:TAKES_PLACE_IN]-', ''],
    [Boolean(document), 'document', '(start:Document)<-[:CITED_IN]-', ''],
  ];
  // Of other things, status, theme and the like are those of their initiatives.
  const isOfInitiatives = entities.every((entity) => toFamily(entity) === 'Initiative');
  const start = starts.find(([isFiltered, field]) => isFiltered && (isOfInitiatives || field === 'document'));
  if (!start) return { match: `MATCH (n:${label})`, startPredicates: [], remaining: filter };
  const [, field, pattern, condition] = start;
  return {
    match: `MATCH ${pattern}(n:${label})`,
    startPredicates: [idIn(field, 'start'), condition].filter(Boolean),
    // The condition on the actor includes the role.
    remaining: { ...filter, [field]: undefined, ...(field === 'actor' && { role: undefined }) },
  };
}

/** Whether a node is of one of these kinds, by as few labels as possible. */
export function kindPredicate({ entities }: Registry, kinds: readonly string[], node: string): string {
  let remaining = entities.filter(({ kind }) => kinds.includes(kind));
  const labels: string[] = [];
  for (const family of families) {
    const members = entities.filter(({ interfaces }) => interfaces.includes(family));
    if (!members.every((member) => remaining.includes(member))) continue;
    labels.push(family);
    remaining = remaining.filter((entity) => !members.includes(entity));
  }
  labels.push(...remaining.map(({ name }) => name));
  return labels.length > 0 ? `${node}:${labels.join('|')}` : 'false';
}

/**
 * Builds the condition for nodes with this label (the name of an entity or an interface). If fewer than `enough` things
 * match all words of its text, those that match fewer follow. Throws INVALID.
 */
export function buildCondition(
  registry: Registry,
  label: string,
  thingFilter?: ThingFilter | null,
  { enough = 1, where: typed }: { enough?: number; where?: Where } = {},
): Condition {
  const filter = omitNulls(thingFilter);
  checkFilter(registry, label, filter);
  const { text, kind, type, record, disputed, done, force, period, started, updatedSince } = filter;
  const conditions = typed && buildWhere(registry, label, typed);
  const parameters: Properties = { ...filter, ...conditions?.parameters };
  const references = [...toReferences(filter), ...(conditions?.references ?? [])];
  if (period) {
    const { from, to } = span(period);
    Object.assign(parameters, { from: from ?? '0000', to: to ?? '9999' });
  }
  if (started) {
    const { from, to } = span(started);
    Object.assign(parameters, { startedFrom: from ?? '0000', startedTo: to ?? '9999' });
  }
  const entities = registry.entitiesLabelled(label).filter((entity) => !kind || kind.includes(entity.kind));
  const toPredicates = (remaining: ThingFilter) =>
    [
      kind && kindPredicate(registry, kind, 'n'),
      type && `${buildTypeExpression(entities, 'n')} IN $type`,
      record && 'n.record IN $record',
      institutionPredicate('n', remaining),
      remaining.document && 'EXISTS { (n)-[:CITED_IN]->(x:Document) WHERE x.id IN $document }',
      disputed !== undefined && `n.disputed = $disputed`,
      done !== undefined && 'n:Decision AND coalesce(n.done, false) = $done',
      force && 'n:Decision AND n.force IN $force',
      updatedSince && 'n.updated >= $updatedSince',
      conditions && conditions.predicate !== 'true' && conditions.predicate,
      ...relatedInitiativePredicates(new Set(entities.map(toFamily)), remaining),
    ].filter((predicate): predicate is string => Boolean(predicate));
  const predicates = toPredicates(filter);
  const isVisible = visibilityFilter('n', 'anyRestricted');
  const where = and([isVisible, ...predicates]);
  if (text === undefined) {
    const { match, startPredicates, remaining } = chooseStart(label, entities, filter);
    const visibleMatch = `${match} WHERE ${and([...startPredicates, isVisible, ...toPredicates(remaining)])}`;
    return {
      // Several paths may lead from the start to the same node.
      match: startPredicates.length > 0 ? `${visibleMatch} WITH DISTINCT n, anyRestricted WHERE true` : visibleMatch,
      where,
      predicate: and(predicates),
      isUnfiltered: predicates.length === 0,
      parameters,
      references,
    };
  }
  // A date in the text narrows like `period`, unless a date is given.
  const reading = readSearch(text, new Date().toISOString().slice(0, 10), {
    withDate: !period && !started && !filter.year,
  });
  const queries = buildQueries(reading);
  if (!queries.all && !reading.date)
    throw invalid('The search text contains no word. Write at least one letter or digit, or omit `text`.');
  Object.assign(parameters, { allWords: queries.all, eachWord: queries.each });
  if (reading.date) {
    const { from = '0000', to = '9999' } = span(reading.date.interval);
    Object.assign(parameters, { from, to, dateWords: toWords(reading.date.text).join(' ') });
  }
  const isDated = reading.date && buildDatedPredicate(new Set(entities.map(toFamily)), reading.date.interval);
  const undatedCondition = and([...(label === 'Thing' ? [] : [`n:${label}`]), where]);
  const condition = isDated ? and([undatedCondition, isDated]) : undatedCondition;
  return {
    match: buildSearchMatch({
      label,
      queries,
      condition,
      undatedCondition,
      period: reading.date && toSearchedPeriod(reading.date.interval),
      enough,
    }),
    where,
    predicate: and(predicates),
    isUnfiltered: false,
    parameters,
    references,
    reading,
  };
}

function toSearchedPeriod(interval: string): SearchedPeriod {
  const { from, to } = span(interval);
  return from && to && from === to ? 'day' : from && to && from.slice(0, 7) === to.slice(0, 7) ? 'month' : 'longer';
}

/**
 * Whether a thing belongs to the period that a search names: by its initiatives, a date of its own, or its name. A CASE, as
 * the planner copies the parts of an OR, subqueries included, into a conjunction.
 */
const buildDatedPredicate = (matchedFamilies: ReadonlySet<Family>, period: string) =>
  `CASE ${[
    ...['dateDay', 'dueDay'].map((day) => `n.${day} >= $from AND n.${day} <= $to`),
    `n.nameWords CONTAINS (' ' + $dateWords + ' ')`,
  ]
    .map((condition) => `WHEN ${condition} THEN true`)
    .join(' ')} ELSE (${and(relatedInitiativePredicates(matchedFamilies, { period }))}) END`;
