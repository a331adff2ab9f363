import type { Graph } from '#server/graph/connection/connection.ts';
import { type StoredLink, hasAdministrator, saveSetUpLink } from '#server/graph/access/accounts.ts';
import { createSecret, hashSecret } from './tokenFormat.ts';

const minuteMs = 60_000;

export const setUpMinutes = 60;
export const invitationDays = 14;
export const resetMinutes = 30;

const paths = { setup: '/setup', invitation: '/invitation', reset: '/reset' };

/**
 * A link that works once: what is stored of it, and its path. The secret stands after `#`, which no browser sends to a
 * server: it is in no log. Opening it changes nothing, as programs that check mails open every link.
 */
export function createLink(page: keyof typeof paths, lifetimeMs: number): { link: StoredLink; path: string } {
  const secret = createSecret();
  const expiresAt = new Date(Date.now() + lifetimeMs).toISOString();
  return { link: { hash: hashSecret(secret), expiresAt }, path: `${paths[page]}#${secret}` };
}

export const createInvitationLink = () => createLink('invitation', invitationDays * 24 * 60 * minuteMs);
export const createResetLink = () => createLink('reset', resetMinutes * minuteMs);

/** Where there is no administrator, the path of a new link for the first; that of an earlier start ends. */
export async function prepareSetUp(graph: Graph): Promise<string | undefined> {
  if (await hasAdministrator(graph)) return undefined;
  const { link, path } = createLink('setup', setUpMinutes * minuteMs);
  await saveSetUpLink(graph, link);
  return path;
}
