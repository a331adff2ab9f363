import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { createTestSite, type TestSite } from '#test/kit/testSite.ts';
import { openSession } from '#test/kit/session.ts';

const words = {
  fr: {
    written: 'commission mexicaine refugies',
    name: "Commission mexicaine d'aide aux réfugiés",
    partner: /Haut-Commissariat/,
    says: 'Ce qui le dit',
  },
  es: {
    written: 'ayuda a refugiados',
    name: 'Comisión Mexicana de Ayuda a Refugiados',
    partner: /Alto Comisionado/,
    says: 'Lo que lo dice',
  },
  en: {
    written: 'mexican refugee assistance',
    name: 'Mexican Commission for Refugee Assistance',
    partner: /High Commissioner/,
    says: 'Who says so',
  },
} as const;

describe('from COMAR to its partners and to who says so', { timeout: 90_000 }, () => {
  let site: TestSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([createTestSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(['fr', 'es', 'en'] as const)('in %s', async (language) => {
    const { written, name, partner, says } = words[language];
    const { page, errors, close } = await openSession(browser, site, { locale: language });
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByRole('main').getByRole('combobox').fill(written);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
    await page.waitForURL(/\/thing\/comar/);
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();

    // With whom, on the evidence of what, and who says so.
    const cooperation = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: partner }) });
    await cooperation.locator('summary').first().click();
    await cooperation.getByRole('listitem').getByRole('link').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/comar'));
    const sources = page.getByRole('region', { name: says });
    await sources.getByRole('link').first().waitFor();
    await sources.getByText(/¶/).first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('by its small graph, where every thing is a link', async () => {
    const { page, errors, close } = await openSession(browser, site, { locale: 'es-MX', width: 360 });
    await page.goto('/thing/comar');
    const graph = page.getByRole('group', { name: /^Grafo: Comisión Mexicana/ });
    await graph.waitFor();
    expect(await graph.locator('a').count()).toBe(7);
    await graph.locator('a', { hasText: 'MIEUX México II' }).first().click();
    await page.waitForURL(/thing\/mieux-mexique-ii/);
    await page.getByRole('group', { name: /^Grafo: Acción MIEUX/ }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});
