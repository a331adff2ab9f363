import { registerEnumType } from 'type-graphql';
import type { Label } from './language.ts';

interface LabelledEnum {
  name: string;
  description: string;
  labels: Record<string, Label>;
}

const enums = new Map<object, LabelledEnum>();

const capitalise = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Declares a closed list of values with labels: a GraphQL enum, the options of a form and the texts of a legend. */
export function createEnum<K extends string>(name: string, description: string, labels: Record<K, Label>) {
  const values = Object.fromEntries(Object.keys(labels).map((key) => [key, key])) as { [P in K]: P };
  const valuesConfig = Object.fromEntries(
    Object.entries<Label>(labels).map(([key, label]) => [key, { description: capitalise(label.en) }]),
  ) as Partial<Record<K, { description: string }>>;
  registerEnumType(values, { name, description, valuesConfig });
  enums.set(values, { name, description, labels });
  return values;
}

/** The labelled enum of a values object; undefined for other objects. */
export const getEnum = (values: object) => enums.get(values);
export const getEnums = () => [...enums.values()];
