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

/** The fields whose type or arguments differ between the types that implement an interface. */
function findConflicts(name: string): string[] {
  const parent = schema.getType(name);
  if (!isInterfaceType(parent)) throw new Error(`${name} is not an interface.`);
  const kinds = schema.getPossibleTypes(parent);
  expect(kinds).toHaveLength(entities.length);
  const signatures = new Map<string, Map<string, string[]>>();
  for (const kind of kinds.filter(isObjectType))
    for (const field of Object.values(kind.getFields())) {
      const byType = signatures.get(field.name) ?? new Map<string, string[]>();
      const signature = toSignature(field);
      byType.set(signature, [...(byType.get(signature) ?? []), kind.name]);
      signatures.set(field.name, byType);
    }
  return [...signatures].flatMap(([field, byType]) =>
    byType.size > 1 ? [...byType].map(([signature, names]) => `${names.join(', ')}: ${field}${signature}`) : [],
  );
}

test('a field name has one type and the same arguments in all kinds', () => {
  // The type of a draft is its kind's.
  expect(findConflicts('Thing').filter((conflict) => !conflict.includes(': draft(): Saved'))).toEqual([]);
});

test('a field name has one type in the drafts of all kinds', () => {
  expect(findConflicts('SavedThing')).toEqual([]);
});
