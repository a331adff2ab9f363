import { type Class, type Entity, type Fact, type Registry, factsOf } from '#schema/model.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { ledOn } from './redirectEdges.ts';
import type { Wrong } from './validate.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';

/** A mention of another thing in a draft, with the way to it. */
export interface Mention {
  id: string;
  path: readonly (string | number)[];
  /** What it may be. */
  type: Class;
}

/** Every mention of another thing in a draft. */
export function mentionsOf(entity: Entity, raw: Raw): Mention[] {
  const citations = entity.facts.filter(({ name }) => name === 'citations');
  const ofRelations = entity.relations
    .filter(({ owner }) => owner)
    .flatMap(({ name, far = 'to', target, tie: tieType }) =>
      each<Raw>(raw[name]).flatMap(([tie, path]) => [
        // That a tie names none is told elsewhere.
        ...each(tie[far]).map(([id]) => ({ id: String(id), path: [name, ...path, far], type: target() })),
        // A plain relation has citations as every thing has: the same fact describes them.
        ...ofFacts(tieType ? factsOf(tieType()) : citations, tie, [name, ...path]),
      ]),
    );
  return [...ofFacts(entity.facts, raw, []), ...ofRelations];
}

const each = <T>(value: unknown): [T, readonly (string | number)[]][] =>
  value == null ? [] : Array.isArray(value) ? value.map((one, n) => [one, [n]]) : [[value as T, []]];

function ofFacts(facts: readonly Fact[], raw: Raw, path: readonly (string | number)[]): Mention[] {
  return facts.flatMap((fact) => {
    const found = each(raw[fact.name]).map(([value, tail]) => [value, [...path, fact.name, ...tail]] as const);
    if (fact.target) return found.map(([value, at]) => ({ id: String(value), path: at, type: fact.target!() }));
    const type = fact.type() as Class;
    const inner = typeof type === 'function' ? factsOf(type) : [];
    return inner.length === 0 ? [] : found.flatMap(([value, at]) => ofFacts(inner, value as Raw, at));
  });
}

/** What is known of a thing that a draft mentions. */
export interface Target {
  kind: string;
  removed?: boolean;
  /** What it was merged into. */
  into?: string | null;
  /** Whoever asks may not know of it. */
  hidden?: boolean;
  date?: string | null;
  publisher?: string | null;
}

/** The things that drafts mention, as the graph knows them. */
export async function targetsOf(run: RunQuery, ids: Iterable<string>): Promise<Map<string, Target>> {
  const rows = await run<Target & { id: string }>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id})
     RETURN id, n.kind AS kind, n:Removed AS removed, head(COLLECT { MATCH ${ledOn('n:Removed', 'k')} RETURN k.id }) AS into, NOT ${visibilityFilter('n')} AS hidden, n.date AS date, n.publisher AS publisher`,
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map(({ id, ...target }) => [id, target]));
}

/**
 * What is wrong with a mention of another thing; undefined when nothing is. What was removed is not mentioned
 * or withheld is not mentioned
 * anew, but what mentioned it `before` may go on doing so.
 */
export function wrongMention(
  registry: Registry,
  { id, path, type }: Mention,
  target: Target | undefined,
  before: boolean,
): Wrong | undefined {
  if (!target || (target.hidden && !before)) return { path, message: `there is no thing with the id "${id}".` };
  const wanted = registry.extending(type);
  const { name } = registry.entity(target.kind);
  if (!wanted.some(({ kind }) => kind === target.kind))
    return { path, message: `"${id}" is of kind ${name}; here goes: ${wanted.map((one) => one.name).join(', ')}.` };
  if (target.into && !before) return { path, message: `"${id}" was merged into "${target.into}". Name that.` };
  if (target.removed && !before) return { path, message: `"${id}" was removed. Leave it out, or name another.` };
  return undefined;
}
