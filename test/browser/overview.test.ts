import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { openSession } from '#test/kit/session.ts';

const spoken = {
  fr: { whole: /^Vue d’ensemble/, comar: /^Commission mexicaine d'aide/, all: /éléments les plus liés, sur/ },
  es: { whole: /^Vista de conjunto/, comar: /^Comisión Mexicana de Ayuda/, all: /elementos más vinculados, de/ },
  en: { whole: /^The whole picture/, comar: /^Mexican Commission for Refugee/, all: /most connected things, of/ },
} as const;

const rows = (page: Page) => page.getByRole('tabpanel').getByRole('table').locator('tbody tr');
const panel = (page: Page) => page.locator('#chosen');

async function drawn(page: Page) {
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await page.waitForFunction(() => document.querySelector('table') && !document.querySelector('[aria-busy="true"]'));
}

async function svg(page: Page): Promise<{ name: string; content: string }> {
  await page.getByRole('button', { name: 'Emporter' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Image vectorielle (SVG)' }).click(),
  ]);
  const content = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), content: content.replace(/Maillage, [^<]*/g, '') };
}

describe('the whole picture', { timeout: 90_000 }, () => {
  let site: TestSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([createTestSite({ readOnly: false }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('says that it is coming while nothing has its place, and comes by itself', async () => {
    const { page, errors, close } = await openSession(browser, site);
    await page.goto('/explore?whole=yes&lang=fr');
    await page.getByText('Les places sont en train d’être calculées.').waitFor();
    await site.computePositions();
    await rows(page).nth(200).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it.each(['fr', 'es', 'en'] as const)(
    'in %s is opened, an actor is chosen in it, and left again',
    async (language) => {
      const words = spoken[language];
      const { page, errors, close } = await openSession(browser, site, { locale: language });
      await page.goto('/explore');
      await page.getByRole('link', { name: words.whole }).press('Enter');
      await page.waitForURL(/whole=yes/);
      await drawn(page);
      await page.getByRole('listitem').filter({ hasText: words.whole }).filter({ hasText: words.all }).waitFor();
      await rows(page).getByRole('button', { name: words.comar }).first().press('Enter');
      await page.waitForURL(/selected=comar/);
      await panel(page).getByRole('heading', { level: 2, name: words.comar }).waitFor();
      await page.goBack();
      await page.getByRole('link', { name: words.whole }).waitFor();
      expect(page.url()).not.toContain('whole');
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('asks for no layout, and shows everybody the same', async () => {
    const pictures: string[] = [];
    for (const width of [1366, 1100]) {
      const { page, close } = await openSession(browser, site, { width });
      await page.goto('/explore?whole=yes&lang=fr');
      await drawn(page);
      expect(page.workers()).toEqual([]);
      const { name, content } = await svg(page);
      expect(name).toBe('maillage-ensemble.svg');
      pictures.push(content);
      await close();
    }
    expect(pictures[0]).toContain('<title>Vue d’ensemble');
    expect(pictures[1]).toBe(pictures[0]);
  });

  it('goes on as any exploration: themes are opened, kinds switched off, actors filtered', async () => {
    const { page, errors, close } = await openSession(browser, site);
    await page.goto('/explore?whole=yes&selected=comar&lang=fr');
    await drawn(page);
    const count = async () => parseInt((await page.getByRole('tab').first().textContent())!, 10);
    const all = await count();
    await panel(page)
      .getByRole('listitem')
      .filter({ hasText: 'cité dans' })
      .getByRole('button', { name: /^Ouvrir/ })
      .click();
    await page.waitForURL(/open=/);
    await drawn(page);
    await expect.poll(count).toBe(all + 2);
    await page.goBack();
    await drawn(page);
    await expect.poll(count).toBe(all);
    const trainings = page.getByRole('group', { name: 'Natures' }).getByRole('button', { name: /Formations/i });
    const off = parseInt((await trainings.textContent())!.replace(/\D/g, ''), 10);
    await trainings.click();
    await expect.poll(count).toBe(all - off);
    await page.goto('/explore?whole=yes&status=ONGOING&lang=fr');
    await drawn(page);
    expect(await count()).toBeLessThan(all / 2);
    expect(errors).toEqual([]);
    await close();
  });

  it('fits a phone in the dark', async () => {
    const { page, errors, close } = await openSession(browser, site, { width: 360, height: 780, colours: 'dark' });
    for (const address of ['/explore?lang=es', '/explore?whole=yes&lang=es']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
    await drawn(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});
