import { describe, expect } from 'vitest';
import { test } from '#test/kit/journey.ts';
import { texts } from '#test/kit/texts.ts';

const names = {
  fr: {
    search: 'commission mexicaine refugies',
    name: /Commission mexicaine d'aide aux réfugiés/,
    partner: /Haut-Commissariat/,
  },
  es: {
    search: 'ayuda a refugiados',
    name: /Comisión Mexicana de Ayuda a Refugiados/,
    partner: /Alto Comisionado/,
  },
  en: {
    search: 'mexican refugee assistance',
    name: /Mexican Commission for Refugee Assistance/,
    partner: /High Commissioner/,
  },
} as const;

describe('from COMAR to its partners and to the sources', { timeout: 90_000 }, () => {
  test.for(['fr', 'es', 'en'] as const)('in %s', async (language, { journey }) => {
    const { search, name, partner } = names[language];
    const page = await journey.visit('/', { locale: language });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByRole('main').getByRole('combobox').fill(search);
    await page.getByRole('option', { name }).first().click();
    await page.waitForURL(/\/thing\/comar/);
    await page.getByRole('heading', { level: 1, name }).waitFor();

    // The partner, then an initiative they share, then the sources of it.
    const cooperation = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: partner }) });
    await cooperation.locator('summary').first().click();
    await cooperation.getByRole('listitem').getByRole('link').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/comar'));
    const sources = page.getByRole('region', { name: texts[language].thing.sources, exact: true });
    await sources.getByRole('link').first().waitFor();
    await sources.getByText(/¶/).first().waitFor();
  });

  test('through the small graph of a page, whose nodes are links', async ({ journey }) => {
    const page = await journey.visit('/thing/comar', { locale: 'es-MX', width: 360 });
    const graph = page.getByRole('group', { name: /Comisión Mexicana/ });
    await graph.waitFor();
    expect(await graph.locator('a').count()).toBe(7);
    await graph.locator('a', { hasText: 'MIEUX México II' }).first().click();
    await page.waitForURL(/thing\/mieux-mexique-ii/);
    await page.getByRole('group', { name: /Acción MIEUX/ }).waitFor();
  });
});
