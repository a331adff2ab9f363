import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { tokenFor } from '#test/kit/testServer.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';

const title = 'Atelier de soin des axolotls au Chiapas';
const proposal = `/before?lang=fr&title=${encodeURIComponent(title)}&place=mexico&start=2030`;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor();
const nothing = 'Rien de semblable dans le graphe';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function serious(page: Page, part = 'body') {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe('a proposal that is not decided yet', { timeout: 90_000 }, () => {
  let site: TestSite;
  let browser: Browser;
  const guests: Session[] = [];
  const visit = async (address: string, wish: Parameters<typeof openSession>[2] = {}) => {
    const guest = await openSession(browser, site, wish);
    guests.push(guest);
    await guest.page.goto(address);
    return guest.page;
  };
  const signIn = async (page: Page, name: 'ana' | 'luis') => {
    await page.getByLabel('Jeton', { exact: true }).fill(tokenFor(name));
    await page.keyboard.press('Enter');
  };

  beforeAll(
    async () => void ([site, browser] = await Promise.all([createTestSite({ readOnly: false }), openBrowser()])),
  );
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    const faults = guests.flatMap((guest) => guest.errors);
    for (const { close } of guests.splice(0)) await close();
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });

  it('is kept by an officer, warns the next one, and is taken back', async () => {
    const officer = await visit(proposal);
    await heading(officer, nothing);
    await button(officer, 'Garder comme brouillon').click();

    // Not signed in yet: that comes first, and a wrong token is told.
    await officer.getByLabel('Jeton', { exact: true }).fill('faux');
    await officer.keyboard.press('Enter');
    await dialog(officer).getByText('Ce jeton n’ouvre rien ici.').waitFor();
    expect(await serious(officer, '[role=dialog]')).toEqual([]);
    await signIn(officer, 'ana');

    // It goes on by itself, the network being chosen already.
    await dialog(officer).getByRole('radio', { name: 'Le réseau' }).waitFor();
    expect(await dialog(officer).getByRole('radio', { name: 'Le réseau' }).isChecked()).toBe(true);
    expect(await serious(officer, '[role=dialog]')).toEqual([]);
    await button(officer, 'Garder').click();
    const notice = officer.getByRole('status').filter({ hasText: 'Gardé comme brouillon (réseau)' });
    await notice.waitFor();
    expect(await focused(officer)).toContain('Gardé comme brouillon');
    const page = await notice.getByRole('link', { name: title }).getAttribute('href');

    const next = await visit('/');
    await button(next, 'Se connecter').click();
    await signIn(next, 'luis');
    await button(next, 'Connecté : luis').waitFor();
    await next.goto(proposal);
    await heading(next, '1 risque de doublon');
    const card = next.getByRole('article', { name: title });
    expect(await card.innerText()).toContain('brouillon · réseau');
    await next.goto(page!);
    await next.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await next.getByRole('main').innerText()).toContain('brouillon · réseau');

    const stranger = await visit(proposal);
    await heading(stranger, nothing);
    await stranger.goto(page!);
    await stranger.getByRole('heading', { level: 1, name: 'Introuvable' }).waitFor();

    await button(officer, 'Annuler : retirer ce brouillon').click();
    await officer.getByText('Le brouillon est retiré.').waitFor();
    expect(await focused(officer)).toBe('Garder comme brouillon');
    await next.goto(proposal);
    await heading(next, nothing);
  });

  it('is kept for oneself on a phone; who signs out sees it no more', async () => {
    const page = await visit(proposal, { width: 360 });
    await page.getByRole('button', { name: 'Ouvrir le menu' }).click();
    await dialog(page).getByRole('button', { name: 'Se connecter' }).click();
    await signIn(page, 'ana');
    await dialog(page).waitFor({ state: 'hidden' });
    await button(page, 'Garder comme brouillon').click();
    await dialog(page).getByRole('radio', { name: 'Moi seulement' }).check();
    await button(page, 'Garder').click();
    const link = page.getByRole('status').getByRole('link', { name: title });
    await link.click();
    await page.getByText('brouillon · privé').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await serious(page)).toEqual([]);

    await page.reload();
    await page.getByText('brouillon · privé').waitFor();
    await page.getByRole('button', { name: 'Ouvrir le menu' }).click();
    await dialog(page).getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Introuvable' }).waitFor();
    const kept = await page.evaluate(() => [...Object.values(localStorage), ...Object.values(sessionStorage)].join());
    expect(kept).not.toContain(tokenFor('ana'));
  });

  it('is opened by its officer and validated on its page, each taken back by a key', async () => {
    const { keepProposal } = await site.request(
      'mutation ($title: String!) { keepProposal(proposal: { title: $title, kind: TRAINING }) { id } }',
      { title: 'Atelier de comptage des axolotls' },
      { as: 'ana' },
    );
    const address = `/thing/${keepProposal.id}?lang=fr`;
    const badge = (page: Page, text: string) => page.locator('header p').getByText(text, { exact: true }).waitFor();
    const officer = await visit('/?lang=fr', { width: 360 });
    await officer.getByRole('button', { name: 'Ouvrir le menu' }).click();
    await dialog(officer).getByRole('button', { name: 'Se connecter' }).click();
    await signIn(officer, 'ana');
    await dialog(officer).waitFor({ state: 'hidden' });
    await officer.goto(address);
    await badge(officer, 'brouillon · réseau');

    await button(officer, 'Vue par le réseau').focus();
    await officer.keyboard.press('Enter');
    await officer.getByRole('menuitemradio', { name: /^Moi seulement/ }).waitFor();
    expect(await serious(officer)).toEqual([]);
    await officer.keyboard.press('ArrowUp');
    await officer.keyboard.press('Enter');
    await badge(officer, 'brouillon · public');
    expect(await focused(officer)).toContain('Tout le monde voit désormais cette fiche.');
    expect(await officer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    const stranger = await visit(address);
    await badge(stranger, 'brouillon · public');
    expect(await button(stranger, 'Marquer comme validée').count()).toBe(0);

    await officer.keyboard.press('Tab');
    await officer.keyboard.press('Enter');
    await badge(officer, 'brouillon · réseau');
    expect(await focused(officer)).toBe('Vue par le réseau');

    await button(officer, 'Marquer comme validée').click();
    await badge(officer, 'réseau');
    expect(await focused(officer)).toContain('La fiche est validée.');
    expect(await serious(officer)).toEqual([]);

    // Somebody else was faster: nothing is written, and what it is now is shown.
    await site.request(
      'mutation ($id: ID!) { changeRecord(id: $id, record: SUBMITTED, version: 4) { id } }',
      { id: keepProposal.id },
      { as: 'luis' },
    );
    await button(officer, 'Annuler').click();
    await officer.getByRole('alert').getByText('Quelqu’un a modifié cette fiche entre-temps.').waitFor();
    await badge(officer, 'soumis · réseau');
  });
});
