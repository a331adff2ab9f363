import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers, horizontalOverflow } from '#test/kit/axe.ts';
import { test as base } from '#test/kit/journey.ts';
import { pattern, texts } from '#test/kit/texts.ts';

const { fr, es, en } = texts;

const test = base.override('readOnly', false);

const words = {
  fr: {
    title: pattern(fr.explore.overview.title),
    comar: /^Commission mexicaine d'aide/,
    shown: pattern(fr.explore.overview.shown_other),
  },
  es: {
    title: pattern(es.explore.overview.title),
    comar: /^Comisión Mexicana de Ayuda/,
    shown: pattern(es.explore.overview.shown_other),
  },
  en: {
    title: pattern(en.explore.overview.title),
    comar: /^Mexican Commission for Refugee/,
    shown: pattern(en.explore.overview.shown_other),
  },
} as const;

const rows = (page: Page) => page.getByRole('tabpanel').getByRole('table').locator('tbody tr');
const panel = (page: Page) => page.locator('#selection');

/** Waits until the graph is loaded and laid out; two frames let the page see a new URL first. */
async function drawn(page: Page) {
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  await page.waitForFunction(() => document.querySelector('table') && !document.querySelector('[aria-busy="true"]'));
}

/** The SVG export without its date and URL. */
async function exportSvg(page: Page): Promise<{ name: string; content: string }> {
  await page.getByRole('button', { name: fr.explore.export.title }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: fr.explore.export.svg }).click(),
  ]);
  const content = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), content: content.replace(/Maillage, [^<]*/g, '') };
}

describe('the overview', { timeout: 90_000 }, () => {
  test('says that positions are being computed, and appears when they are there', async ({ journey, site }) => {
    const page = await journey.visit('/explore?whole=yes&lang=fr');
    await page.getByText(fr.explore.overview.pending).waitFor();
    await site.computePositions();
    await rows(page).nth(200).waitFor();
  });

  test.for(['fr', 'es', 'en'] as const)(
    'in %s opens, selects an actor, and closes by the back button',
    async (language, { journey }) => {
      const { title, comar, shown } = words[language];
      const page = await journey.visit('/explore', { locale: language });
      await page.getByRole('link', { name: title }).press('Enter');
      await page.waitForURL(/whole=yes/);
      await drawn(page);
      await page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: shown }).waitFor();
      await rows(page).getByRole('button', { name: comar }).first().press('Enter');
      await page.waitForURL(/selected=comar/);
      await panel(page).getByRole('heading', { level: 2, name: comar }).waitFor();
      await page.goBack();
      await page.getByRole('link', { name: title }).waitFor();
      expect(page.url()).not.toContain('whole');
    },
  );

  test('needs no layout worker, and is the same for every viewer', async ({ journey }) => {
    const pictures: string[] = [];
    for (const width of [1366, 1100]) {
      const { page } = await journey.openSession({ width });
      await page.goto('/explore?whole=yes&lang=fr');
      await drawn(page);
      expect(page.workers()).toEqual([]);
      const { name, content } = await exportSvg(page);
      expect(name).toBe(`maillage-${fr.explore.overview.file}.svg`);
      pictures.push(content);
    }
    expect(pictures[0]).toContain(`<title>${fr.explore.overview.title}`);
    expect(pictures[1]).toBe(pictures[0]);
  });

  test('can be expanded and filtered as any graph', async ({ journey }) => {
    const { page } = await journey.openSession();
    await page.goto('/explore?whole=yes&selected=comar&lang=fr');
    await drawn(page);
    const count = async () => parseInt((await page.getByRole('tab').first().textContent())!, 10);
    const all = await count();
    const documents = panel(page).getByRole('listitem').filter({ hasText: 'cité dans' });
    const [shown = 0, ofAll = 0] = (await documents.getByText(/^\d+ sur \d+$/).textContent())!
      .split(' sur ')
      .map(Number);
    await documents.getByRole('button', { name: pattern(fr.explore.panel.openRelation_other) }).click();
    await page.waitForURL(/open=/);
    await drawn(page);
    await expect.poll(count).toBe(all + ofAll - shown);
    await page.goBack();
    await drawn(page);
    await expect.poll(count).toBe(all);
    const trainings = page
      .getByRole('group', { name: fr.explore.legend.label })
      .getByRole('button', { name: /Formations/i });
    const trainingCount = parseInt((await trainings.textContent())!.replace(/\D/g, ''), 10);
    await trainings.click();
    await expect.poll(count).toBe(all - trainingCount);
    await page.goto('/explore?whole=yes&status=ONGOING&lang=fr');
    await drawn(page);
    expect(await count()).toBeLessThan(all / 2);
  });

  test('fits a phone in dark colours', async ({ journey }) => {
    const { page } = await journey.openSession({ width: 360, height: 780, colours: 'dark' });
    for (const address of ['/explore?lang=es', '/explore?whole=yes&lang=es']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await horizontalOverflow(page)).toBe(0);
    }
    await drawn(page);
    expect(await findBarriers(page)).toEqual([]);
  });
});
