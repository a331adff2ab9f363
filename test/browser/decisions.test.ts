import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';

let site: TestSite;
let browser: Browser;
let reader: Session;

beforeAll(async () => {
  [site, browser] = await Promise.all([createTestSite(), openBrowser()]);
  reader = await openSession(browser, site);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /ICS/ }).click(),
  ]);
  // Folded lines are put together again.
  return (await readFile(await download.path(), 'utf8')).replace(/\r\n /g, '');
}

test('a decision is found by its words and taken into a calendar', async () => {
  const { page } = reader;
  await page.goto('/decisions?lang=fr');
  await page.getByRole('searchbox', { name: 'Filtrer par mots' }).fill('premier point sur le DOSSIER');
  await page.getByText('1 décision', { exact: true }).first().waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'Faire un premier point sur le dossier-pays' });
  const text = await row.innerText();
  expect(text).toContain('5 mai 2014');
  expect(text).toContain('Râjaa Nouali');
  // No source says what came of it: that is not the same as not done.
  expect(text).toContain('échéance passée');
  expect(text).toContain('suite non connue');

  const calendar = await exported(page);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('SUMMARY:Faire un premier point sur le dossier-pays');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20140505\r\nDTEND;VALUE=DATE:20140506');
});

test('who is to do it, how far it is and how it is grouped stand in the address', async () => {
  const { page } = reader;
  await page.goto('/decisions?lang=es');
  await page.getByRole('combobox', { name: 'Quién debe hacerlo' }).selectOption('cuf');
  await page.getByRole('combobox', { name: 'Agrupar' }).selectOption('due');
  await page.getByRole('button', { name: /^plazo vencido/ }).click();
  await page.waitForURL(/state=late/);
  const rows = await page.locator('main section li').allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);

  const other = await openSession(browser, site);
  await other.page.goto(page.url());
  await other.page.locator('main section li').first().waitFor();
  expect(await other.page.locator('main section li').allInnerTexts()).toEqual(rows);
  expect(await other.page.getByRole('combobox', { name: 'Quién debe hacerlo' }).inputValue()).toBe('cuf');
  await other.close();
});

test('what an old document announces is not announced today', async () => {
  const { page } = reader;
  await page.goto('/decisions?lang=en&view=dates&status=UPCOMING');
  await page.getByText('No document gives a date to come.').waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'Assises' }).filter({ hasText: 'winter 2014' });
  expect(await row.innerText()).toMatch(
    /upcoming\s+\(said on 26\/03\/2014[\s\S]*Announced; nothing says that it took place/,
  );

  // A season is the months it has.
  const calendar = await exported(page);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20141201\r\nDTEND;VALUE=DATE:20150301');
});

test('nothing went wrong on the way', () => {
  expect(reader.errors).toEqual([]);
});
