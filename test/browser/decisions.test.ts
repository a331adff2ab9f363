import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '#test/kit/journey.ts';
import { fill, pattern, texts } from '#test/kit/texts.ts';

const { fr, es, en } = texts;

async function exportCalendar(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /ICS/ }).click(),
  ]);
  // Folded lines are put together again.
  return (await readFile(await download.path(), 'utf8')).replace(/\r\n /g, '');
}

test('a decision is found by its words and exported to a calendar', async ({ journey }) => {
  const page = await journey.visit('/decisions?lang=fr');
  await page.getByRole('searchbox', { name: fr.decisions.text }).fill('premier point du DOSSIER');
  await page.getByText('1 décision', { exact: true }).first().waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'Premier point du dossier-pays' });
  const text = await row.innerText();
  expect(text).toContain('5 mai 2014');
  // No source says what came of it: that is not the same as not done.
  expect(text).toContain(fr.decisions.state.late);
  expect(text).toContain(fr.decisions.outcomeUnknown);

  const calendar = await exportCalendar(page);
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('SUMMARY:Premier point du dossier-pays');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20140505\r\nDTEND;VALUE=DATE:20140506');
});

test('the responsible actor, the state and the grouping are kept in the URL', async ({ journey }) => {
  const page = await journey.visit('/decisions?lang=es');
  await page.getByRole('combobox', { name: es.decisions.who }).selectOption('cuf');
  await page.getByRole('combobox', { name: es.decisions.by }).selectOption('due');
  await page.getByRole('button', { name: pattern(es.decisions.state.late) }).click();
  await page.waitForURL(/state=late/);
  const rows = await page.locator('main section li').allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);

  const reopened = await journey.visit(page.url());
  await reopened.locator('main section li').first().waitFor();
  expect(await reopened.locator('main section li').allInnerTexts()).toEqual(rows);
  expect(await reopened.getByRole('combobox', { name: es.decisions.who }).inputValue()).toBe('cuf');
});

test('an announcement in an old document is not presented as upcoming', async ({ journey }) => {
  const page = await journey.visit('/decisions?lang=en&view=dates&currentStatus=OUTCOME_UNKNOWN');
  await page.getByText(en.decisions.nothingUpcoming).waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'Assises' }).filter({ hasText: 'winter 2014' });
  const text = (await row.innerText()).replace(/\s+/g, ' ');
  expect(text).toContain(`upcoming (${fill(en.common.status.statedOn.day, { date: '26/03/2014' })})`);
  expect(text).toContain(fill(en.common.status.lastHeard, { year: '2014' }));
  expect(text).toContain(en.decisions.unconfirmed);

  // A season is the months it has.
  const calendar = await exportCalendar(page);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20141201\r\nDTEND;VALUE=DATE:20150301');
});
