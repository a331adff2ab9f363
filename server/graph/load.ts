import type { Class, Registry, Relation } from '#schema/model.ts';
import { factsOf } from '#schema/model.ts';
import type { Thing } from '#schema/thing.ts';
import type { LanguageCode } from '#schema/values/language.ts';
import { Problem } from '#server/errors.ts';
import type { Graph } from './connection.ts';
import { type Window, pageOf } from './paging.ts';
import { type Properties, built, read, thingOf } from './record.ts';
import { ledOn } from './redirect.ts';
import { visible } from './visible.ts';

/** Asked of the graph while a query is answered: a thing by its id, or what a relation of a thing leads to. */
export type Ask = { id: string } | { id: string; relation: Relation; window?: Window; role?: string };

interface Found {
  key: string;
  id: string;
  rows: { thing: Properties; tie: Properties; key: string }[];
  total: number | null;
}

/** A relation without pages is told whole, or not at all: nothing is dropped in silence. */
const mostOfPlain = 1000;

/** What a node tells of itself: all but what only the search index and the desk need. */
export const whole = (variable: string) =>
  `${variable} {.*, text: null, related: null, ties: null, draft: null, imported: null}`;

const only = (variable: string, properties: readonly string[]) =>
  `${variable} {${properties.map((one) => `.${one}`).join(', ')}}`;

/** What a node tells of itself to whoever asked, and what a tie tells: what the question reads. */
export const shown = ({ question: { reads } }: Graph, variable: string) =>
  reads?.things ? only(variable, reads.things) : whole(variable);
const shownTie = ({ question: { reads } }: Graph, variable: string) =>
  reads?.ties ? only(variable, reads.ties) : `${variable} {.*}`;

/** The label that a class has in the graph: its name. Class names are the registry's, never a caller's. */
const arrow = ({ edge, direction }: Relation) => (direction === 'out' ? `-[r:${edge}]->` : `<-[r:${edge}]-`);

interface Group {
  cypher: string;
  ids: string[];
  asks: number[];
  window?: Window;
  relation: Relation | null;
}

/** Ties are paged by the name of their far end, then by their own id. */
function groupFor(graph: Graph, ask: Ask, n: number, language: LanguageCode, parameters: Properties): Group {
  const ids: string[] = [];
  parameters[`ids${n}`] = ids;
  if (!('relation' in ask)) {
    // What was merged into another leads to that.
    const cypher = `UNWIND $ids${n} AS id MATCH (x:Thing|Removed {id: id})
      WITH id, coalesce(head(COLLECT { MATCH ${ledOn('x:Removed', 'k')} RETURN k }), x) AS m
      WHERE ${visible('m')}
      RETURN '${n}' AS key, id, [{thing: ${shown(graph, 'm')}, tie: null}] AS rows, null AS total`;
    return { cypher, ids, asks: [], relation: null };
  }
  const { relation, window, role } = ask;
  Object.assign(parameters, {
    [`limit${n}`]: window?.limit ?? mostOfPlain + 1,
    [`role${n}`]: role ?? null,
    [`key${n}`]: window?.from?.[0] ?? null,
    [`at${n}`]: window?.from?.[1] ?? null,
  });
  const sort = `m.sort_${language}`;
  const [than, order] = window?.backwards ? ['<', ' DESC'] : ['>', ''];
  const from = window?.from
    ? `WHERE ${sort} ${than}= $key${n} AND (${sort} ${than} $key${n} OR r.id ${than} $at${n})`
    : '';
  // What a thing cannot be without is told even after it was removed.
  const labels = relation.required ? `${relation.target().name}|Removed` : relation.target().name;
  const match = `MATCH (n)${arrow(relation)}(m:${labels}) WHERE ${visible('m')}${role ? ` AND r.role = $role${n}` : ''}`;
  const total = window ? `COUNT { ${match} }` : 'null';
  const cypher = `UNWIND $ids${n} AS id MATCH (n:Thing|Removed {id: id})
    CALL (n) { ${match} WITH r, m ${from} ORDER BY ${sort}${order}, r.id${order} LIMIT $limit${n}
      RETURN collect({thing: ${shown(graph, 'm')}, tie: ${shownTie(graph, 'r')}, key: ${sort}}) AS rows }
    RETURN '${n}' AS key, id, rows, ${total} AS total`;
  return { cypher, ids, asks: [], window, relation };
}

const same = (ask: Ask) => {
  if (!('relation' in ask)) return 'thing';
  const { relation, window, role } = ask;
  return JSON.stringify([relation.edge, relation.direction, relation.name, relation.target().name, window, role]);
};

/** The same ask is answered once. */
export const keyOf = (ask: Ask) => `${same(ask)} ${ask.id}`;

/** Answers many asks, of whatever sort, in one round trip: one branch of a UNION for each sort. */
export async function load(
  graph: Graph,
  registry: Registry,
  language: LanguageCode,
  asks: readonly Ask[],
): Promise<unknown[]> {
  const groups = new Map<string, Group>();
  const parameters: Properties = {};
  asks.forEach((ask, index) => {
    const key = same(ask);
    const group = groups.get(key) ?? groupFor(graph, ask, groups.size, language, parameters);
    groups.set(key, group);
    if (!group.ids.includes(ask.id)) group.ids.push(ask.id);
    group.asks.push(index);
  });
  const rows = await graph.read<Found>(
    [...groups.values()].map(({ cypher }) => cypher).join('\nUNION ALL\n'),
    parameters,
  );
  const found = new Map(rows.map((row) => [`${row.key} ${row.id}`, row]));
  const answers: unknown[] = [];
  [...groups.values()].forEach((group, n) => {
    for (const index of group.asks)
      answers[index] = answerOf(asks[index]!, group, found.get(`${n} ${asks[index]!.id}`), registry);
  });
  return answers;
}

function answerOf(ask: Ask, { relation, window }: Group, found: Found | undefined, registry: Registry) {
  const thing = (node: Properties) => thingOf(registry.entity(node.kind as string), node);
  if (!relation || !('relation' in ask)) return found ? thing(found.rows[0]!.thing) : null;
  const rows = found?.rows ?? [];
  const node = (row: Found['rows'][number]) =>
    relation.tie ? tieOf(relation, row, thing(row.thing)) : thing(row.thing);
  if (!window && rows.length > mostOfPlain) return tooMany(relation, ask.id);
  if (!window) return relation.many ? rows.map(node) : rows[0] ? node(rows[0]) : null;
  const page = pageOf(rows, window, ({ key, tie }) => [String(key), String(tie.id)], node);
  return { ...page, totalCount: found?.total ?? 0 };
}

/** An Error in the place of an answer fails that field alone. */
const tooMany = ({ name }: Relation, id: string) =>
  new Problem(
    'TOO_COSTLY',
    `"${id}" has more than ${mostOfPlain} ${name}: too many to tell without pages. Ask for a list with a filter instead.`,
  );

/** A participation or position: its facts, its far end, and its near end for the way back. */
function tieOf(relation: Relation, { tie }: Found['rows'][number], far: Thing) {
  const type = relation.tie!() as Class<object>;
  return Object.assign(built(type, read(factsOf(type), tie)), { id: tie.id, [relation.far!]: far });
}
