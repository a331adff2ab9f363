import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../kit/browser.ts';
import { openSite, type Site } from '../kit/site.ts';
import { visitor } from '../kit/visitor.ts';

const words = {
  fr: {
    written: 'commission mexicaine refugies',
    name: "Commission mexicaine d'aide aux réfugiés",
    partner: /Haut-Commissariat/,
  },
  es: { written: 'ayuda a refugiados', name: 'Comisión Mexicana de Ayuda a Refugiados', partner: /Alto Comisionado/ },
  en: {
    written: 'mexican refugee assistance',
    name: 'Mexican Commission for Refugee Assistance',
    partner: /High Commissioner/,
  },
} as const;

describe('from COMAR to its partners and to who says so', { timeout: 90_000 }, () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(['fr', 'es', 'en'] as const)('in %s', async (language) => {
    const { written, name, partner } = words[language];
    const { page, faults, leave } = await visitor(browser, site, { locale: language });
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByRole('main').getByRole('combobox').fill(written);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
    await page.waitForURL(/\/thing\/comar/);
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
    await page.getByRole('link', { name: partner }).first().waitFor();
    await page.getByText(/¶/).first().waitFor();
    expect(faults).toEqual([]);
    await leave();
  });
});
