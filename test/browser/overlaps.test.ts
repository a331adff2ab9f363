import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findBarriers, horizontalOverflow } from '#test/kit/axe.ts';
import { test as base } from '#test/kit/journey.ts';
import { tokenFor } from '#test/kit/testServer.ts';
import { fill, pattern, texts } from '#test/kit/texts.ts';

const { fr, es, en } = texts;

/** Each is recorded twice. */
const recordedTwice = [
  ['Réhabilitation des puits de Kandi', 'cuf'],
  ['Concerts de jazz au théâtre antique', 'cuf'],
  ['Bibliothèque ambulante pour les écoles', 'comar'],
];

const test = base
  .override('readOnly', false)
  .extend('twice', { scope: 'file', auto: true }, async ({ site }): Promise<void> => {
    for (const [name, actor] of [...recordedTwice, ...recordedTwice])
      await site.request(
        `mutation { saveProject(draft: { name: "${name}", projectType: ACTION, period: "2026/2027",
           statusHistory: [{ status: ONGOING, date: "2026" }], places: [{ to: "mexico" }],
           participations: [{ actor: "${actor}", role: PARTNER }, { actor: "sre", role: PARTNER }] }) { id } }`,
        {},
        { as: 'editor' },
      );
    await site.updatePairs();
  });

/** For assertions that wait for a comparison on a busy machine. */
const patient = { timeout: 30_000 };

// The first test waits until all initiatives have been compared.
describe('existing overlaps', { timeout: 240_000 }, () => {
  const cards = (page: Page) => page.getByRole('article');
  const press = (page: Page, n: number, name: string) => cards(page).nth(n).getByRole('button', { name, exact: true });
  const signIn = async (page: Page) => {
    await page.getByLabel(en.common.editor.token, { exact: true }).fill(tokenFor('ana'));
    await page.getByRole('dialog').getByRole('button', { name: en.common.editor.signIn, exact: true }).click();
  };
  const reviewedBy = (page: Page) => page.getByText(pattern(en.overlaps.review.statedBy, { by: 'ana' }));

  test('a pair is reviewed after signing in, stored, and undone', async ({ journey }) => {
    const page = await journey.visit('/overlaps?lang=en');
    await cards(page).first().waitFor();
    const first = (await cards(page).first().getByRole('heading').textContent())!;
    const before = await cards(page).count();
    expect(before).toBeGreaterThan(2);

    // Signing in comes first; then the decision is saved.
    await press(page, 0, en.overlaps.review.SAME).click();
    await signIn(page);
    await reviewedBy(page).waitFor();
    expect(await press(page, 0, en.overlaps.review.SAME).getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await reviewedBy(page).waitFor();
    expect(await cards(page).first().getByRole('heading').textContent()).toBe(first);
    expect(await press(page, 0, en.overlaps.review.SAME).getAttribute('aria-pressed')).toBe('true');

    // A pair marked as different moves to the end, and returns when that is undone.
    await press(page, 0, en.overlaps.review.DIFFERENT).click();
    await page.getByText(fill(en.overlaps.pairs.different_one, { count: 1 })).waitFor();
    expect(await cards(page).first().getByRole('heading').textContent()).not.toBe(first);
    await page.getByRole('button', { name: en.overlaps.review.undo }).click();
    await expect.poll(() => cards(page).first().getByRole('heading').textContent(), patient).toBe(first);
    expect(await press(page, 0, en.overlaps.review.SAME).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: en.overlaps.review.withdraw }).click();
    await reviewedBy(page).waitFor({ state: 'detached' });
    await page.reload();
    await cards(page).first().waitFor();
    expect(await reviewedBy(page).count()).toBe(0);
  });

  test('a pair is reviewed by keyboard, and every reader sees it', async ({ journey }) => {
    const page = await journey.visit('/overlaps?lang=en');
    await cards(page).first().waitFor();
    const first = (await cards(page).first().getByRole('heading').textContent())!;
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    await signIn(page);
    await page.getByText(fill(en.overlaps.pairs.different_one, { count: 1 })).waitFor();
    await page.getByText(fill(en.overlaps.pairs.different_one, { count: 1 })).click();
    await reviewedBy(page).waitFor();
    const readerPage = await journey.visit('/overlaps?lang=en');
    await readerPage.getByText(fill(en.overlaps.pairs.different_one, { count: 1 })).click();
    await reviewedBy(readerPage).waitFor();
    expect(await cards(readerPage).last().getByRole('heading').textContent()).toBe(first);
    await page.keyboard.press('u');
    await reviewedBy(page).waitFor({ state: 'detached' });
    await expect.poll(() => cards(page).first().getByRole('heading').textContent(), patient).toBe(first);
  });

  test('keyboard shortcuts can be turned off, for overlaps and for duplicates', async ({ journey }) => {
    const page = await journey.visit('/overlaps?lang=en');
    await cards(page).first().waitFor();
    const keys = page.getByRole('switch', { name: en.common.keys.label });
    await keys.focus();
    await page.keyboard.press('Space');
    await page.getByText(en.common.keys.off).waitFor();
    expect(await press(page, 0, en.overlaps.review.DIFFERENT).getAttribute('aria-keyshortcuts')).toBeNull();
    await cards(page).first().focus();
    for (const key of ['j', '2', 'u']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(
      await cards(page)
        .first()
        .evaluate((card) => card === document.activeElement),
    ).toBe(true);

    // The setting is stored, and shown on the other page.
    await page.goto('/review?lang=en&pair=groupe-pays-mexique,groupe-pays-france');
    await page.getByRole('table').waitFor();
    expect(await keys.isChecked()).toBe(false);
    await page.keyboard.press('s');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await keys.focus();
    for (const key of ['Space', 'Tab', 's']) await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  });

  test('the list is filtered, and says when it is empty', async ({ journey }) => {
    const page = await journey.visit('/overlaps?lang=fr');
    await cards(page).first().waitFor();
    const all = await cards(page).count();
    await page.getByRole('combobox', { name: fr.overlaps.filters.things }).pressSequentially('comar');
    await page.getByRole('listbox').getByRole('option').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('actor')).toEqual(['comar']);
    await expect.poll(() => cards(page).count(), patient).toBeLessThan(all);
    await page.goto('/overlaps?lang=fr&theme=asylum&place=vietnam');
    await page.getByText(fr.overlaps.pairs.none).waitFor();
  });

  test('says how far the comparison is', async ({ journey }) => {
    const { page } = await journey.openSession();
    const standingOverlaps = {
      __typename: 'StandingOverlaps',
      totalCount: 0,
      initiativeCount: 900,
      comparedCount: 30,
      dueCount: 870,
      endCursor: null,
      overlaps: [],
      different: [],
    };
    await page.route('**/graphql?*', (route) =>
      route.request().url().includes('StandingOverlaps')
        ? route.fulfill({ json: { data: { standingOverlaps } } })
        : route.continue(),
    );
    await page.goto('/overlaps?lang=es');
    await page.getByText(fill(es.common.state.due_other, { count: 870 })).waitFor();
    expect(await cards(page).count()).toBe(0);
  });

  describe('the matrix', () => {
    const matrix = '/overlaps?view=matrix&lang=en';
    const cell = (page: Page, at: string) => page.locator(`[data-at="${at}"]`);

    test.for([
      ['', '3 2'],
      ['&rows=ACTOR&columns=ROLE', '2 1'],
      ['&rows=YEAR&columns=KIND&place=mexico', '4 0'],
      ['&rows=STATUS&columns=PLACE', '0 2'],
    ] as const)('a cell opens a list as long as its number (%s at %s)', async ([axes, at], { journey }) => {
      const page = await journey.visit(`${matrix}${axes}`);
      await cell(page, at).waitFor();
      const count = Number(await cell(page, at).textContent());
      await cell(page, at).click();
      await page.getByRole('heading', { level: 1, name: en.common.nav.directory }).waitFor();
      const total = page.getByText(count === 0 ? /^No results?$/ : new RegExp(`^${count} results?$`));
      await expect.poll(() => total.count(), patient).toBe(1);
    });

    test('the arrow keys move between cells, and the axes are kept in the URL', async ({ journey }) => {
      const page = await journey.visit(matrix);
      await cell(page, '0 0').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.at)).toBe('2 1');
      await page.getByLabel(en.overlaps.matrix.rows, { exact: true }).selectOption('ACTOR');
      await expect.poll(() => new URL(page.url()).searchParams.get('rows')).toBe('ACTOR');
      await page
        .getByRole('rowheader', { name: /COMAR|réfugiés|refugee/i })
        .first()
        .waitFor();
      await page.goBack();
      await expect.poll(() => page.getByLabel(en.overlaps.matrix.rows, { exact: true }).inputValue()).toBe('THEME');
    });

    test('lists notable gaps, and exports all rows as CSV', async ({ journey, site }) => {
      const page = await journey.visit(matrix);
      await page
        .getByRole('region', { name: en.overlaps.gaps.title })
        .getByText(pattern(en.overlaps.gaps.sentence))
        .first()
        .waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: en.overlaps.matrix.csv }).click(),
      ]);
      const lines = (await readFile((await download.path())!, 'utf8')).trim().split('\r\n');
      const { matrix: whole } = await site.request('{ matrix(rows: THEME, columns: PLACE) { totalCount rowCount } }');
      expect(lines).toHaveLength(whole.rowCount + 2);
      expect(lines[1]).toMatch(new RegExp(`^Total,${whole.totalCount},`));
    });

    test('shows one row at a time on a phone', async ({ journey }) => {
      const page = await journey.visit(matrix, { width: 360, height: 780 });
      await page.getByRole('button', { name: en.overlaps.matrix.next }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('row')).toBeTruthy();
      const crossing = page.locator('main li a').filter({ hasText: /\d$/ }).first();
      const count = (await crossing.textContent())!.match(/\d+$/)![0];
      expect(await horizontalOverflow(page)).toBe(0);
      await crossing.click();
      await page.getByText(new RegExp(`^${count} results?$`)).waitFor();
    });
  });

  test.for([
    ['/overlaps?lang=fr', 'light'],
    ['/overlaps?lang=es', 'dark'],
    ['/overlaps?view=matrix&lang=es', 'light'],
    ['/overlaps?view=matrix&lang=fr', 'dark'],
  ] as const)('is accessible (%s, %s)', async ([address, colours], { journey }) => {
    const page = await journey.visit(address, { colours });
    await page.locator('article, table').first().waitFor();
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: 780 });
      await page.waitForLoadState('networkidle');
      expect(await findBarriers(page), `${width}`).toEqual([]);
      expect(await horizontalOverflow(page)).toBe(0);
    }
  });
});
