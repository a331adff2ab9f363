import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { type Class, getFacts, getRelations } from '#schema/model.ts';
import { createSchema } from '#server/api/server.ts';
import { checkDraft } from '#server/imports/check.ts';
import type { Row } from '#server/imports/row.ts';
import { headings, registry, rows } from './sources.ts';

/** The minimum number of things of each kind in the five documents. */
const floors: Record<string, number> = {
  INSTITUTION: 55,
  PERSON: 24,
  AGREEMENT: 9,
  TRAINING: 12,
  EVENT: 20,
  PROJECT: 18,
  DECISION: 12,
  NEED: 10,
  OFFER: 6,
  THEME: 30,
  PLACE: 20,
};

type Piece = Record<string, unknown>;

const byId = new Map(rows.map((row) => [row.id, row]));
const pieces = (value: unknown) => (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Piece[];

/** The error of an id that does not name a thing of the class. */
function wrongId(at: string, id: unknown, type: Class): string[] {
  const row = byId.get(String(id));
  if (!row) return [`${at}: there is no "${String(id)}".`];
  const fits = registry.findEntities(type).some(({ kind }) => kind === row.kind);
  return fits ? [] : [`${at}: "${row.id}" is ${row.kind}, not ${type.name}.`];
}

/** Errors in the references of a value: documents of citations, places of a function. */
function wrongReferences(row: Row, type: Class, piece: Piece, path: (string | number)[]): string[] {
  return getFacts(type).flatMap((fact) =>
    pieces(piece[fact.name]).flatMap((value, index) => {
      const here = fact.list ? [...path, fact.name, index] : [...path, fact.name];
      if (fact.target) return wrongId(row.at(here), value, fact.target());
      const inner = fact.type();
      return typeof inner === 'function' && typeof value === 'object'
        ? wrongReferences(row, inner as Class, value, here)
        : [];
    }),
  );
}

function wrongRelations(row: Row): string[] {
  return getRelations(registry.entity(row.kind).type).flatMap((relation) =>
    pieces(row.draft[relation.name]).flatMap((piece, index) => {
      const path = relation.many ? [relation.name, index] : [relation.name];
      const inside = relation.edgeType ? wrongReferences(row, relation.edgeType(), piece, path) : [];
      return [...wrongId(row.at(path), piece[relation.otherEnd ?? 'to'], relation.target()), ...inside];
    }),
  );
}

/** Things, relations, findings, statements, statuses and agenda items without a citation. */
function uncited(row: Row): string[] {
  const type = registry.entity(row.kind).type;
  const counts = [
    ...getFacts(type).filter(
      (fact) => fact.list && typeof fact.type() === 'function' && has(fact.type() as Class, 'citations'),
    ),
    ...getRelations(type),
  ];
  const parts = counts.flatMap(({ name }) =>
    pieces(row.draft[name]).map((piece, index) => ({ piece, path: [name, index] })),
  );
  return [{ piece: row.draft as Piece, path: [] as (string | number)[] }, ...parts]
    .filter(({ piece }) => pieces(piece.citations).length === 0)
    .map(({ path }) => `${row.at(path)}: ${[row.id, ...path].join('.')} has no citation.`);
}

const has = (type: Class, fact: string) => getFacts(type).some(({ name }) => name === fact);

describe('the seeds', () => {
  test.each(Object.entries(floors))('have enough of kind %s: %i', (kind, floor) => {
    expect(rows.filter((row) => row.kind === kind).length).toBeGreaterThanOrEqual(floor);
  });

  test('record the five documents', () => {
    const files = rows.filter(({ kind, draft }) => kind === 'DOCUMENT' && draft.file).map(({ id }) => id);
    expect(files.sort()).toEqual(Object.keys(headings).sort());
  });

  test('are accepted by the input types of the API', () => {
    const schema = createSchema(registry);
    const refused = rows.flatMap((row) =>
      checkDraft(schema, registry, row).problems.map(({ at, message }) => `${at}: ${message}`),
    );
    expect(refused).toEqual([]);
  });

  test('cite a source for everything', () => {
    expect(rows.flatMap(uncited)).toEqual([]);
  });

  test('refer only to existing things of the right kind', () => {
    const wrong = rows.flatMap((row) => [
      ...wrongReferences(row, registry.entity(row.kind).type, row.draft, []),
      ...wrongRelations(row),
    ]);
    expect(wrong).toEqual([]);
  });

  test('cite external documents with publisher and licence', () => {
    const cited = new Set(JSON.stringify(rows.map(({ draft }) => draft)).match(/(?<="document":")[^"]+/gu));
    const outside = rows.filter(({ id }) => cited.has(id) && !(id in headings));
    expect(outside.filter(({ draft }) => !draft.publisher || !draft.licence).map(({ id }) => id)).toEqual([]);
  });

  test('have every visible name in three languages', () => {
    const kinds = ['AGREEMENT', 'TRAINING', 'EVENT', 'PROJECT', 'DECISION', 'NEED', 'OFFER', 'THEME', 'PLACE'];
    const lacking = rows.filter(
      ({ kind, draft }) => kinds.includes(kind) && Object.keys((draft.names ?? {}) as Piece).length < 3,
    );
    expect(lacking.map((row) => `${row.at([])}: ${row.id}`)).toEqual([]);
  });

  test('say of every decision how binding it is, and what it is about', () => {
    const decisions = rows.filter(({ kind }) => kind === 'DECISION');
    expect(
      decisions.filter(({ draft }) => !draft.force || pieces(draft.about).length === 0).map(({ id }) => id),
    ).toEqual([]);
  });

  test('use a synonym for one theme only', () => {
    const seen = new Map<string, string>();
    const twice = rows
      .filter(({ kind }) => kind === 'THEME')
      .flatMap(({ id, draft }) =>
        ['fr', 'es', 'en'].flatMap((language) => {
          const { names, synonyms } = draft as { names: Record<string, string>; synonyms?: Record<string, string[]> };
          const words = new Set(
            [names[language]!, ...(synonyms?.[language] ?? [])].map((word) => `${language}: ${word.toLowerCase()}`),
          );
          return [...words].flatMap((word) => {
            const owner = seen.get(word);
            seen.set(word, id);
            return owner ? [`${word}: ${owner}, ${id}`] : [];
          });
        }),
      );
    expect(twice).toEqual([]);
  });
});
