import { type Class, type Fact, type Registry, type Relation, getFacts } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import { Citation } from '#schema/values/citation.ts';
import { type LanguageCode, type Localized, pick } from '#schema/values/language.ts';
import { period } from '#schema/values/period.ts';
import { Statement } from '#schema/values/statement.ts';
import { factsStoredIn, fromPositions, type NestedProjection, type Projection } from './projection.ts';
import { type Raw, createInstance, fromProperties, propertyNames } from './record.ts';
import { maxUnpagedEdges, tooManyEdges } from './relationProjection.ts';
import { isRemovedContent, visibilityFilter } from './visibilityFilter.ts';

/** What is requested of the statements of a thing. Without `thing`, related things are only named by their ids. */
interface StatementsSelection {
  fields: readonly string[];
  thing: Projection<Thing> | undefined;
}

/** Facts about facts, which nothing states. */
const unstated = ['citations', 'statements'];

/** The names of all facts and relations that statements can be requested of. */
export const statedFields = ({ entities }: Registry): ReadonlySet<string> =>
  new Set(
    entities
      .flatMap(({ facts, relations }) => [...facts, ...relations])
      .flatMap(({ name }) => (unstated.includes(name) ? [] : [name])),
  );

export const statementsPrefetchKey = (fields: readonly string[]) => `statements ${fields.join()}`;

type EdgeRow = [type: string, thing: unknown, id: string, role: string | null, period: string | null, json: string[]];

/** Reads who states some facts and relations of a thing, in the statement that loads the thing. */
export function statementsProjection(
  registry: Registry,
  language: LanguageCode,
  { fields, thing }: StatementsSelection,
): NestedProjection {
  const relations = registry.entities.flatMap((entity) => entity.relations.filter(({ name }) => fields.includes(name)));
  const facts = registry.entities.flatMap((entity) => entity.facts.filter(({ name }) => fields.includes(name)));
  const columns = [
    ...new Set(['kind', ...(facts.length > 0 ? unstated : []), ...facts.flatMap((fact) => propertyNames(fact))]),
  ];
  const prefetchKey = statementsPrefetchKey(fields);
  return {
    key: `${prefetchKey} ${thing?.key}`,
    prefetchKey,
    toCypher(node, bind, as) {
      const collectEdges = (direction: Relation['direction']) => {
        const ofDirection = relations.filter((relation) => relation.direction === direction);
        if (ofDirection.length === 0) return '[]';
        const types = [...new Set(ofDirection.map(({ edge }) => edge))];
        const required = ofDirection.flatMap((relation) => (relation.required ? [relation.edge] : []));
        const [start, end] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
        // A required relation names its target even after that was removed.
        const [label, isNamed] =
          required.length > 0
            ? [
                'Thing|Removed',
                `AND (target:Thing OR type(edge) IN ${bind(required)} AND NOT ${isRemovedContent('target')})`,
              ]
            : ['Thing', ''];
        return `COLLECT { MATCH (${node})${start}[edge:${types.join('|')}]${end}(target:${label})
          WHERE ${visibilityFilter('target', 'hasRestricted')} ${isNamed}
          WITH edge, target ORDER BY target.sort_${language}, edge.id LIMIT ${bind(maxUnpagedEdges + 1)}
          ${thing ? thing.toCypher('target', bind, 'related') : 'WITH *, null AS related'}
          RETURN [type(edge), related, target.id, edge.role, edge.period, edge.citations] }`;
      };
      return `CALL (${node}, hasRestricted) { RETURN [${collectEdges('out')}, ${collectEdges('in')}, [${columns.map((column) => `${node}.${column}`).join(', ')}]] AS ${as} }`;
    },
    fromRow([out, inward, values]: [EdgeRow[], EdgeRow[], unknown[]]) {
      const properties = fromPositions(columns, values);
      // A removed record that the viewer may not read.
      if (properties.kind == null) return [];
      const entity = registry.entity(properties.kind as string);
      const raw = fromProperties(factsStoredIn(columns, entity.facts), properties);
      const statements: Statement[] = [];
      for (const field of fields) {
        const relation = entity.relations.find(({ name }) => name === field);
        const fact = entity.facts.find(({ name }) => name === field);
        if (fact) statements.push(...toFactStatements(fact, raw, language));
        if (!relation) continue;
        const rows = relation.direction === 'out' ? out : inward;
        if (rows.length > maxUnpagedEdges) return tooManyEdges(relation);
        statements.push(
          ...rows.flatMap((row) => (row[0] === relation.edge ? [toEdgeStatement(field, row, thing)] : [])),
        );
      }
      return statements;
    },
  };
}

const toCitations = (citations: readonly Raw[]) => citations.map((citation) => createInstance(Citation, citation));

const createStatement = (field: string, value: string, citations: readonly Raw[], more: Partial<Statement> = {}) =>
  Object.assign(new Statement(), { field, value, citations: toCitations(citations), ...more });

function toEdgeStatement(field: string, row: EdgeRow, projection: Projection<Thing> | undefined): Statement {
  const [, thing, id, role, interval, citations] = row;
  return createStatement(
    field,
    id,
    (citations ?? []).map((json) => JSON.parse(json) as Raw),
    {
      thing: projection?.fromRow(thing as never),
      role: (role as Statement['role'] | null) ?? undefined,
      period: interval ? period(interval) : undefined,
    },
  );
}

/** All that sources state for a fact, the value in use first. What states no source of its own has those of the record. */
function toFactStatements(fact: Fact, raw: Raw, language: LanguageCode): Statement[] {
  const stated = ((raw.statements as Raw[] | undefined) ?? []).filter(({ field }) => field === fact.name);
  if (stated.length > 0)
    return stated.map(({ value, citations }) => createStatement(fact.name, String(value), (citations as Raw[]) ?? []));
  const value = raw[fact.name];
  const values = fact.list ? ((value as unknown[] | undefined) ?? []) : [value];
  return values.flatMap((item) => {
    const text = toText(fact, item, language);
    const own = (item as { citations?: Raw[] } | null | undefined)?.citations;
    return text ? [createStatement(fact.name, text, own ?? (raw.citations as Raw[] | undefined) ?? [])] : [];
  });
}

/** A value in words: a text in the reader's language, a value object as its facts. */
function toText({ type, localized }: Fact, value: unknown, language: LanguageCode): string | undefined {
  if (value == null) return undefined;
  if (localized) return pick(value as Localized, language);
  if (typeof value !== 'object') return String(value);
  const facts = getFacts(type() as Class).filter(({ name }) => !unstated.includes(name));
  return facts
    .flatMap((fact) => [(value as Raw)[fact.name]].flat().flatMap((part) => toText(fact, part, language) ?? []))
    .join(' ');
}
