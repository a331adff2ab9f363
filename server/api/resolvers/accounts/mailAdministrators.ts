import type { Context } from '#server/api/context.ts';
import { loadAccounts } from '#server/graph/access/accounts.ts';

/** Mails all administrators that somebody asks for access. */
export async function mailAdministrators(
  { graph, mailer }: Context,
  { mail, message }: { mail: string; message: string },
): Promise<void> {
  if (!mailer) return;
  const accounts = await loadAccounts(graph);
  for (const { mail: to, language, role, state } of accounts)
    if (role === 'ADMINISTRATOR' && state === 'ACTIVE')
      await mailer.send(to, language, { kind: 'REQUEST', path: '/people', mail, message });
}
