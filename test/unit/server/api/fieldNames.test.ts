import 'reflect-metadata';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { expensiveFields } from '#server/api/concurrencyLimit.ts';
import { createSchema } from '#server/api/server.ts';
import { warmUpQuery } from '#server/api/warmUp.ts';

// Neither fails loudly when a field is renamed: the limit would no longer apply, and the warm-up would do nothing.
const schema = createSchema(new Registry(entities));

test('the concurrency limit names existing queries', () => {
  const queries = Object.keys(schema.getQueryType()!.getFields());
  expect([...expensiveFields].filter((name) => !queries.includes(name))).toEqual([]);
});

test('the warm-up query is valid', () => {
  expect(validate(schema, parse(warmUpQuery))).toEqual([]);
});
