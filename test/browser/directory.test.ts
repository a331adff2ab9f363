import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '#test/kit/journey.ts';
import { countPages } from '#test/kit/pdf.ts';
import { pattern, texts } from '#test/kit/texts.ts';

const { fr, es } = texts;

const searchParams = (url: string) => new URL(url).searchParams;

/** The number of results that the page shows. */
async function total(page: Page): Promise<number> {
  const text = await page.getByText(/^[\d\s]+ (résultats?|resultados?|results?)$/).innerText();
  return Number(text.replace(/\D/g, ''));
}

test('a filter narrows the list, is kept in the URL and is removed by the back button', async ({ journey, site }) => {
  const { initiatives } = await site.request(
    '{ initiatives(first: 0) { totalCount facets { field values { value count } } } }',
  );
  const ended = initiatives.facets
    .find(({ field }: { field: string }) => field === 'currentStatus')
    .values.find(({ value }: { value: string }) => value === 'ENDED').count;

  const page = await journey.visit('/directory?lang=fr');
  await page.getByRole('table').waitFor();
  expect(await total(page)).toBe(initiatives.totalCount);

  await page.getByRole('checkbox', { name: 'terminé' }).check();
  await page.getByText(`${ended} résultats`, { exact: true }).waitFor();
  await page.locator('table[aria-busy="false"]').waitFor();
  expect(searchParams(page.url()).getAll('currentStatus')).toEqual(['ENDED']);
  const statuses = await page.locator('td[data-column="status"]').allInnerTexts();
  expect(new Set(statuses.map((text) => text.split('\n')[0]))).toEqual(new Set(['terminé']));
  // A status is always shown with its date.
  expect(statuses.filter((text) => !/\d{4}/.test(text))).toEqual([]);

  await page.goBack();
  await page.getByText(`${initiatives.totalCount} résultats`, { exact: true }).waitFor();
});

test('a link to one page of a sorted list shows the same rows', async ({ journey }) => {
  const page = await journey.visit('/directory?lang=fr');
  await page.getByRole('button', { name: fr.directory.fields.period }).click();
  await page.locator('th[data-column="period"][aria-sort="ascending"]').waitFor();
  await page.getByRole('button', { name: fr.directory.nextPage }).click();
  await page.waitForURL(/after=/);
  await page.getByRole('button', { name: fr.directory.previousPage }).waitFor();
  await page.locator('table[aria-busy="false"]').waitFor();
  const names = await page.locator('td[data-column="name"] a').allInnerTexts();

  const reopened = await journey.visit(page.url(), { locale: 'es-MX' });
  await reopened.locator('table[aria-busy="false"]').waitFor();
  expect(await reopened.locator('td[data-column="name"] a').allInnerTexts()).toEqual(names);

  await page.getByRole('button', { name: fr.directory.previousPage }).click();
  await page.waitForURL(/before=/);
});

test('an empty list names the filter to remove', async ({ journey }) => {
  const page = await journey.visit('/directory?lang=fr&kind=AGREEMENT&place=vietnam&status=DORMANT');
  await page.getByText(fr.directory.nothing).waitFor();
  await page.getByRole('button', { name: /^sans .*en sommeil/ }).click();
  await page.getByRole('table').waitFor();
  expect(searchParams(page.url()).has('status')).toBe(false);
  expect(searchParams(page.url()).get('place')).toBe('vietnam');
});

test('the CSV export has the whole list, in the language of the page', async ({ journey }) => {
  const page = await journey.visit('/directory?lang=es');
  await page.getByRole('table').waitFor();
  const expected = await total(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: es.directory.csv }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^maillage-directorio-\d{4}-\d{2}-\d{2}\.csv$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(
    file.startsWith(`\uFEFFID,${es.directory.file.kind},${es.directory.columns.name},${es.directory.file.original},`),
  ).toBe(true);
  const rows = file.split('\r\n');
  // The header, and an empty string after the last line break. None of these values has a line break.
  expect(rows).toHaveLength(expected + 2);
  const row = rows.find((line) => line.startsWith('mieux-mexique-ii,'));
  expect(row).toContain('proyecto');
  expect(row).toContain('concluido');
});

test('the printed page has the whole list and its filters, without navigation', async ({ journey }) => {
  const page = await journey.visit('/directory?lang=fr&place=mexico');
  await page.getByRole('table').waitFor();
  const all = await total(page);
  await page.evaluate(() => (window.print = () => document.body.classList.add('printed')));
  await page.getByRole('button', { name: fr.directory.print }).click();
  await page.locator('body.printed').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(all);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header').isVisible()).toBe(false);
  expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
  await page.getByText(pattern(fr.directory.printed)).waitFor();
  expect(await page.getByText('Lieu Mexique').filter({ visible: true }).count()).toBe(1);
  // At least eight rows a page, on average, and on landscape paper.
  const file = await page.pdf({ preferCSSPageSize: true });
  expect(countPages(file)).toBeLessThanOrEqual(Math.ceil(all / 8) + 1);
  expect(file.toString('latin1')).toMatch(/\/MediaBox \[0 0 84\d/);
});

test('on a phone, rows are cards and the filters open in a dialog', async ({ journey }) => {
  const page = await journey.visit('/directory?lang=es&kind=TRAINING', { width: 360, height: 780 });
  await page.locator('tbody tr').first().waitFor();
  expect(await page.locator('thead').boundingBox()).toMatchObject({ height: 1 });
  await page.getByRole('button', { name: es.directory.filters_zero }).press('Enter');
  const panel = page.getByRole('dialog');
  await panel.getByRole('checkbox', { name: 'taller' }).check();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(searchParams(page.url()).getAll('type')).toEqual(['WORKSHOP']);
  await page.getByText('Tipo taller').filter({ visible: true }).waitFor();
});
