import { type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';

/** The selection of everything below a type whose fields have no arguments, such as a draft. */
export function selectAll(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).map((field) => `${field.name} ${selectAll(field.type)}`);
  return `{ ${fields.join(' ')} }`;
}
