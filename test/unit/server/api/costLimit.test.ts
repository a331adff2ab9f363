import 'reflect-metadata';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { measureOperation } from '#server/api/costLimit.ts';
import { createSchema } from '#server/api/server.ts';

const schema = createSchema(new Registry(entities));

function measure(query: string, variables: Record<string, unknown> = {}, maxDepth = Infinity) {
  const document = parse(query);
  return measureOperation(schema, document, getOperationAST(document)!, variables, maxDepth);
}
const cost = (query: string, variables?: Record<string, unknown>) => measure(query, variables).cost;
const depth = (query: string) => measure(query).depth;

const [thing, list, comparison] = [20, 50, 2_500];
const repeat = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')} }`;

describe('the cost of an operation', () => {
  test.each([
    ['a thing', '{ node(id: "x") { name } }', thing + 1],
    ['a page', '{ actors(first: 20) { nodes { name } } }', list + 1 + 20],
    ['a page of no size', '{ actors { nodes { name } } }', list + 1 + 50],
    [
      'a page by its edges',
      '{ actors(last: 20) { edges { cursor node { name } } pageInfo { endCursor } totalCount } }',
      list + 1 + 20 * 2 + 1,
    ],
    [
      'a page in a page',
      '{ initiatives(first: 50) { nodes { participations(first: 20) { nodes { role actor { name } } } } } }',
      list + 1 + 50 * (1 + 1 + 20 * 2),
    ],
    ['short lists', '{ initiatives(first: 50) { nodes { themes { name } } } }', list + 1 + 50 * (1 + 3)],
    [
      'statements, by the fields that they name',
      '{ initiatives(first: 50) { nodes { statements(fields: ["themes", "period"]) { value } } } }',
      list + 1 + 50 * (1 + 4),
    ],
    ['a neighbourhood', '{ neighbourhood(of: "x") { nodes { name } edges { source } } }', 1_000 + 1 + 200 * 2],
    ['things by their ids', `{ nodes(ids: ${JSON.stringify(Array(40).fill('x'))}) { name } }`, thing + 40],
    [
      'matches, by the mentions',
      '{ matches(mentions: [{ name: "a" }, { name: "b" }]) { thing { name } } }',
      2 * (200 + 5 * 2),
    ],
    ['facets, each of which reads the whole list', '{ things(first: 1) { facets { field } } }', list + 1 + 10 * 101],
    ['some facets', '{ things(first: 1) { facets(fields: ["kind"]) { field } } }', list + 1 + 101],
    ['a comparison', '{ overlaps(proposal: { title: "x" }) { score } }', comparison + 10],
    [
      'a comparison without each theme and place',
      '{ whatToChange(proposal: { title: "x", themes: ["a", "b"], places: ["c"] }, first: 1) { factor } }',
      comparison + (3 + 3) * 500 + 1,
    ],
    ['two fields', '{ a: actors(first: 5) { nodes { name } } b: actors(first: 6) { totalCount } }', 2 * (list + 1) + 5],
    ['a mutation', 'mutation { remove(id: "x", version: 1) { ... on Place { within { name } } } }', thing + 1 + 3],
  ])('%s', (_, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test('counts every alias and every spread of a fragment', () => {
    expect(cost(repeat(50, 'overlaps(proposal: { title: "x" }) { score }'))).toBe(50 * (comparison + 10));
    const fragment = 'fragment A on Query { a: duplicates { next } } fragment B on Query { b: duplicates { next } }';
    expect(cost(`{ ...A ...B ... { c: duplicates { next } } } ${fragment}`)).toBe(3 * cost('{ duplicates { next } }'));
  });

  test('depends on variables, their defaults and lists of ids', () => {
    const sized = 'query ($first: Int = 30) { actors(first: $first) { nodes { name } } }';
    expect([cost(sized), cost(sized, { first: 7 }), cost(sized, { first: null })]).toEqual([81, 58, 101]);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: Array(80).fill('x') })).toBe(thing + 80);
    expect(cost('{ actors(first: -1000) { nodes { name } } }')).toBe(list + 1);
  });

  test('is nothing for variables that are rejected', () => {
    const batch = 'mutation ($records: [RecordInput!]!) { saveAll(records: $records) { records { id } } }';
    expect([cost(batch), cost(batch, { records: null }), cost(batch, { records: [1] })]).toEqual([0, 0, 0]);
  });

  test('includes fragments wherever they are spread', () => {
    const fragments =
      'fragment Actors on ParticipationConnection { nodes { ...Who } } fragment Who on Participation { actor { name } }';
    expect(cost(`{ initiatives(first: 2) { nodes { participations(first: 5) { ...Actors } } } } ${fragments}`)).toBe(
      list + 1 + 2 * (1 + 1 + 5 * 2),
    );
    expect(cost('{ actors(first: 2) { ... { nodes { ... on Person { positions { function } } } } } }')).toBe(
      list + 1 + 2 * (1 + 3),
    );
  });

  test('is measured quickly for deeply nested fragments', () => {
    const spread = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Place { ...F${n + 1} ...F${n + 1} within { ...F${n + 1} } }`,
    );
    const query = `{ place(id: "x") { ...F0 } } ${spread.join(' ')} fragment F60 on Place { name }`;
    const startedAt = Date.now();
    expect(depth(query)).toBe(62);
    expect(Date.now() - startedAt).toBeLessThan(500);
  });

  test('counts introspection by its fields, without their depth', () => {
    const introspection = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true });
    expect(measure(introspection)).toEqual({ cost: 5_000, depth: 0 });
    expect(
      cost(
        `${repeat(9, '...S')} fragment S on Query { a: __schema { types { name } } b: __type(name: "Thing") { name } }`.replace(
          /a\d: /g,
          '',
        ),
      ),
    ).toBe(10_000);
    expect(cost(repeat(11, '__schema { types { name } }'))).toBe(55_000);
  });
});

test('a connection counts once for the depth of an operation', () => {
  expect(depth('{ actors { nodes { participations { edges { node { role } } } } } }')).toBe(6);
  const fragments =
    '{ actors { ...Page } } fragment Page on ActorConnection { nodes { ... { participations { totalCount } } } }';
  expect(depth(fragments)).toBe(4);
  expect(measure('{ actors { nodes { participations { edges { node { role } } } } } }', {}, 4).depth).toBe(5);
});
