import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { tokenFor } from '#test/kit/testServer.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';

/** A busy machine must not fail them. */
const patient = { timeout: 30_000 };

describe('what overlaps already', { timeout: 90_000 }, () => {
  let site: TestSite;
  let browser: Browser;
  let guest: Session | undefined;
  const visit = async (address: string, wish: Parameters<typeof openSession>[2] = {}) => {
    guest = await openSession(browser, site, wish);
    await guest.page.goto(address);
    return guest.page;
  };

  beforeAll(
    async () => void ([site, browser] = await Promise.all([createTestSite({ readOnly: false }), openBrowser()])),
  );
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    const { errors = [], close } = guest ?? {};
    guest = undefined;
    await close?.();
    if (errors.length > 0) throw new Error(errors.join('\n'));
  });

  const cards = (page: Page) => page.getByRole('article');
  const press = (page: Page, n: number, name: string) => cards(page).nth(n).getByRole('button', { name, exact: true });
  const signIn = async (page: Page) => {
    await page.getByLabel('Token', { exact: true }).fill(tokenFor('ana'));
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
  };
  const judged = (page: Page) => page.getByText(/said by ana on/);

  it('is judged by whoever signs in, remembered, and undone', async () => {
    const page = await visit('/overlaps?lang=en');
    await cards(page).first().waitFor();
    const first = (await cards(page).first().getByRole('heading').textContent())!;
    const before = await cards(page).count();
    expect(before).toBeGreaterThan(2);

    // A reader signs in first; then what was to be said is said.
    await press(page, 0, 'The same').click();
    await signIn(page);
    await judged(page).waitFor();
    expect(await press(page, 0, 'The same').getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await judged(page).waitFor();
    expect(await cards(page).first().getByRole('heading').textContent()).toBe(first);
    expect(await press(page, 0, 'The same').getAttribute('aria-pressed')).toBe('true');

    // Told apart, it folds to the end, and comes back when that is undone.
    await press(page, 0, 'Different').click();
    await page.getByText('1 pair judged different').waitFor();
    expect(await cards(page).first().getByRole('heading').textContent()).not.toBe(first);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => cards(page).first().getByRole('heading').textContent(), patient).toBe(first);
    expect(await press(page, 0, 'The same').getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Take this judgement back' }).click();
    await judged(page).waitFor({ state: 'detached' });
    await page.reload();
    await cards(page).first().waitFor();
    expect(await judged(page).count()).toBe(0);
  });

  it('is judged by keyboard, and seen by who only reads', async () => {
    const page = await visit('/overlaps?lang=en');
    await cards(page).first().waitFor();
    const first = (await cards(page).first().getByRole('heading').textContent())!;
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    await signIn(page);
    await page.getByText('1 pair judged different').waitFor();
    await page.getByText('1 pair judged different').click();
    await judged(page).waitFor();
    const reader = await openSession(browser, site);
    await reader.page.goto('/overlaps?lang=en');
    await reader.page.getByText('1 pair judged different').click();
    await judged(reader.page).waitFor();
    expect(await cards(reader.page).last().getByRole('heading').textContent()).toBe(first);
    expect(reader.errors).toEqual([]);
    await reader.close();
    await page.keyboard.press('u');
    await judged(page).waitFor({ state: 'detached' });
    await expect.poll(() => cards(page).first().getByRole('heading').textContent(), patient).toBe(first);
  });

  it('does nothing at a letter for who turned the keys off, here and where records are compared', async () => {
    const page = await visit('/overlaps?lang=en');
    await cards(page).first().waitFor();
    const keys = page.getByRole('switch', { name: 'Keyboard shortcuts' });
    await keys.focus();
    await page.keyboard.press('Space');
    await page.getByText('Off: a letter or a figure alone does nothing.').waitFor();
    expect(await press(page, 0, 'Different').getAttribute('aria-keyshortcuts')).toBeNull();
    await cards(page).first().focus();
    for (const key of ['j', '2', 'u']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(
      await cards(page)
        .first()
        .evaluate((card) => card === document.activeElement),
    ).toBe(true);

    // It is remembered, and said with it.
    await page.goto('/review?lang=en&pair=groupe-pays-mexique,groupe-pays-france');
    await page.getByRole('table').waitFor();
    expect(await keys.isChecked()).toBe(false);
    await page.keyboard.press('s');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await keys.focus();
    for (const key of ['Space', 'Tab', 's']) await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  });

  it('is narrowed, and says when nothing is left', async () => {
    const page = await visit('/overlaps?lang=fr');
    await cards(page).first().waitFor();
    const all = await cards(page).count();
    await page
      .getByRole('combobox', { name: 'Se limiter à un thème, un lieu ou un acteur' })
      .pressSequentially('comar');
    await page.getByRole('listbox').getByRole('option').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('actor')).toEqual(['comar']);
    await expect.poll(() => cards(page).count(), patient).toBeLessThan(all);
    await page.goto('/overlaps?lang=fr&theme=asylum&place=vietnam');
    await page.getByText('Rien ne se recouvre ici.').waitFor();
  });

  it('says in the reader’s language what to do when there is too much to compare', async () => {
    guest = await openSession(browser, site);
    const { page } = guest;
    const errors = [{ message: 'Narrow them.', extensions: { code: 'TOO_COSTLY' } }];
    await page.route('**/graphql?*', (route) =>
      route.request().url().includes('StandingOverlaps')
        ? route.fulfill({ json: { data: null, errors } })
        : route.continue(),
    );
    await page.goto('/overlaps?lang=es');
    await page.getByText('Demasiadas iniciativas para compararlas de una vez').waitFor();
    expect(await page.getByText(/Elija un tema, un lugar/).count()).toBe(1);
    expect(await cards(page).count()).toBe(0);
  });

  describe('as who × what × where', () => {
    const matrix = '/overlaps?view=matrix&lang=en';
    const cell = (page: Page, at: string) => page.locator(`[data-at="${at}"]`);

    it.each([
      ['', '3 2'],
      ['&rows=ACTOR&columns=ROLE', '2 1'],
      ['&rows=YEAR&columns=KIND&place=mexico', '4 0'],
      ['&rows=STATUS&columns=PLACE', '0 2'],
    ])('opens a list as long as the number of its cell (%s at %s)', async (axes, at) => {
      const page = await visit(`${matrix}${axes}`);
      await cell(page, at).waitFor();
      const count = Number(await cell(page, at).textContent());
      await cell(page, at).click();
      await page.getByRole('heading', { level: 1, name: 'Directory' }).waitFor();
      const total = page.getByText(count === 0 ? /^No results?$/ : new RegExp(`^${count} results?$`));
      await expect.poll(() => total.count(), patient).toBe(1);
    });

    it('is walked through with the arrow keys, and holds its axes in the address', async () => {
      const page = await visit(matrix);
      await cell(page, '0 0').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.at)).toBe('2 1');
      await page.getByLabel('Rows', { exact: true }).selectOption('ACTOR');
      await expect.poll(() => new URL(page.url()).searchParams.get('rows')).toBe('ACTOR');
      await page
        .getByRole('rowheader', { name: /COMAR|réfugiés|refugee/i })
        .first()
        .waitFor();
      await page.goBack();
      await expect.poll(() => page.getByLabel('Rows', { exact: true }).inputValue()).toBe('THEME');
    });

    it('tells the gaps that matter, and is taken away whole', async () => {
      const page = await visit(matrix);
      await page
        .getByRole('region', { name: 'Gaps that stand out' })
        .getByText(/none has both/)
        .first()
        .waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV' }).click(),
      ]);
      const lines = (await readFile((await download.path())!, 'utf8')).trim().split('\r\n');
      const { matrix: whole } = await site.request('{ matrix(rows: THEME, columns: PLACE) { totalCount rowCount } }');
      expect(lines).toHaveLength(whole.rowCount + 2);
      expect(lines[1]).toMatch(new RegExp(`^Total,${whole.totalCount},`));
    });

    it('shows one row at a time on a phone', async () => {
      const page = await visit(matrix, { width: 360, height: 780 });
      await page.getByRole('button', { name: 'Next row' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('row')).toBeTruthy();
      const crossing = page.locator('main li a').filter({ hasText: /\d$/ }).first();
      const count = (await crossing.textContent())!.match(/\d+$/)![0];
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await crossing.click();
      await page.getByText(new RegExp(`^${count} results?$`)).waitFor();
    });
  });

  it.each([
    ['/overlaps?lang=fr', 'light'],
    ['/overlaps?lang=es', 'dark'],
    ['/overlaps?view=matrix&lang=es', 'light'],
    ['/overlaps?view=matrix&lang=fr', 'dark'],
  ] as const)('can be used by everybody (%s, %s)', async (address, colours) => {
    const page = await visit(address, { colours });
    await page.locator('article, table').first().waitFor();
    for (const width of [1366, 360]) {
      await page.setViewportSize({ width, height: 780 });
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const serious = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 200))
              .join(' | ')}`,
        );
      expect(serious, `${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});
