import { registerEnumType } from 'type-graphql';
import type { Label } from './language.ts';

interface Choice {
  name: string;
  description: string;
  labels: Record<string, Label>;
}

const known = new Map<object, Choice>();

/**
 * A closed list of values with their labels: the GraphQL enum, the choices of a form and the words of
 * a legend in one place.
 */
export function createEnum<K extends string>(name: string, description: string, labels: Record<K, Label>) {
  const values = Object.fromEntries(Object.keys(labels).map((key) => [key, key])) as { [P in K]: P };
  const valuesConfig = Object.fromEntries(
    Object.entries<Label>(labels).map(([key, label]) => [key, { description: label.en }]),
  ) as Partial<Record<K, { description: string }>>;
  registerEnumType(values, { name, description, valuesConfig });
  known.set(values, { name, description, labels });
  return values;
}

/** The choice behind an enum object; undefined when the object is none. */
export const getEnum = (values: object) => known.get(values);
export const choices = () => [...known.values()];
