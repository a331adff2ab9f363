import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { logger } from '#server/logger.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { startMailServer } from '#test/kit/mailServer.ts';
import { serve } from '#test/kit/serve.ts';
import { createTestServer, type TestServer } from '#test/kit/testServer.ts';
import { createVisitor } from '#test/kit/visitor.ts';

let server: TestServer;
let http: Awaited<ReturnType<typeof serve>>;
let smtp: Awaited<ReturnType<typeof startMailServer>>;
let mailer: ReturnType<typeof createMailer>;
beforeAll(async () => {
  server = await createTestServer({ seeds: false });
  smtp = await startMailServer();
  mailer = createMailer({
    server: smtp.address,
    from: 'Maillage <maillage@example.org>',
    publicUrl: 'https://maillage.example.org',
  });
  http = await serve({ services: { ...server.services, mailer }, api: server.api, proxies: 1 });
});
beforeEach(async () => {
  await server.graph.write('MATCH (n:Account|Session|Attempts|AuthorName) DETACH DELETE n');
  server.services.authenticator.forgetViewers();
  smtp.mails.length = 0;
});
afterAll(async () => {
  await http.close();
  mailer.close();
  await smtp.close();
  await server.close();
});

const password = 'quatre mots sans rapport';
let addresses = 0;
const visit = () => createVisitor(http.address, `198.51.100.${++addresses}`);
const authorization = { authorization: 'Bearer the-token-of-operator' };

const invite = (mail: string, language: string) =>
  visit().send(
    'mutation ($mail: String!, $language: Language) { inviteAccount(mail: $mail, role: EDITOR, language: $language) { mailed path } }',
    { mail, language },
    { headers: authorization },
  );

async function join(mail: string, name: string) {
  const { data } = await invite(mail, 'FR');
  const visitor = visit();
  await visitor.send(
    'mutation ($secret: String!, $name: String!, $password: String!) { acceptInvitation(secret: $secret, name: $name, password: $password) { name } }',
    { secret: data.inviteAccount.path.split('#')[1], name, password },
  );
  smtp.mails.length = 0;
  return visitor;
}

test.each([
  ['FR', 'Votre invitation à Maillage', 'comme éditeur'],
  ['ES', 'Su invitación a Maillage', 'como editor'],
  ['EN', 'Your invitation to Maillage', 'as an editor'],
])('an invitation in %s says the same as HTML and as text', async (language, subject, words) => {
  const { data } = await invite('ines@example.org', language);
  expect(data.inviteAccount.mailed).toBe(true);
  const [mail] = smtp.mails;
  expect(mail).toMatchObject({ subject, recipients: ['ines@example.org'] });
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  const [path, secret] = data.inviteAccount.path.split('#');
  const link = `https://maillage.example.org${path}?lang=${language.toLowerCase()}#${secret}`;
  expect(mail!.text).toContain(link);
  expect(mail!.html).toContain(`href="${link}"`);
  for (const form of [mail!.text, mail!.html]) expect(form).toContain(words);
});

test('a mail that is refused leaves the link to be passed on', async () => {
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  const { data } = await invite('full@example.org', 'FR');
  expect(data.inviteAccount).toMatchObject({ mailed: false, path: expect.stringContaining('/invitation#') });
  warn.mockRestore();
});

test('what somebody writes in a request is text, and adds no recipient', async () => {
  await server.graph.write(
    `CREATE (:Account {id: 'x', mail: 'admin@example.org', mailKey: 'admin@example.org', name: 'x', role: 'ADMINISTRATOR', state: 'ACTIVE', institutions: [], language: 'ES'})`,
  );
  const message = '<img src=x onerror=alert(1)>\r\nBcc: victim@example.org';
  const ask = 'mutation ($mail: String!, $message: String) { requestAccess(mail: $mail, message: $message) }';
  await visit().send(ask, { mail: 'luisa@example.org', message });
  await vi.waitFor(() => expect(smtp.mails).toHaveLength(1), 5_000);
  const [mail] = smtp.mails;
  expect(mail).toMatchObject({ subject: 'Una solicitud de acceso a Maillage', recipients: ['admin@example.org'] });
  expect(mail!.html).toContain('&lt;img');
  for (const wrong of ['a@example.org, b@example.org', 'a@example.org\nBcc: b@example.org'])
    expect(await visit().send(ask, { mail: wrong })).toMatchObject({ code: 'INVALID' });
});

test('a link for a new password goes to the owner of an account alone; the answer says nothing', async () => {
  const visitor = await join('ines@example.org', 'inés');
  const ask = async (mail: string) =>
    (await visit().send('mutation ($mail: String!) { requestPasswordReset(mail: $mail) }', { mail })).data;
  expect(await ask('nobody@example.org')).toEqual({ requestPasswordReset: true });
  expect(await ask('INES@example.org')).toEqual({ requestPasswordReset: true });
  await vi.waitFor(() => expect(smtp.mails).toHaveLength(1), 5_000);
  const [mail] = smtp.mails;
  expect(mail).toMatchObject({ subject: 'Choisir un nouveau mot de passe', recipients: ['ines@example.org'] });
  const secret = smtp.linkOf(mail!).split('#')[1];
  const fresh = visit();
  const { data } = await fresh.send(
    'mutation ($secret: String!, $password: String!) { resetPassword(secret: $secret, password: $password) { name } }',
    { secret, password: 'cinq mots plus ou moins longs' },
  );
  expect(data.resetPassword.name).toBe('inés');
  expect((await visitor.send('{ viewer { name } }')).data.viewer.name).toBeNull();
});

test('nobody can have more than three mails an hour sent to an address', async () => {
  await join('ines@example.org', 'inés');
  const codes: (string | undefined)[] = [];
  for (let n = 0; n < 5; n++)
    codes.push((await visit().send('mutation { requestPasswordReset(mail: "ines@example.org") }')).code);
  expect(codes).toEqual([undefined, undefined, undefined, 'TOO_BUSY', 'TOO_BUSY']);
  await vi.waitFor(() => expect(smtp.mails).toHaveLength(3), 5_000);
});
