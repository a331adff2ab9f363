import 'reflect-metadata';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareSetUp } from '#server/access/links.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { findBarriers } from '#test/kit/axe.ts';
import { openBrowser } from '#test/kit/browser.ts';
import { startMailServer } from '#test/kit/mailServer.ts';
import { type SessionOptions, type Session, openSession } from '#test/kit/session.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { fill, texts } from '#test/kit/texts.ts';

const { fr, es } = texts;
const password = 'quatre mots sans rapport';

let browser: Browser;
let site: TestSite;
let smtp: Awaited<ReturnType<typeof startMailServer>>;
let mailer: ReturnType<typeof createMailer>;
const sessions: Session[] = [];
beforeAll(async () => {
  smtp = await startMailServer();
  mailer = createMailer({
    server: smtp.address,
    from: 'maillage@example.org',
    publicUrl: 'https://maillage.example.org',
  });
  [browser, site] = await Promise.all([openBrowser(), createTestSite({ readOnly: false, mailer })]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  mailer.close();
  await smtp.close();
});

async function visit(address: string, options?: SessionOptions) {
  const session = await openSession(browser, site, options);
  sessions.push(session);
  await session.page.goto(address);
  return session.page;
}

const findErrors = () => sessions.flatMap(({ errors }) => errors);

describe('people come by invitation', { timeout: 180_000 }, () => {
  test('from the first administrator to a contributor on a phone, who is then suspended', async () => {
    const setUpLink = (await prepareSetUp(site.graph))!;
    const admin = await visit(setUpLink.replace('#', '?lang=fr#'));
    await admin.getByRole('heading', { level: 1, name: fr.account.link.SET_UP.title }).waitFor();
    expect(await findBarriers(admin, { part: 'main' })).toEqual([]);
    // What is wrong is said by the field.
    await admin.getByLabel(fr.account.fields.mail).fill('premiere@example.org');
    await admin.getByLabel(fr.account.fields.name, { exact: true }).fill('Première');
    await admin.getByLabel(fr.account.fields.password, { exact: true }).fill('password1234');
    await admin.getByRole('button', { name: fr.account.link.SET_UP.submit }).click();
    await admin.getByText(fr.account.problems.COMMON).waitFor();
    await admin.getByLabel(fr.account.fields.password, { exact: true }).fill(password);
    await admin.getByRole('button', { name: fr.account.link.SET_UP.submit }).click();

    await admin.getByRole('button', { name: fr.account.people.inviteTitle }).click();
    await admin.getByLabel(fr.account.fields.mail).fill('ines@example.org');
    await admin.getByRole('combobox', { name: fr.account.fields.institutions }).fill('COMAR');
    await admin
      .getByRole('option', { name: /COMAR|réfugiés|Refugiados/ })
      .first()
      .click();
    await admin.getByRole('radio', { name: fr.account.roles.CONTRIBUTOR }).click();
    await admin.getByRole('button', { name: fr.account.people.invite, exact: true }).click();
    await admin.getByText(fill(fr.account.people.mailed, { mail: 'ines@example.org' })).waitFor();
    expect(await findBarriers(admin)).toEqual([]);
    await admin.getByRole('button', { name: fr.account.people.done, exact: true }).last().click();
    await admin.getByText(fr.account.states.INVITED).waitFor();

    const phone = { width: 390, height: 800, locale: 'es-MX' };
    const contributor = await visit(smtp.linkOf(smtp.mails.at(-1)!).replace('lang=fr', 'lang=es'), phone);
    await contributor.getByLabel(es.account.fields.name, { exact: true }).fill('Inés');
    await contributor.getByLabel(es.account.fields.password, { exact: true }).fill(password);
    await contributor.getByRole('button', { name: es.account.link.INVITATION.submit }).click();
    await contributor.getByRole('heading', { level: 1, name: es.account.account.title }).waitFor();
    await contributor.getByText('ines@example.org').waitFor();
    expect(await findBarriers(contributor, { part: 'main' })).toEqual([]);
    // A contributor is signed in, but is offered no form of records.
    await contributor.reload();
    await contributor.getByText('ines@example.org').waitFor();
    expect(await contributor.getByRole('link', { name: es.common.frame.addTitle }).count()).toBe(0);

    await admin.reload();
    await admin.getByRole('button', { name: fill(fr.account.people.actions, { name: 'Inés' }) }).click();
    await admin.getByRole('menuitem', { name: fr.account.people.suspend }).click();
    await admin.getByText(fr.account.states.SUSPENDED).waitFor();
    await contributor.reload();
    await contributor.getByText(es.account.account.signIn).waitFor();
    expect(findErrors()).toEqual([]);
  });

  test('and sign in again with mail address and password, told when something is wrong', async () => {
    const page = await visit('/?lang=fr');
    await page.getByRole('button', { name: fr.common.editor.signIn }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(fr.common.editor.mail).fill('premiere@example.org');
    await dialog.getByLabel(fr.common.editor.password, { exact: true }).fill('un autre mot de passe');
    await page.keyboard.press('Enter');
    await dialog.getByText(fr.common.editor.wrongPassword).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByLabel(fr.common.editor.password, { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const menu = page.getByRole('button', { name: fill(fr.common.editor.signedIn, { name: 'Première' }) });
    await menu.click();
    await page.getByRole('menuitem', { name: fr.common.editor.people }).click();
    await page.getByRole('heading', { level: 1, name: fr.account.people.title }).waitFor();
    // Scripts do not see the cookie.
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await menu.click();
    await page.getByRole('menuitem', { name: fr.common.editor.signOut }).click();
    await page.getByText(fr.account.people.forbidden).waitFor();
    await page.reload();
    await page.getByText(fr.account.people.forbidden).waitFor();
    expect(findErrors()).toEqual([]);
  });

  test('a forgotten password is replaced by a link in a mail', async () => {
    const page = await visit('/reset?lang=fr');
    await page.getByLabel(fr.account.fields.mail).fill('premiere@example.org');
    await page.getByRole('button', { name: fr.account.ask.reset.submit }).click();
    await page.getByText(fr.account.ask.reset.done).waitFor();
    const mail = () => smtp.mails.find(({ subject }) => subject === 'Choisir un nouveau mot de passe');
    await expect.poll(mail).toBeTruthy();
    await page.goto(smtp.linkOf(mail()!));
    await page.getByLabel(fr.account.fields.password, { exact: true }).fill('cinq mots plus ou moins longs');
    await page.getByRole('button', { name: fr.account.link.RESET.submit }).click();
    await page.getByRole('heading', { level: 1, name: fr.account.account.title }).waitFor();
    await page.getByText(fr.account.account.current).waitFor();
    expect(findErrors()).toEqual([]);
  });
});
