import 'reflect-metadata';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { expensiveFields } from '#server/api/concurrencyLimit.ts';
import { createSchema } from '#server/api/server.ts';

test('every expensive field is a field of Query', () => {
  const fields = Object.keys(createSchema(new Registry(entities)).getQueryType()!.getFields());
  expect(expensiveFields.filter((name) => !fields.includes(name))).toEqual([]);
});
