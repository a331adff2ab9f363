import type { Class, Entity, Fact, Registry, Relation } from '#schema/model.ts';
import { factsOf } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { ApiError } from '#server/errors.ts';
import { labelsByName } from '#server/graph/write/constraints.ts';
import { Page, type Window } from './pagination.ts';
import { type Properties, built, read, storedAs, thingOf } from './record.ts';
import { lookWhetherVeiled, visibilityFilter } from './visibilityFilter.ts';

/** Gives a value to the statement, and says by which parameter it goes. */
export type Bind = (value: unknown) => string;

/**
 * Something that a node tells, and what is answered of it. Values go as lists, each at its place: the names of properties
 * would be written and read again with every row.
 */
export interface Told<Answer = unknown> {
  /** The same for what is told alike. */
  key: string;
  /** Clauses of Cypher that bring what the node `n` tells under the name `as`. */
  cypher(n: string, bind: Bind, as: string): string;
  answer(value: never): Answer;
}

/**
 * What is told along with a thing, so that nobody has to ask for it again: found there by its place. Its Cypher stands
 * where `veiled` says whether the thing is.
 */
export interface Along extends Told {
  place: string;
}

const alongside = Symbol('told along with a thing');

interface Telling {
  [alongside]?: ReadonlyMap<string, unknown>;
}

/** What was told along with a thing, if it was; undefined when it was not. */
export const toldAlong = (thing: object, place: string): unknown => (thing as Telling)[alongside]?.get(place);

/** Values, each by the name that stands in its place. */
function named(names: readonly string[], values: readonly unknown[]): Properties {
  const properties: Properties = {};
  for (let n = 0; n < names.length; n++) properties[names[n]!] = values[n];
  return properties;
}

/** Gives values to a statement as `$v0`, `$v1` … in these parameters. */
export function binding(parameters: Properties): Bind {
  let many = 0;
  return (value) => {
    const name = `v${many++}`;
    parameters[name] = value;
    return `$${name}`;
  };
}

/** Of these facts, those that the properties keep. */
const among = (facts: readonly Fact[], properties: readonly string[]) => {
  const known = new Set(properties);
  return facts.filter((fact) => storedAs(fact).some((name) => known.has(name)));
};

/** A thing with these of its properties, and with what is told along with it; of which kind, if that is known. */
export function thingTold(
  registry: Registry,
  properties: readonly string[],
  along: readonly Along[] = [],
  kind?: string,
): Told<Thing> {
  const cells = [...new Set(['id', ...(kind ? [] : ['kind']), ...properties])];
  const facts = new Map<Entity, Fact[]>();
  return {
    key: `{${cells.join()} ${along.map(({ key }) => key).join(' ')}}`,
    cypher(n, bind, as) {
      const besides = along.map((_, at) => `${as}${at}`);
      const clauses = along.map((one, at) => one.cypher(n, bind, besides[at]!));
      return `${along.length > 0 ? lookWhetherVeiled(n) : ''} ${clauses.join('\n')} WITH *, [${[...cells.map((cell) => `${n}.${cell}`), ...besides].join(', ')}] AS ${as}`;
    },
    answer(values: unknown[]) {
      const node = named(cells, values);
      node.kind ??= kind;
      const entity = registry.entity(node.kind as string);
      const its = facts.get(entity) ?? among(entity.facts, cells);
      facts.set(entity, its);
      const thing = thingOf(entity, node, its);
      if (along.length > 0) {
        const told = new Map<string, unknown>();
        for (const [n, { place, answer }] of along.entries())
          told.set(place, answer(values[cells.length + n] as never));
        (thing as Telling)[alongside] = told;
      }
      return thing;
    },
  };
}

/** What a relation of a thing leads to: which of it, and what is asked of it. */
export interface RelationAsked {
  relation: Relation;
  window?: Window;
  role?: string;
  /** Whether the rows are asked for, their cursors, and how many there are. */
  rows: boolean;
  cursors: boolean;
  total: boolean;
  /** Properties of the ties. */
  tie: readonly string[];
  far: Told<Thing>;
}

/**
 * Of a node with very many ties, a page is found the other way round: by going through the names, in the order that an
 * index has, for those it is tied to. At most so many names for each row that is asked; and only where at least so many
 * are tied, so that having gone there in vain adds little to putting the ties in order, and where no more than so many
 * names are to be expected between two of them.
 */
const namesForRow = 100;
const namesBetween = 75;

/** A relation without pages is told whole, or not at all: nothing is dropped in silence. */
const mostOfPlain = 1000;

/** Where the answer to a relation is found among what was told along with a thing. */
export const placeOf = ({ relation, window, role }: Pick<RelationAsked, 'relation' | 'window' | 'role'>) =>
  JSON.stringify([relation.edge, relation.direction, relation.name, relation.target().name, window, role]);

const arrow = ({ edge, direction }: Relation, tie: string) =>
  direction === 'out' ? `-[${tie}:${edge}]->` : `<-[${tie}:${edge}]-`;

/** Ties are paged by the name of their far end, then by their own id. */
export function relationTold(registry: Registry, language: LanguageCode, asked: RelationAsked): Along {
  const { relation, window, role, rows, cursors, total, tie, far } = asked;
  const place = placeOf(asked);
  const flags = [rows && 'rows', cursors && 'cursors', total && 'total'].filter(Boolean).join('+');
  const facts = relation.tie ? among(factsOf(relation.tie()), tie) : [];
  const sort = `far.sort_${language}`;
  // What a thing cannot be without is told even after it was removed.
  const labels = relation.required ? `${relation.target().name}|Removed` : relation.target().name;

  const tied = (n: string, roleAs: string | undefined, end: string) =>
    `MATCH (${n})${arrow(relation, 'tie')}(${end})
     WHERE ${visibilityFilter('far', 'veiled')}${roleAs ? ` AND tie.role = ${roleAs}` : ''}`;
  const found = (n: string, roleAs: string | undefined) => tied(n, roleAs, `far:${labels}`);

  /** The rows as Cypher, and what has to be known before. */
  function rowsOf(n: string, bind: Bind, roleAs: string | undefined): [before: string, rows: string] {
    const [than, down] = window?.backwards ? ['<', ' DESC'] : ['>', ''];
    const [key, id] = window?.from ? window.from.map(bind) : [];
    const from = key ? ` AND ${sort} ${than}= ${key} AND (${sort} ${than} ${key} OR tie.id ${than} ${id})` : '';
    const ties = relation.tie ? `[${tie.map((one) => `tie.${one}`).join(', ')}]` : 'null';
    const most = window?.limit ?? mostOfPlain + 1;
    const limit = bind(most);
    const first = (some: string, besides: readonly string[], answer: (row: string) => string) =>
      `${some}${from} WITH tie, far ORDER BY ${sort}${down}, tie.id${down} LIMIT ${limit}
      ${far.cypher('far', bind, 'end')} RETURN ${answer(`[${['end', ties, ...besides].join(', ')}]`)}`;
    const besides = cursors ? [sort, 'tie.id'] : [];
    const all = (condition: string) => `COLLECT { ${first(found(n, roleAs) + condition, besides, (row) => row)} }`;
    if (!window || relation.required || !labelsByName(registry).includes(labels)) return ['', all('')];

    const bound = bind(namesForRow * most);
    const many = `COUNT { (${n})${arrow(relation, '')}() }`;
    // Both properties make the index an order.
    const names = `MATCH (far:${labels}) WHERE far.id IS NOT NULL AND ${sort} ${key ? `${than}= ${key}` : 'IS NOT NULL'}`;
    const nearest = `${names} WITH far ORDER BY ${sort}${down} LIMIT ${bound} ${tied(n, roleAs, 'far')}`;
    // Names that are equal to the last may lie beyond the bound, and their ties come before: then it was in vain.
    const gone = `COUNT { ${names} AND ${sort} ${window.backwards ? '>' : '<'}= walked[-1][2] }`;
    // Not the two branches of a CASE: there, what was read to order by is read again with every row.
    return [
      `CALL (${n}, veiled) { WITH * WHERE ${many} >= ${bound}
         CALL () { MATCH (far:${labels}) RETURN count(far) AS there }
         WITH * WHERE ${namesBetween} * ${many} >= there
         CALL (${n}, veiled) { ${first(nearest, [sort, 'tie.id'], (row) => `collect(${row}) AS walked`)} }
         WITH walked WHERE size(walked) = ${limit} AND ${gone} <= ${bound}
         RETURN collect(walked) AS met }`,
      `coalesce(met[0], []) + ${all(' AND size(met) = 0')}`,
    ];
  }

  /** The database knows how many ties a node has; they are gone through only where some may not be seen. */
  const totalOf = (n: string, roleAs: string | undefined) =>
    roleAs || !isOnly(registry, relation)
      ? `COUNT { ${found(n, roleAs)} }`
      : `CASE WHEN veiled THEN COUNT { ${found(n, roleAs)} } ELSE COUNT { (${n})${arrow(relation, '')}() } END`;

  type Row = [far: unknown, tie: unknown[] | null, sort: string, id: string];
  const node = ([end, own]: Row) => {
    const thing = far.answer(end as never);
    if (!relation.tie) return thing;
    const kept = named(tie, own!);
    const one = built(relation.tie() as Class<Properties>, read(facts, kept), facts);
    one.id = kept.id;
    one[relation.far!] = thing;
    return one;
  };

  return {
    key: `${place} ${flags} ${tie.join()} ${far.key}`,
    place,
    cypher(n, bind, as) {
      const roleAs = role === undefined ? undefined : bind(role);
      const [before, some] = rows ? rowsOf(n, bind, roleAs) : ['', '[]'];
      return `CALL (${n}, veiled) { ${before} RETURN ${window ? `[${some}, ${total ? totalOf(n, roleAs) : 'null'}]` : some} AS ${as} }`;
    },
    answer(value: Row[] | [Row[], number | null]) {
      if (window) {
        const [some, many] = value as [Row[], number | null];
        return Object.assign(new Page(some, window, ([, , key, id]) => [key, id], node), { totalCount: many ?? 0 });
      }
      const some = value as Row[];
      if (some.length > mostOfPlain) return tooMany(relation);
      return relation.many ? some.map(node) : some[0] ? node(some[0]) : null;
    },
  };
}

/** Whether all edges of this type and direction lead to what the relation leads to. */
function isOnly({ entities }: Registry, { edge, direction, target }: Relation): boolean {
  const all = entities.flatMap(({ relations }) => relations.filter((one) => one.edge === edge));
  return all.every((one) => one.direction !== direction || one.target() === target());
}

/** An Error in the place of an answer fails that field alone. */
const tooMany = ({ name }: Relation) =>
  new ApiError(
    'TOO_COSTLY',
    `There are more than ${mostOfPlain} ${name}: too many to tell without pages. Ask for a list with a filter instead.`,
  );
