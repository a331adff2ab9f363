import 'reflect-metadata';
import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { readPersistedDocuments } from '#server/api/persistedQueries.ts';
import { createSchema } from '#server/api/server.ts';
import { toExampleVariables } from '#server/api/warmUp.ts';

const schema = createSchema(new Registry(entities));
const documents = Object.values(readPersistedDocuments());
const toVariables = (document: string) => toExampleVariables(schema, document, ['comar', 'cuf'], 'ES');

// Errors of the warm-up are not reported.
test('every query of the web application is executed ahead with variables that it accepts, and no mutation is', () => {
  for (const document of documents) {
    const { operation, variableDefinitions } = getOperationAST(parse(document))!;
    expect(toVariables(document).length > 0).toBe(operation === 'query');
    for (const variables of toVariables(document))
      expect(getVariableValues(schema, variableDefinitions ?? [], variables).errors).toBeUndefined();
    expect(validate(schema, parse(document))).toEqual([]);
  }
});

test('a query about one record is executed for one of each kind, and a path between two of them', () => {
  const find = (name: string) => documents.find((document) => document.includes(`query ${name}`))!;
  expect(toVariables(find('ThingPage')).map(({ id }) => id)).toEqual(['comar', 'cuf']);
  expect(toVariables(find('PathIds'))[0]).toEqual({ from: 'comar', to: 'cuf' });
});
