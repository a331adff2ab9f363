import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { invalid } from '#server/errors.ts';
import { createSemaphore } from '#server/semaphore.ts';
import { createSecret } from './tokenFormat.ts';

/** What OWASP asks for at least: Argon2id (the default of the library) with 19 MiB, two passes and one lane. */
const parameters = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** In UTF-16 code units. */
export const minPasswordLength = 12;
export const maxPasswordLength = 300;

/** Each takes a thread of the process, which files and DNS need too, and 19 MiB. */
const slots = createSemaphore({ maxConcurrent: 2, maxQueued: 100 });

async function withSlot<T>(work: () => Promise<T>): Promise<T> {
  const release = await slots.acquire();
  return work().finally(release);
}

export const hashPassword = (password: string) => withSlot(() => hash(password, parameters));

let dummy: Promise<string> | undefined;

/** Whether the password belongs to the hash. Without one it takes the same time: nobody learns which accounts exist. */
export async function verifyPassword(passwordHash: string | undefined | null, password: string): Promise<boolean> {
  const compared = passwordHash ?? (await (dummy ??= hashPassword(createSecret())));
  const isEqual = await withSlot(() => verify(compared, password));
  return isEqual && Boolean(passwordHash);
}

/** Some 49,000, the commonest first. */
const commonPasswords = new Set<string>(dictionary['passwords-common'].map((word) => String(word).toLowerCase()));

const toUnit = (text: string) => /^(.{1,8}?)\1+$/su.exec(text)?.[1] ?? text;

/** A common password, also when it is repeated, or is followed or preceded by digits and signs. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const forms = [lower, toUnit(lower), lower.replace(/^[\d\W_]+|[\d\W_]+$/gu, '')];
  return forms.some((form) => form.length < 4 || commonPasswords.has(form));
}

type PasswordReason = 'TOO_SHORT' | 'COMMON' | 'OWN_NAME';

const messages: Record<PasswordReason, string> = {
  TOO_SHORT: `must have ${minPasswordLength} characters or more. Four words that do not belong together are easy to remember.`,
  COMMON: 'is among those that are tried first. Choose another, such as four words that do not belong together.',
  OWN_NAME: 'must not be your name or your mail address. Choose another.',
};

/** Throws INVALID when a new password can be guessed. There are no rules of composition: they make passwords worse. */
export function checkPassword(password: string, ...own: (string | null | undefined)[]): void {
  const isOwn = own.some((word) => word && password.toLowerCase().includes(word.toLowerCase()) && word.length >= 6);
  const reason: PasswordReason | undefined =
    password.length < minPasswordLength ? 'TOO_SHORT' : isCommon(password) ? 'COMMON' : isOwn ? 'OWN_NAME' : undefined;
  if (!reason) return;
  const message = messages[reason];
  throw invalid(`The password ${message}`, { problems: [{ path: ['password'], message, reason }] });
}
