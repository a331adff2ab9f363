import 'reflect-metadata';
import { type GraphQLField, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { createSchema } from '#server/api/server.ts';

const schema = createSchema(new Registry(entities));

const toSignature = ({ type, args }: GraphQLField<unknown, unknown>) =>
  `(${args
    .map((arg) => `${arg.name}: ${String(arg.type)}`)
    .sort()
    .join(', ')}): ${String(type)}`;

test('a field name has one type and the same arguments in all kinds', () => {
  const thing = schema.getType('Thing');
  if (!isInterfaceType(thing)) throw new Error('Thing is not an interface.');
  const kinds = schema.getPossibleTypes(thing);
  expect(kinds).toHaveLength(entities.length);
  const signatures = new Map<string, Map<string, string[]>>();
  for (const kind of kinds.filter(isObjectType))
    for (const field of Object.values(kind.getFields())) {
      const byType = signatures.get(field.name) ?? new Map<string, string[]>();
      const signature = toSignature(field);
      byType.set(signature, [...(byType.get(signature) ?? []), kind.name]);
      signatures.set(field.name, byType);
    }
  const conflicts = [...signatures].flatMap(([name, byType]) =>
    byType.size > 1 ? [...byType].map(([signature, names]) => `${names.join(', ')}: ${name}${signature}`) : [],
  );
  expect(conflicts).toEqual([]);
});
