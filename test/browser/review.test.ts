import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '#test/kit/browser.ts';
import { tokenFor } from '#test/kit/testServer.ts';
import { type TestSite, createTestSite } from '#test/kit/testSite.ts';
import { type Session, openSession } from '#test/kit/session.ts';

const said = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('two records of one body', { timeout: 180_000 }, () => {
  let site: TestSite;
  let browser: Browser;
  let guest: Session;
  beforeAll(async () => {
    [site, browser] = await Promise.all([createTestSite({ readOnly: false }), openBrowser()]);
    const draft = { type: 'AGENCY', country: { to: 'mexico' } };
    for (const [id, name] of [
      ['axolotl', 'Instituto Nacional del Axolotl'],
      ['axolotes', 'Institut national de l’axolotl'],
    ])
      await site.request(
        'mutation ($draft: InstitutionDraft!) { saveInstitution(draft: $draft) { id } }',
        { draft: { ...draft, name, aliases: [id] } },
        { as: 'editor' },
      );
    guest = await openSession(browser, site);
  });
  afterAll(async () => {
    await guest?.close();
    await browser?.close();
    await site?.close();
  });

  it('are compared, merged by key, found under the old address, and taken apart again', async () => {
    const { page } = guest;
    const { institutions } = await site.request(
      '{ institutions(filter: { text: "axolotl" }, orderBy: { field: NAME, direction: ASC }) { nodes { id } } }',
    );
    const [one, other] = institutions.nodes.map(({ id }: { id: string }) => id) as [string, string];
    await page.goto(`/review?lang=fr&pair=${one},${other}`);
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('row', { name: /^Pays identique/ }).count()).toBe(1);
    expect(await table.getByRole('row', { name: /^Nom différent/ }).count()).toBe(1);
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);

    // Not signed in yet: that comes first, then the decision goes on by itself.
    await page.keyboard.press('k');
    await page.keyboard.press('s');
    await page.getByLabel('Jeton', { exact: true }).fill(tokenFor('ana'));
    await page.keyboard.press('Enter');
    await said(page, /a rejoint/);
    await page.getByText(/par ana/).waitFor();
    const { nodes } = await site.request('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [one, other] });
    expect(nodes[0].id).toBe(nodes[1].id);
    const gone = nodes[0].id === one ? other : one;

    const reader = await openSession(browser, site);
    await reader.page.goto(`/thing/${gone}?lang=fr`);
    await reader.page.waitForURL(`**/thing/${nodes[0].id}?lang=fr`);
    await reader.close();

    await page.keyboard.press('Control+z');
    await said(page, /C’est annulé/);
    await page.getByText('Aucune fusion pour l’instant.').waitFor();
    await table.waitFor();
    const apart = await site.request('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [one, other] });
    expect(apart.nodes).toEqual([{ id: one }, { id: other }]);

    await page.keyboard.press('d');
    await said(page, /différentes\. La paire ne sera plus proposée/);
    expect(guest.errors).toEqual([]);
  });
});
