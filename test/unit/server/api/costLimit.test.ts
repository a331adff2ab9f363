import 'reflect-metadata';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createSchema } from '#server/api/server.ts';
import { type Limits, checkCost } from '#server/api/costLimit.ts';

const schema = createSchema(new Registry(entities));

/** The computed maximum number of nodes of a query. */
function nodes(query: string, variables: Record<string, unknown> = {}) {
  return refused({ maxDepth: 100, maxNodes: -1 }, query, variables)!.extensions.nodes;
}
const isTooDeep = (query: string, maxDepth: number) => Boolean(refused({ maxDepth, maxNodes: Infinity }, query));

function refused(limits: Limits, query: string, variables = {}) {
  const document = parse(query);
  return checkCost(limits, schema, document, getOperationAST(document)!, variables);
}

describe('the cost of an operation', () => {
  test.each([
    ['a thing', '{ node(id: "x") { name } }', 1],
    ['a page', '{ actors(first: 20) { nodes { name } } }', 20],
    ['a page of no size', '{ actors { nodes { name } } }', 50],
    [
      'a page by its edges',
      '{ actors(last: 20) { edges { cursor node { name } } pageInfo { endCursor } totalCount } }',
      20,
    ],
    [
      'a page in a page',
      '{ initiatives(first: 50) { nodes { participations(first: 20) { nodes { role } } } } }',
      50 + 50 * 20,
    ],
    [
      'what is behind it',
      '{ initiatives(first: 50) { nodes { participations(first: 20) { nodes { actor { name } } } } } }',
      50 + 50 * 20 * 2,
    ],
    ['short lists', '{ initiatives(first: 50) { nodes { themes { name } } } }', 50 + 50 * 10],
    [
      'statements, by the fields that they name',
      '{ initiatives(first: 50) { nodes { statements(fields: ["themes", "period"]) { value } } } }',
      50 + 50 * 20,
    ],
    ['a neighbourhood', '{ neighbourhood(of: "x", limit: 300) { nodes { name } edges { source } } }', 300],
    ['a neighbourhood of the usual size', '{ neighbourhood(of: "x") { nodes { name } } }', 200],
    ['things by their ids', `{ nodes(ids: ${JSON.stringify(Array(40).fill('x'))}) { name } }`, 40],
    ['matches', '{ matches(mentions: [{ name: "a" }, { name: "b" }, { name: "c" }]) { thing { name } } }', 15 + 15],
    ['the model, which is no part of the graph', '{ kinds { fields { fields { fields { options { value } } } } } }', 0],
    ['two fields', '{ a: actors(first: 5) { nodes { name } } b: actors(first: 6) { nodes { name } } }', 11],
    ['the answer of a change', 'mutation { remove(id: "x", version: 1) { ... on Place { within { name } } } }', 1 + 10],
  ])('%s', (_, query, expected) => {
    expect(nodes(query)).toBe(expected);
  });

  test('depends on variables, their defaults and lists of ids', () => {
    const sized = 'query ($first: Int = 30) { actors(first: $first) { nodes { name } } }';
    expect([nodes(sized), nodes(sized, { first: 7 }), nodes(sized, { first: null })]).toEqual([30, 7, 50]);
    expect(nodes('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: Array(80).fill('x') })).toBe(80);
  });

  test('includes fragments wherever they are spread', () => {
    const fragments =
      'fragment Actors on ParticipationConnection { nodes { ...Who } } fragment Who on Participation { actor { name } }';
    expect(nodes(`{ initiatives(first: 2) { nodes { participations(first: 5) { ...Actors } } } } ${fragments}`)).toBe(
      2 + 2 * 5 * 2,
    );
    expect(nodes('{ actors(first: 2) { ... { nodes { ... on Person { positions { function } } } } } }')).toBe(
      2 + 2 * 10,
    );
  });

  test('is limited by depth, where a connection counts once', () => {
    const deep = '{ actors { nodes { participations { edges { node { role } } } } } }';
    expect([isTooDeep(deep, 6), isTooDeep(deep, 5)]).toEqual([false, true]);
    const fragments =
      '{ actors { ...Page } } fragment Page on ActorConnection { nodes { ... { participations { totalCount } } } }';
    expect([isTooDeep(fragments, 4), isTooDeep(fragments, 3)]).toEqual([false, true]);
  });

  test('is computed quickly for deeply nested fragments', () => {
    const spread = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Place { ...F${n + 1} ...F${n + 1} within { ...F${n + 1} } }`,
    );
    const began = Date.now();
    const query = `{ place(id: "x") { ...F0 } } ${spread.join(' ')} fragment F60 on Place { name }`;
    expect([isTooDeep(query, 62), isTooDeep(query, 61)]).toEqual([false, true]);
    expect(Date.now() - began).toBeLessThan(500);
  });

  test('is zero for introspection', () => {
    const introspection = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true });
    expect([nodes(introspection), isTooDeep(introspection, 1)]).toEqual([0, false]);
  });
});
