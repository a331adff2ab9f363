import { parseArgs } from 'node:util';
import type { AccountLink } from '#schema/answers/account.ts';
import { readConfig } from '#server/config.ts';
import { loadOperator } from '#server/editorToken.ts';
import { invalid } from '#server/errors.ts';
import { runCommandLine, sendOperation } from './sendOperation.ts';

const usage = `Usage:
  npm run admin -- invite MAIL [--role administrator|editor|contributor] [--language fr|es|en]`;

/** Invites a person with the token in DATA_DIR: for whoever runs the server, also when no administrator is left. */
async function runAdminCommand(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { role: { type: 'string', default: 'administrator' }, language: { type: 'string', default: 'fr' } },
  });
  const [action, mail, ...more] = positionals;
  if (action !== 'invite' || !mail || more.length > 0) throw invalid(usage);
  const config = readConfig();
  const { inviteAccount } = await sendOperation<{ inviteAccount: AccountLink }>(
    config,
    await loadOperator(config),
    `mutation ($mail: String!, $role: AccountRole!, $language: Language) {
       inviteAccount(mail: $mail, role: $role, language: $language) { path expiresAt mailed account { mail role } } }`,
    { mail, role: values.role.toUpperCase(), language: values.language.toUpperCase() },
  );
  const { path, expiresAt, mailed, account } = inviteAccount;
  const site = config.publicUrl ?? `http://${config.host}:${config.port}`;
  console.log(`${account.mail} · ${account.role} · until ${expiresAt.slice(0, 10)}${mailed ? ' · mailed' : ''}`);
  console.log(`The link works once:\n${site}${path}`);
}

await runCommandLine(runAdminCommand, usage);
