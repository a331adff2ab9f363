import { isDeepStrictEqual } from 'node:util';
import type { StatusStatement } from '#schema/values/status.ts';
import type { Raw } from '#server/graph/read/record.ts';
import type { ValidationError } from '../validate.ts';

const getStatements = ({ statusHistory }: Raw) => (statusHistory as StatusStatement[] | undefined) ?? [];

/**
 * Sets who stated each new status: the editor, unless a document did. Nobody else's name can be given, but what the
 * record has stays.
 */
export function setStatusAuthors(
  current: Raw = {},
  edited: Raw,
  by: string,
): { draft: Raw; errors: ValidationError[] } {
  const known = getStatements(current);
  const errors: ValidationError[] = [];
  if (!edited.statusHistory) return { draft: edited, errors };
  const statusHistory = getStatements(edited).map((statement, index) => {
    if (known.some((existing) => isDeepStrictEqual(existing, statement))) return statement;
    const isEdited = known.some((existing) => existing.by === statement.by && existing.date === statement.date);
    if (statement.by && statement.by !== by && !isEdited)
      errors.push({
        path: ['statusHistory', index, 'by'],
        message: 'The server sets who states a status. Leave `by` out.',
      });
    return statement.by || statement.citations ? statement : { ...statement, by };
  });
  return { draft: { ...edited, statusHistory }, errors };
}
