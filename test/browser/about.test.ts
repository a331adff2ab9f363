import type { Browser } from 'playwright-core';
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

test('what came from a document leads to its list', async () => {
  const { page } = reader;
  await page.goto('/about?lang=fr');
  const link = page.getByRole('list', { name: /Réunion Groupe-Pays Mexique/ }).getByRole('link', { name: /décisions/ });
  const [count] = (await link.innerText()).match(/\d+/)!;
  await link.click();
  await page.getByText(`${count} résultats`, { exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('?kind=DECISION&document=reunion-groupe-pays-2014&lang=fr');
});

test('every kind is described, with what the API says of it', async () => {
  const { page } = reader;
  const { kinds } = await site.request('{ kinds { label description } }', {}, { language: 'es' });
  await page.goto('/about?lang=es');
  const told = page.locator('#kinds dl');
  await told.getByText(kinds[0].description).waitFor();
  const text = (await told.innerText()).replace(/\s+/g, ' ');
  for (const { label, description } of kinds) expect(text).toContain(`${label} ${description}`);
});

test('disagreements stand side by side with their sources', async () => {
  const { page } = reader;
  await page.goto('/about?lang=en');
  const conflict = page.getByRole('listitem').filter({ hasText: '15 January 2013' }).first();
  await conflict.getByText('15 January 2014').waitFor();
  await conflict.getByRole('button', { name: /15 January 2013/ }).click();
  const passages = page.getByRole('dialog');
  await passages.waitFor();
  expect(await passages.getByRole('link').count()).toBeGreaterThan(0);
});

test('nothing went wrong on the way', () => {
  expect(reader.errors).toEqual([]);
});
