import { type GraphQLInputType, type GraphQLSchema, coerceInputValue } from 'graphql';
import type { Registry } from '#schema/model.ts';
import type { Raw } from '#server/graph/read/record.ts';
import { readInput } from '#server/api/checkInputs.ts';
import { type ValidationError, omitEmpty, validateDraft } from '#server/graph/write/validate.ts';
import type { Row } from './row.ts';

/** Validates a row against the input types of the API's mutations: imports and mutations share one set of rules. */
export function checkDraft(
  schema: GraphQLSchema,
  registry: Registry,
  row: Row,
): { draft: Raw; problems: { at: string; message: string }[] } {
  const entity = registry.entities.find(({ kind }) => kind === row.kind);
  if (!entity) {
    const kinds = registry.entities.map(({ kind }) => kind.toLowerCase()).join(', ');
    return {
      draft: row.draft,
      problems: [{ at: row.at([]), message: `"${row.kind}" is not a kind of thing. Use one of: ${kinds}.` }],
    };
  }
  const problems: { at: string; message: string }[] = [];
  if (!row.id.trim())
    problems.push({
      at: row.at([]),
      message: 'The id is missing. Give each row an id that stays the same from one import to the next.',
    });
  const type = schema.getType(`${entity.name}Draft`) as GraphQLInputType;
  const draft = coerceInputValue(row.draft, type, (path, value, error) => {
    const messageText = error.message.replace(/^Expected type "[^"]*"\. /, '').replace(/of type "(\w+)Draft"/, 'of $1');
    problems.push({
      at: row.at(path),
      message: `${[entity.name, ...path].join('.')} = ${JSON.stringify(value)?.slice(0, 80)}: ${messageText}`,
    });
  }) as Raw;
  if (problems.length > 0) return { draft: row.draft, problems };
  const errors: ValidationError[] = [];
  const validated = omitEmpty(readInput(type, draft, errors) as Raw);
  for (const { path, message } of [...errors, ...validateDraft(entity, validated)]) {
    problems.push({ at: row.at(path), message: `${[entity.name, ...path].join('.')}: ${message}` });
  }
  return { draft: validated, problems };
}
