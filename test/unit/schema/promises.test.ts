import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createSchema } from '#server/api/server.ts';

const schema = createSchema(new Registry(entities));
const query = schema.getQueryType()!.getFields();
const mutation = schema.getMutationType()!.getFields();

test('the API has every promised name and type', async () => {
  const text = await readFile(new URL('promises.graphql', import.meta.url), 'utf8');
  const promised = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
  const broken = findBreakingChanges(promised, schema).map(({ description }) => description);
  expect(broken).toEqual([]);
});

test.each(['actors', 'initiatives', ...entities.map(({ name }) => name)])(
  '%s can be listed, by both fields',
  (name) => {
    const plurals: Record<string, string> = { Person: 'people' };
    const list = name[0] === name[0]!.toLowerCase() ? name : (plurals[name] ?? `${name.toLowerCase()}s`);
    const taken = query[list]!.args.map((arg) => `${arg.name}: ${String(arg.type)}`).sort();
    expect(taken.filter((arg) => !arg.startsWith('where'))).toEqual([
      'after: String',
      'before: String',
      'filter: ThingFilter',
      'first: Int',
      'last: Int',
      'orderBy: ThingOrder',
    ]);
    expect(taken.at(-1)).toMatch(/^where: \w+Where$/);
    const page = schema.getType(String(query[list]!.type).replace('!', '')) as ReturnType<typeof schema.getQueryType>;
    expect(Object.keys(page!.getFields()).sort()).toEqual([
      'edges',
      'facets',
      'nodes',
      'pageInfo',
      'searchPeriod',
      'totalCount',
      'unknownWords',
    ]);
  },
);

test.each(entities.map(({ name }) => name))('%s can be saved, new or changed', (name) => {
  const save = mutation[`save${name}`]!;
  expect(save.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([
    `draft: ${name}Draft!`,
    'id: ID',
    'version: Int',
    'key: String',
  ]);
  expect(String(save.type)).toBe(`${name}!`);
  const update = mutation[`update${name}`]!;
  expect(update.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([`input: Update${name}Input!`]);
  expect(String(update.type)).toBe(`Update${name}Payload`);
});
