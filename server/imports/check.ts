import { type GraphQLInputType, type GraphQLSchema, coerceInputValue } from 'graphql';
import type { Registry } from '#schema/model.ts';
import type { Raw } from '#server/graph/record.ts';
import type { Row } from './row.ts';

/**
 * Holds drafts against the same input types as the API's mutations: one rule for what may be written,
 * whoever writes it.
 */
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
      problems: [{ at: row.at([]), message: `"${row.kind}" is no kind of thing. Use one of: ${kinds}.` }],
    };
  }
  const problems: { at: string; message: string }[] = [];
  const type = schema.getType(`${entity.name}Draft`) as GraphQLInputType;
  const draft = coerceInputValue(row.draft, type, (path, value, error) => {
    const told = error.message.replace(/^Expected type "[^"]*"\. /, '').replace(/of type "(\w+)Draft"/, 'of $1');
    problems.push({
      at: row.at(path),
      message: `${[entity.name, ...path].join('.')} = ${JSON.stringify(value)?.slice(0, 80)}: ${told}`,
    });
  }) as Raw;
  return { draft: problems.length > 0 ? row.draft : plain(draft), problems };
}

/** Input coercion gives objects without a prototype; drafts are plain JSON. */
const plain = (draft: Raw): Raw => JSON.parse(JSON.stringify(draft));
