import { expect } from 'vitest';
import { test } from '#test/kit/journey.ts';

test('the number of decisions from a document links to their list', async ({ journey }) => {
  const page = await journey.visit('/about?lang=fr');
  const link = page.getByRole('list', { name: /Réunion Groupe-Pays Mexique/ }).getByRole('link', { name: /décisions/ });
  const [count] = (await link.innerText()).match(/\d+/)!;
  await link.click();
  await page.getByText(`${count} résultats`, { exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('?kind=DECISION&document=reunion-groupe-pays-2014&lang=fr');
});

test('every kind is listed with its description from the API', async ({ journey, site }) => {
  const { kinds } = await site.request('{ kinds { label description } }', {}, { language: 'es' });
  expect(kinds.length).toBeGreaterThan(5);
  const page = await journey.visit('/about?lang=es');
  const list = page.locator('#kinds dl');
  await list.getByText(kinds[0].description).waitFor();
  const text = (await list.innerText()).replace(/\s+/g, ' ');
  const missing = kinds.filter(
    (kind: { label: string; description: string }) => !text.includes(`${kind.label} ${kind.description}`),
  );
  expect(missing).toEqual([]);
});

test('conflicting statements are shown side by side with their sources', async ({ journey }) => {
  const page = await journey.visit('/about?lang=en');
  const conflict = page.getByRole('listitem').filter({ hasText: '15 January 2013' }).first();
  await conflict.getByText('15 January 2014').waitFor();
  await conflict.getByRole('button', { name: /15 January 2013/ }).click();
  const passages = page.getByRole('dialog');
  await passages.waitFor();
  expect(await passages.getByRole('link').count()).toBeGreaterThan(0);
});
