import { type Class, type Entity, type Fact, type Registry, getFacts } from '#schema/model.ts';
import type { RunQuery } from '#server/graph/connection/connection.ts';
import { mergedIntoPattern } from '#server/graph/read/mergedIds.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { visibilityFilter } from '#server/graph/read/visibilityFilter.ts';
import { ownedRelations, targetField } from './draftEdges.ts';
import type { ValidationError } from './validate.ts';

type Path = readonly (string | number)[];

/** A reference to another thing in a draft. */
export interface Reference {
  id: string;
  path: Path;
  /** The entity or interface that the target must have. */
  type: Class;
  /** Whether what contains it cannot be without it: an edge without its target, a citation without its document. */
  required: boolean;
}

/** All references in a draft: in its facts, as targets of its edges, and in the facts of its edges. */
export function findReferences(entity: Entity, raw: Raw): Reference[] {
  const citations = entity.facts.filter(({ name }) => name === 'citations');
  const relationReferences = ownedRelations(entity).flatMap((relation) => {
    const { name, target, edgeType } = relation;
    const field = targetField(relation);
    return withPath<Raw>(raw[name]).flatMap(([edge, path]) => [
      // An edge without a target is reported by `validateDraft`.
      ...withPath(edge[field]).map(([id]) => ({
        id: String(id),
        path: [name, ...path, field],
        type: target(),
        required: true,
      })),
      // A relation without an edge type has citations, described by the same fact as those of the thing.
      ...factReferences(edgeType ? getFacts(edgeType()) : citations, edge, [name, ...path]),
    ]);
  });
  return [...factReferences(entity.facts, raw, []), ...relationReferences];
}

const withPath = <T>(value: unknown): [T, Path][] =>
  value == null ? [] : Array.isArray(value) ? value.map((item, index) => [item, [index]]) : [[value as T, []]];

function factReferences(facts: readonly Fact[], raw: Raw, path: Path): Reference[] {
  return facts.flatMap((fact) => {
    const values = withPath(raw[fact.name]).map(([value, tail]) => [value, [...path, fact.name, ...tail]] as const);
    if (fact.target)
      return values.map(([id, valuePath]) => ({
        id: String(id),
        path: valuePath,
        type: fact.target!(),
        required: fact.required,
      }));
    const type = fact.type() as Class;
    const innerFacts = typeof type === 'function' ? getFacts(type) : [];
    if (innerFacts.length === 0) return [];
    return values.flatMap(([value, valuePath]) => factReferences(innerFacts, value as Raw, valuePath));
  });
}

/** The stored record that a reference leads to. */
export interface ReferenceTarget {
  kind: string;
  removed?: boolean;
  /** The id of the record that it was merged into. */
  into?: string | null;
  /** Whether the caller may not read it. */
  hidden?: boolean;
  date?: string | null;
  publisher?: string | null;
}

/** Loads the records with these ids, also removed and restricted ones. */
export async function loadReferenceTargets(
  run: RunQuery,
  ids: Iterable<string>,
): Promise<Map<string, ReferenceTarget>> {
  const rows = await run<ReferenceTarget & { id: string }>(
    `UNWIND $ids AS id MATCH (n:Thing|Removed {id: id})
     RETURN id, n.kind AS kind, n:Removed AS removed, head(COLLECT { MATCH ${mergedIntoPattern('n:Removed', 'k')} RETURN k.id }) AS into, NOT ${visibilityFilter('n')} AS hidden, n.date AS date, n.publisher AS publisher`,
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map(({ id, ...target }) => [id, target]));
}

/**
 * Validates a reference. Removed, merged and restricted targets are rejected, unless the stored version already refers
 * to them.
 */
export function validateReference(
  registry: Registry,
  { id, path, type }: Reference,
  target: ReferenceTarget | undefined,
  isStored: boolean,
): ValidationError | undefined {
  if (!target || (target.hidden && !isStored)) return { path, message: `There is no record with the id "${id}".` };
  const allowedEntities = registry.findEntities(type);
  const { name } = registry.entity(target.kind);
  if (!allowedEntities.some(({ kind }) => kind === target.kind)) {
    const allowed = allowedEntities.map((entity) => entity.name).join(', ');
    return { path, message: `"${id}" is of kind ${name}; allowed are: ${allowed}.` };
  }
  if (target.into && !isStored) return { path, message: `"${id}" was merged into "${target.into}". Use that id.` };
  if (target.removed && !isStored)
    return { path, message: `"${id}" was removed. Omit it, or refer to another record.` };
  return undefined;
}
