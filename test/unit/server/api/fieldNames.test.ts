import 'reflect-metadata';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createSchema } from '#server/api/server.ts';
import { warmUpQuery } from '#server/api/warmUp.ts';

// It does not fail loudly when a field is renamed: it would do nothing.
const schema = createSchema(new Registry(entities));

test('the warm-up query is valid', () => {
  expect(validate(schema, parse(warmUpQuery))).toEqual([]);
});
