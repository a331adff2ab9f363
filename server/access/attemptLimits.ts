import type { Client } from '#server/api/context.ts';
import { ApiError } from '#server/errors.ts';
import { type AttemptLimit, clearAttempts, countAttempt } from '#server/graph/access/attempts.ts';
import type { Graph } from '#server/graph/connection/connection.ts';
import { hashSecret } from './tokenFormat.ts';

const minuteMs = 60_000;

/** Wrong passwords: 20 an hour for an account, whoever sends them, and 80 from an address. */
const signInLimits = {
  account: { max: 5, windowMs: 15 * minuteMs },
  address: { max: 20, windowMs: 15 * minuteMs },
} as const satisfies Record<string, AttemptLimit>;

/** Mails that somebody unknown can make this server send. */
const mailLimits = {
  account: { max: 3, windowMs: 60 * minuteMs },
  address: { max: 10, windowMs: 60 * minuteMs },
} as const satisfies Record<string, AttemptLimit>;

const limits = { 'sign-in': signInLimits, mail: mailLimits };
export type Attempted = keyof typeof limits;

/** Networks of IPv6 count as one address: whoever has one address there has all of them. */
const toNetwork = (address: string) => (address.includes(':') ? address.split(':').slice(0, 4).join(':') : address);

/** Keys are hashes: what somebody types into a field is not stored. */
const toKey = (what: Attempted, by: string, value: string) => hashSecret(`${what} ${by} ${value}`);

/** Counts an attempt for an account, by its mail address, and for the caller's. Throws TOO_BUSY with the time left. */
export async function limitAttempts(graph: Graph, what: Attempted, account: string, client: Client): Promise<void> {
  const { account: perAccount, address: perAddress } = limits[what];
  const waitMs =
    (await countAttempt(graph, toKey(what, 'address', toNetwork(client.address)), perAddress)) ||
    (await countAttempt(graph, toKey(what, 'account', account), perAccount));
  if (waitMs === 0) return;
  const minutes = Math.ceil(waitMs / minuteMs);
  throw new ApiError(
    'TOO_BUSY',
    `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or ask for a link by mail.`,
    { reason: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: Math.ceil(waitMs / 1000) },
  );
}

/** After the right password: the attempts of its owner do not count. */
export const forgetAttempts = (graph: Graph, what: Attempted, account: string) =>
  clearAttempts(graph, toKey(what, 'account', account));
