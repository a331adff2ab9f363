import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';

let site: TestSite;
let browser: Browser;
let reader: Session;
const faults: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([createTestSite(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  reader = await openSession(browser, site);
});
afterEach(async () => {
  faults.push(...reader.errors);
  await reader.close();
});

const query = (url: string) => new URL(url).searchParams;

/** How many the page says there are. */
async function total({ page }: Session): Promise<number> {
  const text = await page.getByText(/^[\d\s]+ (résultats?|resultados?|results?)$/).innerText();
  return Number(text.replace(/\D/g, ''));
}

test('a filter narrows the list, stands in the address, and goes with the back button', async () => {
  const { page } = reader;
  const { initiatives } = await site.request(
    '{ initiatives(first: 0) { totalCount facets { field values { value count } } } }',
  );
  const ended = initiatives.facets
    .find(({ field }: { field: string }) => field === 'status')
    .values.find(({ value }: { value: string }) => value === 'ENDED').count;

  await page.goto('/directory?lang=fr');
  await page.getByRole('table').waitFor();
  expect(await total(reader)).toBe(initiatives.totalCount);

  await page.getByRole('checkbox', { name: 'terminé' }).check();
  await page.getByText(`${ended} résultats`, { exact: true }).waitFor();
  await page.locator('table[aria-busy="false"]').waitFor();
  expect(query(page.url()).getAll('status')).toEqual(['ENDED']);
  const statuses = await page.locator('td[data-column="status"]').allInnerTexts();
  expect(new Set(statuses.map((text) => text.split('\n')[0]))).toEqual(new Set(['terminé']));
  // What was said is always dated.
  expect(statuses.every((text) => /dit (le|en) /.test(text))).toBe(true);

  await page.goBack();
  await page.getByText(`${initiatives.totalCount} résultats`, { exact: true }).waitFor();
});

test('a link to a page of an ordered list shows the same rows anew', async () => {
  const { page } = reader;
  await page.goto('/directory?lang=fr');
  await page.getByRole('button', { name: 'Période' }).click();
  await page.locator('th[data-column="period"][aria-sort="ascending"]').waitFor();
  await page.getByRole('button', { name: 'Suivants' }).click();
  await page.waitForURL(/after=/);
  await page.getByRole('button', { name: 'Précédents' }).waitFor();
  await page.locator('table[aria-busy="false"]').waitFor();
  const names = await page.locator('td[data-column="name"] a').allInnerTexts();

  const other = await openSession(browser, site, { locale: 'es-MX' });
  await other.page.goto(page.url());
  await other.page.locator('table[aria-busy="false"]').waitFor();
  expect(await other.page.locator('td[data-column="name"] a').allInnerTexts()).toEqual(names);
  await other.close();

  await page.getByRole('button', { name: 'Précédents' }).click();
  await page.waitForURL(/before=/);
});

test('an empty list says which filter keeps everything away', async () => {
  const { page } = reader;
  await page.goto('/directory?lang=fr&kind=AGREEMENT&place=vietnam&status=DORMANT');
  await page.getByText('Rien ne répond à tous ces filtres à la fois.').waitFor();
  await page.getByRole('button', { name: /^sans « Dernier statut dit en sommeil »/ }).click();
  await page.getByRole('table').waitFor();
  expect(query(page.url()).has('status')).toBe(false);
  expect(query(page.url()).get('place')).toBe('vietnam');
});

test('the file holds the whole list, in the language of the reader', async () => {
  const { page } = reader;
  await page.goto('/directory?lang=es');
  await page.getByRole('table').waitFor();
  const wanted = await total(reader);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^maillage-directorio-\d{4}-\d{2}-\d{2}\.csv$/);
  const file = await readFile(await download.path(), 'utf8');
  expect(file.startsWith('\uFEFFID,Clase,Nombre,Nombre original,')).toBe(true);
  const rows = file.split('\r\n');
  // The heading, and nothing after the last row. No value of these has a line break of its own.
  expect(rows).toHaveLength(wanted + 2);
  const row = rows.find((one) => one.startsWith('mieux-mexique-ii,'));
  expect(row).toContain('proyecto');
  expect(row).toContain('terminado');
});

test('what is printed is the whole list, with its filters in words and nothing around it', async () => {
  const { page } = reader;
  await page.goto('/directory?lang=fr&place=mexico');
  await page.getByRole('table').waitFor();
  const all = await total(reader);
  await page.evaluate(() => (window.print = () => document.body.classList.add('printed')));
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await page.locator('body.printed').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(all);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header').isVisible()).toBe(false);
  expect(await page.getByRole('checkbox').first().isVisible()).toBe(false);
  await page.getByText(/^Imprimé le /).waitFor();
  expect(await page.getByText('Lieu Mexique').filter({ visible: true }).count()).toBe(1);
});

test('on a phone the rows are cards and the filters are behind a button', async () => {
  const phone = await openSession(browser, site, { width: 360, height: 780 });
  await phone.page.goto('/directory?lang=es&kind=TRAINING');
  await phone.page.locator('tbody tr').first().waitFor();
  expect(await phone.page.locator('thead').boundingBox()).toMatchObject({ height: 1 });
  await phone.page.getByRole('button', { name: 'Filtros' }).press('Enter');
  const panel = phone.page.getByRole('dialog');
  await panel.getByRole('checkbox', { name: 'taller' }).check();
  await phone.page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(query(phone.page.url()).getAll('type')).toEqual(['WORKSHOP']);
  await phone.page.getByText('Tipo taller').filter({ visible: true }).waitFor();
  expect(phone.errors).toEqual([]);
  await phone.close();
});

test('nothing went wrong on the way', () => {
  expect(faults).toEqual([]);
});
