import type { Context } from '#server/api/context.ts';
import { ApiError, invalid } from '#server/errors.ts';
import { importAuthor } from '#server/graph/read/record.ts';

const maxNameLength = 100;
/** Of RFC 5321. */
const maxMailLength = 254;

const problem = (field: string, reason: string, message: string) =>
  invalid(`The ${field} ${message}`, { problems: [{ path: [field], message, reason }] });

/** A mail address in the form that servers accept. Whether it exists only a mail shows. Throws INVALID. */
export function readMail(text: string): string {
  const mail = text.trim();
  if (mail.length > maxMailLength || !/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(mail))
    throw problem('mail', 'INVALID', 'must be a mail address like name@example.org.');
  return mail;
}

/** The name of a person. Throws INVALID, or CONFLICT for a name of the configuration. */
export function readName({ authenticator }: Pick<Context, 'authenticator'>, text: string): string {
  const name = text.trim().replaceAll(/\s+/g, ' ');
  if (!name || name.length > maxNameLength)
    throw problem('name', 'INVALID', `must have 1 to ${maxNameLength} characters.`);
  const reserved = [importAuthor, ...(authenticator?.editorNames ?? [])];
  if (reserved.some((taken) => taken.toLowerCase() === name.toLowerCase()))
    throw new ApiError('CONFLICT', `"${name}" is taken. Add something to your name.`, {
      problems: [{ path: ['name'], message: 'is taken', reason: 'TAKEN' }],
    });
  return name;
}
