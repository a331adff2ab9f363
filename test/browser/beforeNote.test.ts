import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readDocx } from '#test/kit/docx.ts';
import { test } from '#test/kit/journey.ts';
import { countPages } from '#test/kit/pdf.ts';
import { fill, pattern, texts } from '#test/kit/texts.ts';

const { es, fr } = texts;

const text =
  'Estimada colega:\n\nLa ciudad de Burdeos desea apoyar en 2018 a la Comisión Mexicana de Ayuda a Refugiados en México con el fortalecimiento de la unidad de información sobre países de origen (COI) de la COMAR. Los agentes recibirían una capacitación de tres días.\n\nSaludos cordiales';
const comparison = (language: 'es' | 'fr') =>
  `/before?lang=${language}&text=${encodeURIComponent(text)}&partner=comar&place=mexico&start=2018&end=2018`;
const vanilla = '/before?lang=fr&title=La+vanille+de+Papantla&start=2027-21';

const waitForResults = (page: Page) =>
  page.locator('[aria-busy=false] [data-conclusion]').waitFor({ timeout: 100_000 });
const conclusion = async (page: Page) => (await page.locator('[data-conclusion] h2').textContent()) ?? '';

describe('the note of a comparison', { timeout: 120_000 }, () => {
  test('is copied as text, or as a link', async ({ journey, site }) => {
    const page = await journey.visit(comparison('es'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await waitForResults(page);
    await page.getByRole('button', { name: es.before.export.copy }).click();
    await page.getByText(es.before.export.copiedHint).waitFor();
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toContain(await conclusion(page));
    expect(note).toContain('Los agentes recibirían una capacitación de tres días.');
    expect(note).toMatch(/A quién contactar: .*Canadá \(coordinador\)/);
    expect(note).toContain(`${site.address}/thing/canada-unite-coi-mexique?lang=es`);
    expect(note.trim().endsWith(page.url())).toBe(true);

    await page.getByRole('button', { name: es.before.export.link }).click();
    await page.getByText(es.before.export.linkCopied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('is exported to Word with the criteria that were ticked; its code is loaded only then', async ({ journey }) => {
    const page = await journey.visit(`${comparison('es')}&criteria=mieux-interventions`);
    await waitForResults(page);
    await page.getByRole('checkbox', { name: /^7\. / }).check();
    await page.getByText(fill(es.before.criteria.count, { met: '1', total: '10' })).waitFor();
    expect(new URL(page.url()).searchParams.getAll('met')).toEqual(['7']);
    const scripts = () =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /noteWord/.test(name)).length);
    expect(await scripts()).toBe(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: es.before.export.word }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^antes-de-empezar-\d{4}-\d\d-\d\d\.docx$/);
    expect(await scripts()).toBe(1);
    const words = readDocx(await readFile(await file.path()));
    for (const part of [
      await conclusion(page),
      'Los agentes recibirían una capacitación de tres días.',
      'con apoyo de Canadá',
      es.before.closest.title,
      es.before.join.title,
      `${es.before.interpretation.period}: 2018`,
      `${es.before.card.citations}: `,
      `${es.before.criteria.isMet}: 7. «`,
      `${es.before.criteria.isMissing}: 1. «`,
    ])
      expect(words).toContain(part);
    expect(words).toMatch(pattern(es.before.note.compared_other));
  });

  test('is printed on three pages at most, dark on white also from the dark colour scheme', async ({ journey }) => {
    const page = await journey.visit(comparison('fr'), { colours: 'dark' });
    await waitForResults(page);
    const sentence = await conclusion(page);
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);

    await page.emulateMedia({ media: 'print' });
    const printed = page.getByText('Los agentes recibirían', { exact: false }).locator('visible=true');
    await printed.first().waitFor();
    expect(await page.getByText(sentence, { exact: true }).locator('visible=true').count()).toBe(1);
    expect(await page.getByRole('button').locator('visible=true').count()).toBe(0);
    const ink = await printed.first().evaluate((element) => getComputedStyle(element).color);
    expect(ink).toBe('rgb(29, 31, 34)');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: fr.before.export.print }).waitFor();
  });

  test('fits on a page when there is nothing similar', async ({ journey, site }) => {
    const page = await journey.visit(vanilla);
    await waitForResults(page);
    const { initiatives } = await site.request('{ initiatives(first: 0) { totalCount } }');
    expect(await conclusion(page)).toBe(fill(fr.before.conclusion.NOTHING_other, { count: initiatives.totalCount }));
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
});
