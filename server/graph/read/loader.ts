import type { Graph, Parameters } from '#server/graph/connection/connection.ts';
import { ledOn } from '#server/graph/write/redirectEdges.ts';
import { type Told, binding } from './projection.ts';
import { lookWhetherVeiled, visibilityFilter } from './visibilityFilter.ts';

/** Asked of the graph while a question is answered: what the thing with an id tells. */
export interface Ask {
  id: string;
  told: Told;
  /** The thing was told of already: it may be seen, and may be one that was removed. */
  known: boolean;
}

/** The same ask is answered once. */
export const keyOf = ({ id, told: { key }, known }: Ask) => `${known} ${key} ${id}`;

/** How a thing is found by its id. What was merged into another leads to that. */
const ways = {
  known: 'MATCH (n:Thing|Removed {id: id})',
  there: `MATCH (n:Thing {id: id}) WHERE ${visibilityFilter('n')}`,
  removed: `MATCH (x:Removed {id: id})
    WITH id, coalesce(head(COLLECT { MATCH ${ledOn('x', 'k')} RETURN k }), x) AS n WHERE ${visibilityFilter('n')}`,
};

/** What the graph tells of many things, of whatever sort, in one round trip; undefined where there is nothing to tell. */
async function found(graph: Graph, asks: readonly Ask[], way: (ask: Ask) => keyof typeof ways): Promise<unknown[]> {
  const parameters: Parameters = {};
  const bind = binding(parameters);
  const groups = new Map<string, { cypher: string; ids: Set<string>; n: number }>();
  const grouped = asks.map((ask) => {
    const key = `${way(ask)} ${ask.told.key}`;
    const known = groups.get(key);
    if (known) {
      known.ids.add(ask.id);
      return known;
    }
    const ids = new Set([ask.id]);
    const n = groups.size;
    const cypher = `UNWIND $ids${n} AS id ${ways[way(ask)]} ${ask.known ? lookWhetherVeiled('n') : ''} ${ask.told.cypher('n', bind, 'told')} RETURN ${n} AS part, id, told`;
    const made = { cypher, ids, n };
    groups.set(key, made);
    return made;
  });
  for (const { ids, n } of groups.values()) parameters[`ids${n}`] = [...ids];
  const rows = await graph.read<{ part: number; id: string; told: unknown }>(
    [...groups.values()].map(({ cypher }) => cypher).join('\nUNION ALL\n'),
    parameters,
  );
  const told = new Map(rows.map((row) => [`${row.part} ${row.id}`, row.told]));
  return asks.map(({ id, told: { answer } }, at) => {
    const value = told.get(`${grouped[at]!.n} ${id}`);
    return value === undefined ? undefined : answer(value as never);
  });
}

/** Answers many asks in one round trip; what is not there is looked for among what was removed, in a second one. */
export async function load(graph: Graph, asks: readonly Ask[]): Promise<unknown[]> {
  const answers = await found(graph, asks, ({ known }) => (known ? 'known' : 'there'));
  const missing = asks.flatMap((ask, at) => (answers[at] === undefined && !ask.known ? [at] : []));
  if (missing.length > 0) {
    const others = await found(
      graph,
      missing.map((at) => asks[at]!),
      () => 'removed',
    );
    missing.forEach((at, n) => (answers[at] = others[n]));
  }
  return answers.map((answer) => answer ?? null);
}
