import 'reflect-metadata';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { fieldsWithoutDependencies } from '#server/api/selection/fieldDependencies.ts';
import { createSchema } from '#server/api/server.ts';

test('every field of a thing and of an edge declares the properties it depends on', () => {
  const registry = new Registry(entities);
  expect(fieldsWithoutDependencies(registry, createSchema(registry))).toEqual([]);
});
